// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.export.ExportOptions;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.Presence;
import org.openminutes.model.When;

/** The record itself: signatures, announcement, attendance, document. */
record MinutesPart(Markup xml, Held held, Minutes minutes) {

    /** Nothing if nobody is listed: the schema wants one attendee at least. */
    void write(ExportOptions options) throws IOException {
        if (minutes.attendance().stream().allMatch(MinutesPart::isUnstated)) {
            return;
        }
        xml.start("minutes");
        header();
        attendees();
        xml.leaf("quorum", options.get(SvkMoteExporter.QUORUM).toString());
        xml.start("minutesDocument");
        xml.leaf("title", minutes.title());
        held.add("title");
        xml.leaf("originalFormat", "digital");
        xml.empty("file").with("path", options.get(SvkMoteExporter.FILE));
        xml.end();
        xml.end();
    }

    private void header() throws IOException {
        xml.start("minutesHeader");
        Optional<String> number = minutes.registryNumber().or(() -> minutes.meeting().number());
        xml.leaf("minutesNumber", number.orElse(minutes.id().value()));
        held.add(minutes.registryNumber().isPresent() ? "registryNumber" : "meeting.number");
        xml.leaf("meetingRef", minutes.id().value());
        day("adjustmentDate", minutes.notice().flatMap(Notice::adjustedOn), "notice.adjustedOn");
        signatures();
        posting();
        xml.end();
    }

    private void signatures() throws IOException {
        List<Attestation> all = minutes.attestations();
        List<Optional<When>> days = all.stream().map(Attestation::signedOn).distinct().toList();
        if (days.size() == 1) {
            // one day for all, since the schema has one
            day("signingDate", days.get(0), "attestations[0].signedOn");
            for (int i = 1; i < all.size(); i++) {
                held.add("attestations[" + i + "].signedOn");
            }
        }
        if (all.isEmpty()) {
            return;
        }
        xml.start("signatories");
        for (int i = 0; i < all.size(); i++) {
            xml.leaf(
                    "signatory",
                    all.get(i).who().asWritten(),
                    "role",
                    SvkMote.signerRole(all.get(i)));
            held.add("attestations[" + i + "].who.asWritten");
        }
        xml.end();
    }

    private void posting() throws IOException {
        Optional<When> posted = minutes.notice().flatMap(Notice::postedOn);
        Optional<When> removed = minutes.notice().flatMap(Notice::removedOn);
        if (posted.or(() -> removed).isPresent()) {
            xml.start("posting");
            day("postedDate", posted, "notice.postedOn");
            day("removedDate", removed, "notice.removedOn");
            xml.end();
        }
    }

    private void day(String element, Optional<When> when, String path) throws IOException {
        Optional<LocalDate> day = when.flatMap(When::known);
        xml.leaf(element, day.map(LocalDate::toString));
        if (day.isPresent() && when.equals(day.map(When::on))) {
            held.add(path);
        }
    }

    private static boolean isUnstated(Attendance line) {
        return line.presence() instanceof Presence.Unstated;
    }

    private void attendees() throws IOException {
        Map<Id<AgendaItem>, String> numbers = new HashMap<>();
        minutes.allItems().forEach(item -> numbers.put(item.id(), MatterPart.number(item)));
        xml.start("attendees");
        for (int i = 0; i < minutes.attendance().size(); i++) {
            Attendance line = minutes.attendance().get(i);
            if (!isUnstated(line)) {
                attendee(line, "attendance[" + i + "]", numbers);
            }
        }
        xml.end();
    }

    private void attendee(Attendance line, String path, Map<Id<AgendaItem>, String> numbers)
            throws IOException {
        xml.start("attendee", "role", SvkMote.role(line));
        xml.leaf("name", line.who().asWritten());
        held.add(path + ".who.asWritten");
        xml.leaf("group", line.party());
        held.add(path + ".party");
        xml.leaf("attendanceStatus", status(line.presence()));
        xml.leaf("substitutingFor", line.servesFor().map(Actor::asWritten));
        held.add(path + ".servesFor.asWritten");
        absences(line.presence(), numbers);
        xml.end();
    }

    private static String status(Presence presence) {
        if (presence instanceof Presence.Absent absent) {
            return absent.notified() ? "excused" : "absent";
        }
        return "present";
    }

    /** The items somebody was out for; those of which only the clock time is told have no place. */
    private void absences(Presence presence, Map<Id<AgendaItem>, String> numbers)
            throws IOException {
        if (!(presence instanceof Presence.Present present)) {
            return;
        }
        List<Presence.Gap> single = new ArrayList<>();
        for (Presence.Gap gap : present.gaps()) {
            if (gap.from().isPresent()
                    && gap.from().equals(gap.to())
                    && gap.reason() != Presence.Gap.Reason.ONLY_THESE_ITEMS
                    && numbers.containsKey(gap.from().get())) {
                single.add(gap);
            }
        }
        if (single.isEmpty()) {
            return;
        }
        xml.start("itemAbsences");
        for (Presence.Gap gap : single) {
            xml.empty("itemAbsence")
                    .with("matterRef", gap.from().map(numbers::get))
                    .with("reason", SvkMote.absence(gap.reason()));
        }
        xml.end();
    }
}
