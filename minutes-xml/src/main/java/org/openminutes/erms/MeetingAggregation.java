// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * A meeting in an ERMS document, with its record and the items of it, all beside one another: ERMS
 * records hold no records.
 *
 * @param document the document
 * @param record the record
 * @param parent id of the body's aggregation
 */
record MeetingAggregation(ErmsDocument document, ErmsRecord record, String parent) {

    void write(Markup xml) throws IOException {
        Minutes minutes = record.minutes();
        Meeting meeting = minutes.meeting();
        xml.start("aggregation", "systemIdentifier", id(), "aggregationType", "subfile");
        xml.leaf("objectId", id());
        xml.leaf("extraId", meeting.id().value(), "extraIdType", "mötes-id");
        xml.leaf("extraId", meeting.number(), "extraIdType", "mötesnummer");
        xml.leaf("extraId", minutes.registryNumber(), "extraIdType", "diarienummer");
        xml.leaf("parentAggregationId", parent);
        xml.leaf("levelName", "Sammanträde");
        xml.leaf("title", meeting.name().orElse(minutes.title()));
        xml.leaf("status", "", "value", status(meeting));
        for (Meeting.Link link : meeting.links()) {
            xml.leaf(
                    "relation",
                    link.other().value(),
                    "relationType",
                    MeetingWords.relationType(link.kind()),
                    "otherRelationType",
                    MeetingWords.otherRelationType(link.kind()));
        }
        dates(xml, meeting);
        notes(xml, minutes);
        Restrictions restrictions = Restrictions.of(minutes);
        new MinutesElement(document, record, id(), restrictions).write(xml);
        items(xml, restrictions, minutes.items(), "items", minutesId(document, record));
        xml.end();
    }

    private void items(
            Markup xml,
            Restrictions restrictions,
            List<AgendaItem> items,
            String path,
            String outer)
            throws IOException {
        for (int i = 0; i < items.size(); i++) {
            String own = path + "[" + i + "]";
            AgendaItem item = items.get(i);
            new ItemElement(document, record, id(), restrictions, item, own, outer).write(xml);
            String inner = itemId(document, record, own);
            items(xml, restrictions, item.items(), own + ".items", inner);
        }
    }

    private void dates(Markup xml, Meeting meeting) throws IOException {
        Optional<String> day = meeting.date().flatMap(ErmsDates::of);
        xml.start("dates");
        xml.leaf("date", day.orElse(document.created().toString()), "dateType", "created");
        Optional<LocalDate> known = meeting.date().flatMap(When::known);
        Optional<TimeRange> time = meeting.time();
        xml.leaf("date", at(known, time.flatMap(TimeRange::start)), "dateType", "start");
        xml.leaf("date", at(known, time.flatMap(TimeRange::end)), "dateType", "end");
        xml.end();
    }

    private static Optional<String> at(Optional<LocalDate> day, Optional<LocalTime> time) {
        return day.flatMap(d -> time.flatMap(t -> ErmsDates.of(d, t)));
    }

    /** What ERMS has no element for: place, and times as written. */
    private static void notes(Markup xml, Minutes minutes) throws IOException {
        List<Detail> front = wording(minutes).front(minutes);
        Optional<String> status = MeetingWords.word(minutes.meeting().status());
        if (!front.isEmpty() || status.isPresent()) {
            xml.start("notes");
            xml.leaf("note", status, "noteType", MeetingWords.STATUS_NOTE);
            for (Detail detail : front) {
                xml.leaf("note", detail.value(), "noteType", detail.label());
            }
            xml.end();
        }
    }

    private static String status(Meeting meeting) {
        return switch (meeting.status()) {
            case PLANNED, CONVENED, MOVED -> "open";
            case HELD, CANCELLED -> "closed";
        };
    }

    /** Swedish unless the record says another language. */
    static Wording wording(Minutes minutes) {
        return minutes.language().map(Wording::of).orElse(Wording.SWEDISH);
    }

    static String itemId(ErmsDocument document, ErmsRecord record, String path) {
        return document.id("item " + record.minutes().id() + " " + path);
    }

    static String minutesId(ErmsDocument document, ErmsRecord record) {
        return document.id("minutes " + record.minutes().id());
    }

    private String id() {
        return document.id("meeting " + record.minutes().id());
    }

    /** The body, as who decided. */
    static Optional<Actor> body(Minutes minutes) {
        return minutes.meeting().body();
    }
}
