// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.proposal;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Recusal;
import org.openminutes.model.When;
import org.openminutes.validation.Profile;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/** All rules on records nobody would write: in time, and without throwing. */
class HostileRecordsTest {

    private static final int MANY = 3000;

    @Test
    @Timeout(60)
    void a_record_of_thousands_of_everything_is_checked_in_time() {
        MinutesBuilder minutes = notes().side("A").side("B");
        for (int i = 0; i < MANY; i++) {
            String name = "Anna" + i + " Berg";
            minutes.attendance(
                    new Attendance(
                            person(name),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Capacity.MEMBER,
                            List.of(),
                            i % 2 == 0 ? Presence.PRESENT : Presence.ABSENT,
                            Optional.empty(),
                            Optional.empty()));
            minutes.item(
                    AgendaItem.untitled(id("i" + i))
                            .presentedBy("Anja Berg")
                            .says(
                                    "Se punkt 7, planen ?? imorgon 2/3 vid mötet ABC "
                                            + "?* ".repeat(20))
                            .add(task("Plan", Optional.of(yearless()), Actor.named("Cia Lind")))
                            .add(proposal("p" + i, Proposal.Fate.OPEN))
                            .build());
        }
        Minutes whole = minutes.build();

        for (Profile profile : Profile.values()) {
            assertThat(Validator.of(RuleSet.of(profile)).check(whole).findings()).isNotEmpty();
        }
    }

    @Test
    void odd_values_are_reported_and_nothing_throws() {
        When.Partial odd =
                new When.Partial(
                        OptionalInt.of(-5),
                        OptionalInt.of(2),
                        OptionalInt.of(31),
                        OptionalInt.of(53),
                        "31 februari");
        When.Partial huge =
                new When.Partial(
                        OptionalInt.of(Integer.MAX_VALUE),
                        OptionalInt.of(2),
                        OptionalInt.of(30),
                        OptionalInt.empty(),
                        "30 februari");
        When.Period backwards =
                new When.Period(LocalDate.MAX, LocalDate.MIN, "från slutet till början");
        MinutesBuilder minutes =
                Minutes.protocol("?")
                        .date(odd)
                        .present("😀")
                        .present("å")
                        .absent("-")
                        .item(
                                "*",
                                item ->
                                        item.add(task("?", Optional.of(huge), Actor.named("😀")))
                                                .add(task("#", Optional.of(backwards)))
                                                .says("𝔘" + "?".repeat(200))
                                                .add(
                                                        new Recusal(
                                                                person("-x"),
                                                                Optional.empty(),
                                                                Optional.empty()))
                                                .add(
                                                        notice(
                                                                MeetingNotice.Kind.MOVED,
                                                                meeting(Meeting.Status.MOVED)
                                                                        .date(huge))))
                        .signedBy("!", Function.CHAIR);
        Minutes whole = minutes.build();
        Minutes exact = minutes.date(LocalDate.MIN).build();

        for (Profile profile : Profile.values()) {
            Validator validator = Validator.of(RuleSet.of(profile));
            assertThat(validator.check(whole, register(body -> body)).findings()).isNotEmpty();
            assertThat(validator.check(exact, register(body -> body)).findings()).isNotEmpty();
        }
    }
}
