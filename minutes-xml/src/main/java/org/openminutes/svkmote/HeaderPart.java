// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportOptions;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** The meeting, its notice and its agenda. */
record HeaderPart(Markup xml, Held held, Minutes minutes) {

    void write(ExportOptions options) throws IOException {
        Meeting meeting = minutes.meeting();
        xml.start("meetingHeader");
        xml.leaf("meetingId", minutes.id().value());
        creator(options, meeting);
        xml.leaf("governingBody", meeting.body().map(Actor::asWritten).orElse(""));
        held.add("meeting.body.asWritten");
        // whether it was an ordinary one is not told
        xml.leaf("meetingType", "other");
        time(meeting);
        if (!meeting.venue().asWritten().isEmpty()) {
            xml.leaf("location", meeting.venue().asWritten());
            held.add("meeting.venue.asWritten");
            whole("meeting.venue", Venue.at(meeting.venue().asWritten()).equals(meeting.venue()));
        }
        xml.end();
        notice(meeting);
        agenda();
    }

    private void creator(ExportOptions options, Meeting meeting) throws IOException {
        String id = options.get(SvkMoteExporter.CREATOR_ID);
        boolean isAid = id.startsWith("aid:");
        String name =
                options.get(SvkMoteExporter.CREATOR)
                        .orElseGet(() -> meeting.body().map(Actor::asWritten).orElse(""));
        xml.leaf(
                "fondsCreator",
                name,
                "idType",
                isAid ? "aid" : "organisationsnummer",
                "creatorId",
                isAid ? id.substring(4) : id);
    }

    private void time(Meeting meeting) throws IOException {
        When date =
                meeting.date().filter(when -> when.known().isPresent()).orElseThrow(this::undated);
        LocalDate day = date.known().orElseThrow();
        Optional<LocalTime> start = meeting.time().flatMap(TimeRange::start);
        Optional<LocalTime> end = meeting.time().flatMap(TimeRange::end);
        if (start.isPresent() && end.isPresent()) {
            xml.leaf("meetingTimeFrom", day + "T" + clock(start.get()));
            xml.leaf("meetingTimeTo", day + "T" + clock(end.get()));
            whole(
                    "meeting.time",
                    TimeRange.of(start.get(), end.get()).equals(meeting.time().get()));
        } else {
            xml.leaf("meetingDate", day.toString());
            xml.leaf("meetingTime", start.map(HeaderPart::clock));
        }
        whole("meeting.date", date.equals(When.on(day)));
    }

    private void whole(String path, boolean readsBackEqual) {
        if (readsBackEqual) {
            held.add(path);
        }
    }

    private ExportException undated() {
        return new ExportException(
                "svk-mote",
                "record %s does not tell on what day the meeting was, which SVK-MOTE demands; write the whole date"
                        .formatted(minutes.id()));
    }

    /** With seconds, as XML Schema wants them. */
    private static String clock(LocalTime time) {
        return time.format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME);
    }

    private void notice(Meeting meeting) throws IOException {
        Optional<When> sent = meeting.convening().flatMap(c -> c.sent());
        Optional<LocalDate> day = sent.flatMap(When::known);
        if (day.isPresent()) {
            xml.start("notice");
            xml.leaf("issuedDate", day.get().toString());
            xml.end();
            whole("meeting.convening.sent", sent.get().equals(When.on(day.get())));
        }
    }

    private void agenda() throws IOException {
        if (minutes.items().isEmpty()) {
            return;
        }
        xml.start("agenda");
        int order = 1;
        for (AgendaItem item : minutes.items()) {
            xml.start("agendaItem", "order", order++);
            xml.leaf("itemNumber", MatterPart.number(item));
            xml.leaf("itemTitle", item.title().orElse(""));
            xml.leaf("itemType", SvkMote.itemType(item.purpose()));
            xml.end();
        }
        xml.end();
    }
}
