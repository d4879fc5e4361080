// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Edition;
import org.openminutes.model.Minutes;
import org.openminutes.xml.binding.MinutesElement;

/** The record between its value and the elements of a file. One for each file read or written. */
final class MinutesMapping {

    private final Lines lines;
    private final MeetingMapping meetings;
    private final AttendanceMapping attendance;
    private final EntryMapping entries;
    private final ItemMapping items;
    private final EndMapping end;

    MinutesMapping(Lines lines) {
        this.lines = lines;
        Parts parts = Parts.of(lines);
        meetings = new MeetingMapping(parts);
        attendance = new AttendanceMapping(parts);
        entries = new EntryMapping(parts, meetings);
        items = new ItemMapping(parts, entries);
        end = new EndMapping(parts);
    }

    /**
     * Makes the elements.
     *
     * @throws IllegalArgumentException if a value has no form in a file
     */
    MinutesElement write(Minutes minutes) {
        MinutesElement element = new MinutesElement();
        element.setVersion(Format.VERSION);
        element.setId(minutes.id().value());
        element.setKind(Constants.write(minutes.kind()));
        element.setEdition(minutes.edition().version());
        element.setStage(Constants.write(minutes.edition().stage()));
        element.setLanguage(minutes.language().map(MinutesMapping::tag).orElse(null));
        element.setTitle(minutes.title());
        element.setRegistryNumber(minutes.registryNumber().orElse(null));
        element.setClassification(minutes.classification().orElse(null));
        element.setMeeting(meetings.write(minutes.meeting()));
        minutes.sides().forEach(side -> element.getSide().add(attendance.write(side)));
        minutes.attendance().forEach(line -> element.getParticipant().add(attendance.write(line)));
        element.setPreamble(entries.writeAny(minutes.preamble()));
        minutes.items().forEach(item -> element.getItem().add(items.write(item)));
        element.setClosing(entries.writeAny(minutes.closing()));
        writeEnd(minutes, element);
        return element;
    }

    private void writeEnd(Minutes minutes, MinutesElement element) {
        minutes.attachments().forEach(one -> element.getAttachment().add(end.write(one)));
        minutes.attestations().forEach(one -> element.getAttestation().add(end.write(one)));
        minutes.dispatches().forEach(one -> element.getDispatch().add(end.write(one)));
        element.setNotice(minutes.notice().map(end::write).orElse(null));
        minutes.corrections().forEach(one -> element.getCorrection().add(end.write(one)));
    }

    private static String tag(Locale language) {
        String tag = language.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(language)) {
            throw new IllegalArgumentException(
                    "the language \"%s\" has no language tag (BCP 47); give it as sv or sv-SE"
                            .formatted(language));
        }
        return tag;
    }

    /**
     * Makes the record.
     *
     * @throws org.openminutes.intake.ImportException if the model refuses a value
     */
    Minutes read(MinutesElement element) {
        return lines.at(
                element,
                () ->
                        new Minutes(
                                Ids.read(element.getId()),
                                meetings.read(element.getMeeting()),
                                Constants.read(Minutes.Kind.class, element.getKind()),
                                new Edition(
                                        element.getEdition(),
                                        Constants.read(Edition.Stage.class, element.getStage())),
                                Optional.ofNullable(element.getLanguage())
                                        .map(Locale::forLanguageTag),
                                element.getTitle(),
                                Optional.ofNullable(element.getRegistryNumber()),
                                Optional.ofNullable(element.getClassification()),
                                element.getSide().stream().map(attendance::read).toList(),
                                element.getParticipant().stream().map(attendance::read).toList(),
                                entries.readAny(element.getPreamble()),
                                element.getItem().stream().map(items::read).toList(),
                                entries.readAny(element.getClosing()),
                                element.getAttachment().stream().map(end::read).toList(),
                                element.getAttestation().stream().map(end::read).toList(),
                                element.getDispatch().stream().map(end::read).toList(),
                                Optional.ofNullable(element.getNotice()).map(end::read),
                                element.getCorrection().stream().map(end::read).toList()));
    }
}
