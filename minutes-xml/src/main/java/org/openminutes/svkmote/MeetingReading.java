// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attestation;
import org.openminutes.model.Convening;
import org.openminutes.model.Edition;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Notice;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** A whole meeting. */
record MeetingReading(String file, SvkElement root) {

    Minutes read() {
        SvkElement header = root.first("meetingHeader").orElseGet(() -> new SvkElement("", 0));
        Optional<String> body = header.take("governingBody");
        Optional<String> meetingId = header.take("meetingId");
        root.first("minutes", "minutesHeader", "meetingRef")
                .filter(other -> other.words().equals(meetingId))
                .ifPresent(SvkElement::pass);
        Optional<Id<Minutes>> id = meetingId.map(text -> id(text, "minutes"));
        // an id that cannot be one here stays as the meeting's number
        Optional<String> number =
                meetingId.filter(text -> !id.map(Id::value).equals(Optional.of(text)));
        Meeting meeting = meeting(header, body, number);
        Optional<String> title = root.take("minutes", "minutesDocument", "title");
        MinutesBuilder minutes =
                Minutes.protocol(title.or(() -> body).orElse(file))
                        .meeting(meeting)
                        .edition(Edition.first(stage()));
        id.ifPresent(known -> minutes.id(known.value()));
        ItemsReading items = new ItemsReading(root);
        minutes.items(items.read());
        minutes.attachments(items.attachments());
        Map<String, Id<AgendaItem>> numbers = numbers(minutes.build());
        root.first("minutes")
                .ifPresent(element -> new PeopleReading(element, numbers).addTo(minutes));
        record(minutes);
        return minutes.build();
    }

    /** The id as it stands, if it can be one. */
    static <T> Id<T> id(String text, String prefix) {
        try {
            return new Id<>(text);
        } catch (IllegalArgumentException e) {
            return Id.of(prefix, text);
        }
    }

    private static Map<String, Id<AgendaItem>> numbers(Minutes minutes) {
        Map<String, Id<AgendaItem>> numbers = new HashMap<>();
        minutes.allItems()
                .forEach(
                        item ->
                                item.number()
                                        .asWritten()
                                        .ifPresent(n -> numbers.putIfAbsent(n, item.id())));
        return numbers;
    }

    private Edition.Stage stage() {
        return root.first("minutes", "minutesHeader", "signingDate").isPresent()
                ? Edition.Stage.SIGNED
                : Edition.Stage.DRAFT;
    }

    private Meeting meeting(SvkElement header, Optional<String> body, Optional<String> number) {
        MeetingBuilder meeting = Meeting.of(new Id<>("meeting"), Meeting.Status.HELD);
        body.map(Actor::named).ifPresent(meeting::body);
        number.ifPresent(meeting::number);
        time(header, meeting);
        header.take("location").map(Venue::at).ifPresent(meeting::venue);
        root.take("notice", "issuedDate")
                .map(MeetingReading::when)
                .ifPresent(sent -> meeting.convening(new Convening(Optional.of(sent), List.of())));
        return meeting.build();
    }

    private static void time(SvkElement header, MeetingBuilder meeting) {
        Optional<String> from = header.take("meetingTimeFrom");
        Optional<String> to = header.take("meetingTimeTo");
        if (from.isEmpty()) {
            header.take("meetingDate").map(MeetingReading::when).ifPresent(meeting::date);
            header.take("meetingTime")
                    .ifPresent(
                            time ->
                                    meeting.time(
                                            new TimeRange(clock(time), Optional.empty(), time)));
            return;
        }
        Optional<LocalDateTime> start = from.flatMap(MeetingReading::moment);
        Optional<LocalDateTime> end = to.flatMap(MeetingReading::moment);
        meeting.date(
                start.map(LocalDateTime::toLocalDate)
                        .map(When::on)
                        .orElseGet(() -> when(from.get())));
        boolean isOneDay =
                start.isPresent()
                        && end.isPresent()
                        && start.get().toLocalDate().equals(end.get().toLocalDate());
        meeting.time(
                isOneDay
                        ? TimeRange.of(start.get().toLocalTime(), end.get().toLocalTime())
                        : new TimeRange(
                                start.map(LocalDateTime::toLocalTime),
                                end.map(LocalDateTime::toLocalTime),
                                from.get() + to.map(text -> " – " + text).orElse("")));
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.length() > 19 ? text.substring(0, 19) : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() > 8 ? text.substring(0, 8) : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day, or the words alone if they are none. */
    static When when(String text) {
        try {
            return When.on(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            return new When.Relative(When.Anchor.UNSPECIFIED, text);
        }
    }

    private void record(MinutesBuilder minutes) {
        root.take("minutes", "minutesHeader", "minutesNumber").ifPresent(minutes::registryNumber);
        Optional<When> adjusted = day("adjustmentDate");
        Optional<When> posted = day("posting", "postedDate");
        Optional<When> removed = day("posting", "removedDate");
        if (adjusted.or(() -> posted).or(() -> removed).isPresent()) {
            minutes.notice(new Notice(adjusted, posted, removed, Optional.empty()));
        }
        Optional<When> signed = day("signingDate");
        for (SvkElement signatory :
                root.all("minutes", "minutesHeader", "signatories", "signatory")) {
            Optional<String> name = signatory.take();
            String role = signatory.takeAttribute("role").orElse("");
            name.ifPresent(
                    who ->
                            minutes.attestation(
                                    new Attestation(
                                            Actor.named(who),
                                            SvkMote.function(role),
                                            List.of(),
                                            Optional.empty(),
                                            signed,
                                            List.of(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty())));
        }
    }

    private Optional<When> day(String... steps) {
        List<String> path = new ArrayList<>(List.of("minutes", "minutesHeader"));
        path.addAll(List.of(steps));
        return root.take(path.toArray(String[]::new)).map(MeetingReading::when);
    }
}
