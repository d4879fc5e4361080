// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Times;
import org.openminutes.model.Actor;
import org.openminutes.model.Convening;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.view.Wording;

/**
 * A meeting while it is read.
 *
 * @param aggregation what holds its records
 * @param outer the aggregation around, which tells the body
 */
record MeetingReading(ErmsElement aggregation, Optional<ErmsElement> outer) {

    private static final Set<String> LEVELS =
            Set.of("organ", "samverkansorgan", "sammanträde", "handling", "punkt");

    /** The records of the meeting; none if it holds none of a type we know. */
    List<ErmsRecord> read() {
        List<ErmsElement> records = aggregation.children("record");
        List<ErmsRecord> result = new ArrayList<>();
        for (ErmsElement record : records) {
            if (isMinutes(record)) {
                result.add(new MinutesReading(this, record, records).read());
            }
        }
        if (!result.isEmpty()) {
            frame(aggregation);
            outer.ifPresent(MeetingReading::frame);
        }
        return result;
    }

    private static boolean isMinutes(ErmsElement record) {
        String type = record.get("recordType").toLowerCase(Locale.ROOT);
        return type.equals("minnesanteckningar") || type.equals("protokoll");
    }

    /** Passes what only holds the document together. */
    static void frame(ErmsElement object) {
        object.pass("objectId", "parentAggregationId");
        object.child("levelName")
                .filter(level -> LEVELS.contains(level.peek().orElse("").toLowerCase(Locale.ROOT)))
                .ifPresent(ErmsElement::passWhole);
    }

    /** The meeting, as told by its aggregation and the one around. */
    Meeting meeting(String title, Wording wording, String fallbackId) {
        Notes notes = Notes.of(aggregation, wording);
        Optional<String> ownId = extraId(aggregation, "mötes-id");
        MeetingBuilder meeting =
                Meeting.of(Readings.id("meeting", ownId.orElse(fallbackId)), status(notes));
        aggregation.take("title").filter(name -> !name.equals(title)).ifPresent(meeting::name);
        notes.take("meeting").ifPresent(meeting::name);
        extraId(aggregation, "mötesnummer").ifPresent(meeting::number);
        notes.take("meetingNumber").ifPresent(meeting::number);
        body(notes).ifPresent(meeting::body);
        dates(meeting, notes);
        venue(notes).ifPresent(meeting::venue);
        notes.all("adjourned").stream()
                .flatMap(note -> note.take().stream())
                .map(words -> time(words, Optional.empty(), Optional.empty()))
                .forEach(meeting::adjourned);
        Optional<String> sent = notes.take("convened");
        Optional<String> missed = notes.take("notReached");
        if (sent.isPresent() || missed.isPresent()) {
            meeting.convening(
                    new Convening(
                            Readings.when(Optional.empty(), sent),
                            missed.map(Readings::names).orElse(List.of())));
        }
        links(meeting);
        return meeting.build();
    }

    private Meeting.Status status(Notes notes) {
        Optional<Meeting.Status> told =
                notes.typed(MeetingWords.STATUS_NOTE).stream()
                        .findFirst()
                        .flatMap(ErmsElement::take)
                        .flatMap(MeetingWords::status);
        boolean isOpen =
                aggregation
                        .child("status")
                        .filter(status -> status.get("value").equals("open"))
                        .isPresent();
        aggregation.pass("status");
        return told.orElse(isOpen ? Meeting.Status.PLANNED : Meeting.Status.HELD);
    }

    private Optional<Actor> body(Notes notes) {
        Optional<String> noted = notes.take("body");
        Optional<String> id = outer.flatMap(around -> extraId(around, "organ-id"));
        outer.ifPresent(MeetingReading::passBody);
        Optional<String> name = noted.or(() -> outer.flatMap(around -> around.take("title")));
        if (noted.isPresent()) {
            outer.flatMap(around -> around.child("title"))
                    .filter(title -> title.peek().equals(noted))
                    .ifPresent(ErmsElement::passWhole);
        }
        return name.map(
                words ->
                        id.<Actor>map(i -> new Actor.OfBody(Readings.id("body", i), words))
                                .orElseGet(() -> Actor.named(words)));
    }

    /** The keeper of the archive and the age of the series say nothing of one record. */
    private static void passBody(ErmsElement around) {
        around.children("dates").forEach(ErmsElement::passWhole);
        around.children("agents", "agent").stream()
                .filter(agent -> agent.child("role").flatMap(ErmsElement::peek).equals(KEEPER))
                .forEach(ErmsElement::passWhole);
        around.child("description")
                .filter(text -> text.peek().equals(Optional.of(MeetingWords.NO_BODY)))
                .ifPresent(ErmsElement::passWhole);
    }

    private static final Optional<String> KEEPER = Optional.of(MeetingWords.KEEPER);

    private void dates(MeetingBuilder meeting, Notes notes) {
        Optional<LocalDateTime> start = date("start");
        Optional<LocalDateTime> end = date("end");
        Optional<String> written = notes.take("date");
        Optional<LocalDate> day = start.map(LocalDateTime::toLocalDate).or(this::wholeDay);
        Readings.when(day, written).ifPresent(meeting::date);
        aggregation.children("dates", "date").stream()
                .filter(date -> date.get("dateType").equals("created"))
                .forEach(ErmsElement::passWhole);
        Optional<String> time = notes.take("time");
        Optional<LocalTime> from = start.map(LocalDateTime::toLocalTime);
        Optional<LocalTime> to = end.map(LocalDateTime::toLocalTime);
        if (time.isPresent() || from.isPresent() || to.isPresent()) {
            String words =
                    time.orElseGet(
                            () ->
                                    from.map(LocalTime::toString).orElse("")
                                            + to.map(t -> "–" + t).orElse(""));
            meeting.time(time(words, from, to));
        }
    }

    private static TimeRange time(String words, Optional<LocalTime> from, Optional<LocalTime> to) {
        return from.isPresent() || to.isPresent()
                ? new TimeRange(from, to, words)
                : Times.parse(words)
                        .orElseGet(() -> new TimeRange(Optional.empty(), Optional.empty(), words));
    }

    private Optional<LocalDateTime> date(String type) {
        return aggregation.children("dates", "date").stream()
                .filter(date -> date.get("dateType").equals(type))
                .findFirst()
                .flatMap(ErmsElement::take)
                .flatMap(Readings::moment);
    }

    /** A day without time and zone is the day of the meeting, else that of the aggregation. */
    private Optional<LocalDate> wholeDay() {
        return aggregation.children("dates", "date").stream()
                .filter(date -> date.get("dateType").equals("created"))
                .filter(date -> date.peek().orElse("").endsWith("T00:00:00"))
                .flatMap(date -> Readings.day(date).stream())
                .findFirst();
    }

    private static Optional<Venue> venue(Notes notes) {
        Optional<String> place = notes.take("venue");
        Optional<String> part = notes.take("venuePart");
        return place.map(
                        words ->
                                part.<Venue>map(
                                                room ->
                                                        new Venue.Physical(
                                                                words,
                                                                Optional.empty(),
                                                                Optional.of(room),
                                                                words))
                                        .orElseGet(() -> Venue.at(words)))
                .or(() -> part.map(Venue::at));
    }

    private void links(MeetingBuilder meeting) {
        for (ErmsElement relation : aggregation.children("relation")) {
            MeetingWords.link(relation)
                    .ifPresent(
                            kind ->
                                    relation.take()
                                            .ifPresent(
                                                    other ->
                                                            meeting.link(
                                                                    kind,
                                                                    Readings.id(
                                                                            "meeting", other))));
        }
    }

    /** Takes the further id of a type. */
    static Optional<String> extraId(ErmsElement object, String type) {
        return object.children("extraId").stream()
                .filter(id -> id.get("extraIdType").toLowerCase(Locale.ROOT).equals(type))
                .findFirst()
                .flatMap(ErmsElement::take);
    }
}
