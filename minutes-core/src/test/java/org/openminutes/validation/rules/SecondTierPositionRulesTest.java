// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.position;
import static org.openminutes.validation.rules.Records.proposal;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Recusal;
import org.openminutes.model.Referral;
import org.openminutes.model.Text;
import org.openminutes.model.Vote;
import org.openminutes.register.Register;

class SecondTierPositionRulesTest {

    private static final Clause ENDORSES = Clause.of("Rådet står bakom planen.", Act.ENDORSES);

    @Test
    void information_has_an_outcome() {
        Consumer<ItemBuilder> information = i -> i.purpose(AgendaItem.Purpose.INFORMATION);

        assertThat(run("POS-003", item(information.andThen(i -> i.says("Prat.")))))
                .containsExactly(
                        "items[0]: Informationspunkten 1 saknar utfall, till exempel ”noteras”.");
        assertThat(run("POS-003", item(information.andThen(i -> i.position("Ja.", Act.NOTES)))))
                .isEmpty();
        assertThat(
                        run(
                                "POS-003",
                                item(
                                        information.andThen(
                                                i -> i.add(task("Plan", Optional.empty()))))))
                .isEmpty();
        assertThat(run("POS-003", item(i -> i.says("Prat.")))).isEmpty();
    }

    @Test
    void an_endorsement_goes_somewhere() {
        Onward onward =
                new Onward(
                        Text.of("Vidare"), Actor.named("CS"), Optional.empty(), Optional.empty());
        Position position = position(Optional.empty(), ENDORSES);

        assertThat(run("POS-006", entries(position)))
                .containsExactly(
                        "items[0].entries[0]: Det framgår inte vart ärendet i punkt 1 går vidare.");
        assertThat(run("POS-006", entries(position, onward))).isEmpty();
        assertThat(
                        run(
                                "POS-006",
                                entries(
                                        position(
                                                Optional.empty(),
                                                ENDORSES.to(Actor.named("huvudmännen"))))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Planen antas., false",
        "planen antas, false",
        "Nämnden bifaller förslaget., false",
        "Planen antas för ett år., true",
    })
    void what_is_adopted_is_what_was_proposed(String words, boolean found) {
        Position position = position(Optional.of(id("a")), Clause.of(words, Act.ENDORSES));

        assertThat(run("POS-007", entries(proposal("a", Proposal.Fate.ADOPTED), position)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[1]: Ställningstagandet i punkt 1 avviker"
                                                + " från förslaget.")
                                : List.of());
        assertThat(
                        run(
                                "POS-007",
                                entries(
                                        proposal("a", Proposal.Fate.ADOPTED_WITH_CHANGES),
                                        position)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ARRANGES, Synpunkter lämnas inom en vecka., true",
        "ENDORSES, Rådet ställer sig bakom planen., false",
        "ARRANGES, Rådet behandlar planen enligt plan., false",
        "TABLES, Ärendet bordläggs., false",
        "REJECTS, Rådet avslår., false",
    })
    void a_position_after_an_open_proposal_does_what_was_proposed(
            Act act, String words, boolean found) {
        Proposal open = proposal("a", Proposal.Fate.OPEN);
        Position position = position(Optional.empty(), Clause.of(words, act));

        assertThat(run("POS-007", entries(open, position)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[1]: Ställningstagandet i punkt 1 avviker"
                                                + " från förslaget.")
                                : List.of());
        assertThat(run("POS-007", entries(open, proposal("b", Proposal.Fate.OPEN), position)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Rådet antar plan för personer med psykisk hälsa och beroende i länet., true",
        "Rådet antar plan för personer med psykisk ohälsa och beroende i länet., false",
        "Rådet antar plan för personer med fysisk ohälsa och beroende i länet., false",
    })
    void a_document_is_called_one_thing(String clause, boolean found) {
        MinutesBuilder minutes =
                item(
                        i ->
                                i.says(
                                                "Underlaget är en plan för personer med psykisk ohälsa och beroende i länet.")
                                        .position(clause, Act.ENDORSES));

        assertThat(run("POS-010", minutes)).hasSize(found ? 1 : 0);
    }

    @Test
    void the_date_of_a_title_is_in_the_clause() {
        MinutesBuilder other =
                notes().item(
                                "Förlängning till 31/12 2026",
                                i -> i.position("Avtalet gäller till 2027-12-31.", Act.ENDORSES));
        MinutesBuilder same =
                notes().item(
                                "Förlängning till 31/12 2026",
                                i -> i.position("Avtalet gäller till 2026-12-31.", Act.ENDORSES));

        assertThat(run("POS-011", other))
                .containsExactly(
                        "items[0]: Datumet 2026-12-31 i rubriken motsvaras inte i texten"
                                + " (2027-12-31).");
        assertThat(run("POS-011", same)).isEmpty();
    }

    @Test
    void what_is_due_to_a_body_is_due_at_its_meeting() {
        MeetingNotice april =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED).body(body()).date(yearless()));
        Clause right = Clause.of("Rapport.", Act.SCHEDULES).to(body()).by(on(2026, 4, 6));
        Clause wrong = Clause.of("Rapport.", Act.SCHEDULES).to(body()).by(on(2026, 4, 7));

        assertThat(run("POS-013", entries(april, position(Optional.empty(), right, wrong))))
                .containsExactly(
                        "items[0].entries[1].clauses[1]: ”2026-04-07” sammanfaller inte med något"
                                + " planerat möte i Nämnden.");
        assertThat(run("POS-013", entries(position(Optional.empty(), wrong)))).isEmpty();
    }

    @Test
    void a_consultative_body_does_not_vote() {
        Vote vote = VoteRulesTest.vote(Vote.Method.OPEN, 1, 0);
        Register deciding = register(b -> b.authority(Body.Authority.DECIDING));

        assertThat(run("VOT-006", entries(vote).body(body()), register(b -> b)))
                .containsExactly("items[0].entries[0]: Omröstning i ett samrådsorgan.");
        assertThat(run("VOT-006", entries(vote).body(body()), deciding)).isEmpty();
    }

    @Test
    void a_reservation_is_against_something() {
        assertThat(run("DIS-002", entries(reservation(Optional.empty()))))
                .containsExactly("items[0].entries[0]: Reservationen i punkt 1 saknar beslut.");
        assertThat(
                        run(
                                "DIS-002",
                                entries(
                                        position(Optional.empty(), ENDORSES),
                                        reservation(Optional.empty()))))
                .isEmpty();
        assertThat(
                        run(
                                "DIS-002",
                                entries(
                                        position(Optional.empty(), ENDORSES),
                                        reservation(Optional.of(id("gone"))))))
                .hasSize(1);
    }

    @Test
    void a_recusal_has_a_ground() {
        Recusal bare = new Recusal(person("Bo Ek"), Optional.empty(), Optional.empty());
        Recusal told = new Recusal(person("Bo Ek"), Optional.of("delägare"), Optional.empty());

        assertThat(run("REC-002", entries(bare, told)))
                .containsExactly("items[0].entries[0]: Grund för jävet saknas för Bo Ek.");
    }

    @ParameterizedTest(name = "due on March {0}, {1}: {2}")
    @CsvSource({"2, SENT, true", "3, SENT, false", "2, ANSWERED, false"})
    void answers_are_reported(int day, Referral.State state, boolean found) {
        Referral referral =
                new Referral(
                        id("r"),
                        Text.of("Planen"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(on(2026, 3, day)),
                        state);

        assertThat(run("REM-004", entries(referral)))
                .isEqualTo(
                        found
                                ? List.of(
                                        "items[0].entries[0]: Svarstiden för ”Planen” har gått ut"
                                                + " utan redovisning.")
                                : List.of());
    }

    private static Dissent reservation(Optional<Id<Position>> against) {
        return new Dissent(
                Dissent.Kind.RESERVATION, List.of(person("Bo Ek")), Optional.empty(), against);
    }
}
