// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Presence;
import org.openminutes.model.Side;
import org.openminutes.xml.binding.AbsentElement;
import org.openminutes.xml.binding.GapElement;
import org.openminutes.xml.binding.ParticipantElement;
import org.openminutes.xml.binding.PresentElement;
import org.openminutes.xml.binding.SideElement;

/** The sides and the attendance list. */
final class AttendanceMapping {

    private final Parts parts;

    AttendanceMapping(Parts parts) {
        this.parts = parts;
    }

    SideElement write(Side side) {
        SideElement element = new SideElement();
        element.setId(side.id().value());
        element.setOrganisation(Ids.write(side.organisation()));
        element.setSeats(Numbers.write(side.seats()));
        element.setValue(side.label());
        return element;
    }

    Side read(SideElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Side(
                                        Ids.read(element.getId()),
                                        element.getValue(),
                                        Ids.readOptional(element.getOrganisation()),
                                        Numbers.read(element.getSeats())));
    }

    ParticipantElement write(Attendance line) {
        ParticipantElement element = new ParticipantElement();
        element.setSide(Ids.write(line.side()));
        element.setCapacity(Constants.writeStated(line.capacity()));
        element.setWho(parts.actors().write(line.who()));
        element.setRepresents(parts.actors().write(line.represents()));
        element.setParty(line.party().orElse(null));
        line.roles().forEach(role -> element.getRole().add(parts.actors().write(role)));
        element.setPresence(write(line.presence()));
        element.setServesFor(parts.actors().write(line.servesFor()));
        element.setNote(line.note().orElse(null));
        return element;
    }

    private static @Nullable Object write(Presence presence) {
        if (presence instanceof Presence.Present present) {
            PresentElement element = new PresentElement();
            element.setMode(Constants.writeStated(present.mode()));
            present.gaps().forEach(gap -> element.getGap().add(write(gap)));
            return element;
        }
        if (presence instanceof Presence.Absent absent) {
            AbsentElement element = new AbsentElement();
            element.setNotified(Constants.writeTrue(absent.notified()));
            return element;
        }
        return null;
    }

    private static GapElement write(Presence.Gap gap) {
        GapElement element = new GapElement();
        element.setReason(Constants.write(gap.reason()));
        element.setFrom(Ids.write(gap.from()));
        element.setTo(Ids.write(gap.to()));
        element.setLeft(TimeMapping.writeClock(gap.left()));
        element.setBack(TimeMapping.writeClock(gap.back()));
        element.setValue(gap.asWritten().orElse(""));
        return element;
    }

    Attendance read(ParticipantElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Attendance(
                                        parts.actors().read(element.getWho()),
                                        Ids.readOptional(element.getSide()),
                                        parts.actors().readOptional(element.getRepresents()),
                                        Optional.ofNullable(element.getParty()),
                                        Constants.read(Capacity.class, element.getCapacity()),
                                        element.getRole().stream()
                                                .map(parts.actors()::read)
                                                .toList(),
                                        presence(element.getPresence()),
                                        parts.actors().readOptional(element.getServesFor()),
                                        Optional.ofNullable(element.getNote())));
    }

    private Presence presence(@Nullable Object element) {
        if (element instanceof PresentElement present) {
            return new Presence.Present(
                    Constants.read(Presence.Mode.class, present.getMode()),
                    present.getGap().stream().map(this::read).toList());
        }
        return element instanceof AbsentElement absent
                ? new Presence.Absent(absent.isNotified())
                : new Presence.Unstated();
    }

    private Presence.Gap read(GapElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Presence.Gap(
                                        Constants.read(
                                                Presence.Gap.Reason.class, element.getReason()),
                                        Ids.readOptional(element.getFrom()),
                                        Ids.readOptional(element.getTo()),
                                        TimeMapping.readClock(element.getLeft()),
                                        TimeMapping.readClock(element.getBack()),
                                        Optional.of(element.getValue())
                                                .filter(words -> !words.isEmpty())));
    }
}
