// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attestation;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.BodyBuilder;
import org.openminutes.model.Capacity;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Mandate;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Referral;
import org.openminutes.model.Role;
import org.openminutes.model.Side;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Validity;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** Small parts of records for tests: short names for what is long to write. */
final class Records {

    static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private Records() {}

    /** Notes of a meeting on {@link #DAY} and nothing more. */
    static MinutesBuilder notes() {
        return Minutes.notes("Anteckningar").date(DAY);
    }

    /** Notes of one item. */
    static MinutesBuilder item(Consumer<ItemBuilder> content) {
        return notes().item("Budget", content);
    }

    /** Notes of one item with some entries. */
    static MinutesBuilder entries(Entry... entries) {
        return item(item -> List.of(entries).forEach(item::add));
    }

    static <T> Id<T> id(String value) {
        return new Id<>(value);
    }

    /** The participant whom the builders give a name. */
    static Actor person(String name) {
        return new Actor.OfPerson(Id.of("person", name), name);
    }

    static When on(int year, int month, int day) {
        return When.on(LocalDate.of(year, month, day));
    }

    static When yearless() {
        return When.dayAndMonth(6, 4, "6 april");
    }

    static When relative(When.Anchor anchor, String asWritten) {
        return new When.Relative(anchor, asWritten);
    }

    static TimeRange time(int startHour, int startMinute, int endHour, int endMinute) {
        return TimeRange.of(LocalTime.of(startHour, startMinute), LocalTime.of(endHour, endMinute));
    }

    static MeetingBuilder meeting(Meeting.Status status) {
        return Meeting.of(id("other"), status);
    }

    static MeetingNotice notice(MeetingNotice.Kind kind, MeetingBuilder meeting) {
        return new MeetingNotice(
                kind, Text.of("Nästa möte"), meeting.build(), Optional.empty(), Optional.empty());
    }

    static Task task(String what, Optional<When> due, Actor... owners) {
        return new Task(
                id("t1"),
                Text.of(what),
                List.of(owners),
                Optional.empty(),
                due,
                Optional.empty(),
                Task.Progress.OPEN);
    }

    static Proposal proposal(String id, Proposal.Fate fate) {
        return new Proposal(
                id(id),
                Optional.empty(),
                Optional.empty(),
                List.of(Clause.of("Planen antas.", Act.ENDORSES)),
                Optional.empty(),
                fate);
    }

    static Position position(Optional<Id<Proposal>> basis, Clause... clauses) {
        return new Position(id("pos1"), Optional.empty(), List.of(clauses), basis);
    }

    static Attestation signature(Actor who, Optional<Role> role, Optional<When> on) {
        return new Attestation(
                who,
                role,
                List.of(),
                Optional.empty(),
                on,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Attachment attachment(
            String title, Attachment.Delivery delivery, Optional<Attachment.Content> content) {
        return new Attachment(
                Id.of("att", title),
                title,
                OptionalInt.empty(),
                delivery,
                content,
                Visibility.OPEN);
    }

    static Attachment.Content content(String mediaType) {
        return new Attachment.Content("plan.bin", mediaType, 1, "0".repeat(64));
    }

    /** A register with one body, {@code "Nämnden"}, of the id {@code "body"}. */
    static Register register(UnaryOperator<BodyBuilder> body) {
        return Register.builder().add(body.apply(Body.named("body", "Nämnden")).build()).build();
    }

    static Actor body() {
        return new Actor.OfBody(id("body"), "Nämnden");
    }

    static Mandate mandate(String name, Capacity capacity, int fromYear, int toYear) {
        return new Mandate(
                Id.of("person", name),
                Optional.empty(),
                Optional.empty(),
                capacity,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                new Validity(
                        Optional.of(LocalDate.of(fromYear, 1, 1)),
                        Optional.of(LocalDate.of(toYear, 12, 31))));
    }

    /** A month without a day. */
    static When inMonth(int year, int month) {
        return new When.Partial(
                OptionalInt.of(year),
                OptionalInt.of(month),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "månaden");
    }

    static Side side(String label, int seats) {
        return new Side(
                Id.of("side", label),
                label,
                Optional.of(Id.of("org", label)),
                seats == 0 ? OptionalInt.empty() : OptionalInt.of(seats));
    }

    static Validity between(LocalDate from, LocalDate to) {
        return new Validity(Optional.of(from), Optional.of(to));
    }

    /** Gone from one item to another, both included. */
    static Presence gone(Presence.Gap.Reason reason, String from, String to) {
        return new Presence.Present(
                Presence.Mode.ON_SITE,
                List.of(
                        new Presence.Gap(
                                reason,
                                Optional.of(id(from)),
                                Optional.of(id(to)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    static Referral referral(Optional<When> sent, Optional<When> due, Actor... to) {
        return referral(sent, due, Referral.State.SENT, to);
    }

    static Referral referral(
            Optional<When> sent, Optional<When> due, Referral.State state, Actor... to) {
        return new Referral(id("r"), Text.of("Planen"), List.of(to), sent, due, state);
    }

    static Background before(String words, When when) {
        return new Background(Optional.empty(), Optional.of(when), Act.NOTES, Text.of(words));
    }
}
