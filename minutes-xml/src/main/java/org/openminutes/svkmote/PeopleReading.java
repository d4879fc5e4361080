// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Presence.Gap;

/** Who was there. */
record PeopleReading(SvkElement minutes, Map<String, Id<AgendaItem>> numbers) {

    void addTo(MinutesBuilder builder) {
        for (SvkElement attendee : minutes.all("attendees", "attendee")) {
            Optional<String> name = attendee.take("name");
            if (name.isPresent()) {
                builder.attendance(line(attendee, name.get()));
            }
        }
    }

    private Attendance line(SvkElement attendee, String name) {
        String role = attendee.takeAttribute("role").orElse("");
        return new Attendance(
                Actor.named(name),
                Optional.empty(),
                Optional.empty(),
                attendee.take("group"),
                SvkMote.capacity(role),
                SvkMote.function(role).stream().toList(),
                presence(attendee),
                attendee.take("substitutingFor").map(Actor::named),
                Optional.empty());
    }

    private Presence presence(SvkElement attendee) {
        String status = attendee.take("attendanceStatus").orElse("");
        return switch (status) {
            case "present" -> new Presence.Present(Presence.Mode.UNSTATED, gaps(attendee));
            case "absent" -> Presence.ABSENT;
            case "excused" -> new Presence.Absent(true);
            default -> new Presence.Unstated();
        };
    }

    private List<Gap> gaps(SvkElement attendee) {
        List<Gap> gaps = new ArrayList<>();
        for (SvkElement absence : attendee.all("itemAbsences", "itemAbsence")) {
            Optional<String> number = absence.takeAttribute("matterRef");
            Optional<Id<AgendaItem>> item = number.map(numbers::get);
            gaps.add(
                    new Gap(
                            SvkMote.absence(absence.takeAttribute("reason").orElse("")),
                            item,
                            item,
                            Optional.empty(),
                            Optional.empty(),
                            item.isPresent() ? Optional.empty() : number));
        }
        return gaps;
    }
}
