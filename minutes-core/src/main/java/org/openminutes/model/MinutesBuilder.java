// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Builds {@link Minutes} in the order the document is read; not for several threads at once.
 *
 * <p>A name given as a string is tied to the participant entered before under exactly that name;
 * any other stays as written, tied to nobody. Items are numbered 1, 2, 3 … unless given whole.
 * Unless said otherwise the record is a Swedish draft.
 */
public final class MinutesBuilder {

    private Optional<Id<Minutes>> id = Optional.empty();
    private MeetingBuilder meeting = new MeetingBuilder(new Id<>("meeting"), Meeting.Status.HELD);
    private final Minutes.Kind kind;
    private Edition edition = Edition.first(Edition.Stage.DRAFT);
    private Optional<Locale> language = Optional.of(Locale.forLanguageTag("sv-SE"));
    private String title;
    private Optional<String> registryNumber = Optional.empty();
    private Optional<String> classification = Optional.empty();
    private final List<Side> sides = new ArrayList<>();
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<Entry> preamble = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Entry> closing = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Attestation> attestations = new ArrayList<>();
    private final List<Dispatch> dispatches = new ArrayList<>();
    private Optional<Notice> notice = Optional.empty();
    private final List<Correction> corrections = new ArrayList<>();

    MinutesBuilder(Minutes.Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    MinutesBuilder(Minutes minutes) {
        this(minutes.kind(), minutes.title());
        id = Optional.of(minutes.id());
        meeting = minutes.meeting().toBuilder();
        edition = minutes.edition();
        language = minutes.language();
        registryNumber = minutes.registryNumber();
        classification = minutes.classification();
        sides.addAll(minutes.sides());
        attendance.addAll(minutes.attendance());
        preamble.addAll(minutes.preamble());
        items.addAll(minutes.items());
        closing.addAll(minutes.closing());
        attachments.addAll(minutes.attachments());
        attestations.addAll(minutes.attestations());
        dispatches.addAll(minutes.dispatches());
        notice = minutes.notice();
        corrections.addAll(minutes.corrections());
    }

    /** Gives the record its id; without it, one is made of the title. */
    public MinutesBuilder id(String value) {
        id = Optional.of(new Id<>(value));
        return this;
    }

    /** Gives another title. */
    public MinutesBuilder title(String value) {
        title = value;
        return this;
    }

    /** Says whose meeting it was, by name. */
    public MinutesBuilder body(String name) {
        return body(Actor.named(name));
    }

    /** Says whose meeting it was. */
    public MinutesBuilder body(Actor body) {
        meeting.body(body);
        return this;
    }

    /** Gives the day. */
    public MinutesBuilder date(LocalDate day) {
        meeting.date(day);
        return this;
    }

    /** Gives the day as written. */
    public MinutesBuilder date(When date) {
        meeting.date(date);
        return this;
    }

    /** Gives the clock times. */
    public MinutesBuilder time(LocalTime start, LocalTime end) {
        meeting.time(TimeRange.of(start, end));
        return this;
    }

    /** Says where, by name. */
    public MinutesBuilder place(String place) {
        meeting.venue(Venue.at(place));
        return this;
    }

    /** Gives the whole meeting, in place of what was said of it before. */
    public MinutesBuilder meeting(Meeting value) {
        meeting = value.toBuilder();
        return this;
    }

    /** Says which state of the record this is. */
    public MinutesBuilder edition(Edition value) {
        edition = value;
        return this;
    }

    /** Says in what language it is; default Swedish. */
    public MinutesBuilder language(Optional<Locale> value) {
        language = value;
        return this;
    }

    /** Gives the register number (<i>diarienummer</i>). */
    public MinutesBuilder registryNumber(String value) {
        registryNumber = Optional.of(value);
        return this;
    }

    /** Gives the code in the classification plan. */
    public MinutesBuilder classification(String value) {
        classification = Optional.of(value);
        return this;
    }

    /** Adds a side (<i>part</i>) by its label. */
    public MinutesBuilder side(String label) {
        sideWith(label);
        return this;
    }

    /** Adds a side (<i>part</i>). */
    public MinutesBuilder side(Side side) {
        sides.add(side);
        return this;
    }

    /** Adds somebody who was there. */
    public MinutesBuilder present(String name) {
        return present(name, who -> {});
    }

    /** Adds somebody who was there, with more about them. */
    public MinutesBuilder present(String name, Consumer<AttendanceBuilder> more) {
        return attends(name, Presence.PRESENT, more);
    }

    /** Adds somebody who was not there. */
    public MinutesBuilder absent(String name) {
        return absent(name, who -> {});
    }

    /** Adds somebody who was not there, with more about them. */
    public MinutesBuilder absent(String name, Consumer<AttendanceBuilder> more) {
        return attends(name, Presence.ABSENT, more);
    }

    /** Adds a line of the attendance list. */
    public MinutesBuilder attendance(Attendance line) {
        attendance.add(line);
        return this;
    }

    /** Adds what stands before the first item. */
    public MinutesBuilder preamble(Entry entry) {
        preamble.add(entry);
        return this;
    }

    /** Adds an item without content. */
    public MinutesBuilder item(String itemTitle) {
        return item(itemTitle, item -> {});
    }

    /** Adds an item. */
    public MinutesBuilder item(String itemTitle, Consumer<ItemBuilder> content) {
        int next = items.size() + 1;
        ItemBuilder item =
                new ItemBuilder(new Id<>("p" + next))
                        .names(this::actor)
                        .title(itemTitle)
                        .number(ItemNumber.assigned(next));
        content.accept(item);
        return item(item.build());
    }

    /** Adds an item given whole. */
    public MinutesBuilder item(AgendaItem item) {
        items.add(item);
        return this;
    }

    /** Puts other items in place of all added so far. */
    public MinutesBuilder items(List<AgendaItem> all) {
        items.clear();
        items.addAll(all);
        return this;
    }

    /** Puts other lines in place of the whole attendance list. */
    public MinutesBuilder attendance(List<Attendance> all) {
        attendance.clear();
        attendance.addAll(all);
        return this;
    }

    /** Puts other enclosures in place of all added so far. */
    public MinutesBuilder attachments(List<Attachment> all) {
        attachments.clear();
        attachments.addAll(all);
        return this;
    }

    /** Adds what stands after the last item. */
    public MinutesBuilder closing(Entry entry) {
        closing.add(entry);
        return this;
    }

    /** Adds an enclosure (<i>bilaga</i>). */
    public MinutesBuilder attachment(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /** Adds a signature under the Swedish word for the function. */
    public MinutesBuilder signedBy(String name, Function function) {
        return attestation(Attestation.by(actor(name), Role.of(word(function), function)));
    }

    /** Adds a signature. */
    public MinutesBuilder attestation(Attestation attestation) {
        attestations.add(attestation);
        return this;
    }

    /** Adds where it was sent. */
    public MinutesBuilder dispatch(Dispatch dispatch) {
        dispatches.add(dispatch);
        return this;
    }

    /** Gives the announcement of the adjustment (<i>anslag</i>). */
    public MinutesBuilder notice(Notice value) {
        notice = Optional.of(value);
        return this;
    }

    /** Adds a change made after signing. */
    public MinutesBuilder correction(Correction correction) {
        corrections.add(correction);
        return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if the title is blank
     */
    public Minutes build() {
        return new Minutes(
                id.orElseGet(() -> Id.of("minutes", title)),
                meeting.build(),
                kind,
                edition,
                language,
                title,
                registryNumber,
                classification,
                sides,
                attendance,
                preamble,
                items,
                closing,
                attachments,
                attestations,
                dispatches,
                notice,
                corrections);
    }

    private MinutesBuilder attends(
            String name, Presence presence, Consumer<AttendanceBuilder> more) {
        AttendanceBuilder line =
                new AttendanceBuilder(
                        new Actor.OfPerson(personId(name), name),
                        presence,
                        this::sideWith,
                        this::actor);
        more.accept(line);
        return attendance(line.build());
    }

    /** The id of the participant with that name, or a new one nobody has. */
    private Id<Person> personId(String name) {
        Optional<Id<Person>> known = actor(name).personId();
        return known.orElseGet(() -> unused(Id.of("person", name)));
    }

    private Id<Person> unused(Id<Person> wanted) {
        Id<Person> candidate = wanted;
        for (int i = 2; isTaken(candidate); i++) {
            String tail = "-" + i;
            String head = wanted.value();
            int room = Math.min(head.length(), Id.MAX_LENGTH - tail.length());
            candidate = new Id<>(head.substring(0, room) + tail);
        }
        return candidate;
    }

    private boolean isTaken(Id<Person> candidate) {
        return attendance.stream()
                .flatMap(line -> line.who().personId().stream())
                .anyMatch(candidate::equals);
    }

    private Actor actor(String name) {
        return attendance.stream()
                .map(Attendance::who)
                .filter(who -> who.asWritten().equals(name))
                .findFirst()
                .orElseGet(() -> Actor.named(name));
    }

    private Id<Side> sideWith(String label) {
        for (Side side : sides) {
            if (side.label().equals(label)) {
                return side.id();
            }
        }
        Side added = Side.of(label);
        sides.add(added);
        return added.id();
    }

    private static String word(Function function) {
        return switch (function) {
            case CHAIR -> "ordförande";
            case VICE_CHAIR -> "vice ordförande";
            case SECRETARY -> "sekreterare";
            case NOTE_TAKER -> "vid anteckningarna";
            case PREPARER -> "beredning";
            case ADJUSTER -> "justerare";
            case REPORTER -> "föredragande";
        };
    }
}
