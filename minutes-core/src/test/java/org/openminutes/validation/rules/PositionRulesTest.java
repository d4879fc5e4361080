// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.validation.rules.Check.run;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.position;
import static org.openminutes.validation.rules.Records.proposal;
import static org.openminutes.validation.rules.Records.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Text;
import org.openminutes.register.Register;

class PositionRulesTest {

    private static final Clause CLAUSE = Clause.of("Planen antas.", Act.ENDORSES);

    @Test
    void an_open_proposal_wants_a_position_in_its_item() {
        MinutesBuilder open =
                entries(
                        proposal("a", Proposal.Fate.OPEN),
                        proposal("b", Proposal.Fate.OPEN),
                        new Narrative(Text.of("Prat.")));

        assertThat(run("POS-001", open))
                .containsExactly(
                        "items[0].entries[0]: Punkt 1 har ett förslag till ställningstagande men"
                                + " inget ställningstagande.");
    }

    @ParameterizedTest
    @EnumSource(Proposal.Fate.class)
    void only_an_open_proposal_wants_one(Proposal.Fate fate) {
        assertThat(run("POS-001", entries(proposal("a", fate))))
                .hasSize(fate == Proposal.Fate.OPEN ? 1 : 0);
    }

    @Test
    void a_position_in_the_item_or_for_all_items_of_a_heading_answers() {
        Proposal proposal = proposal("a", Proposal.Fate.OPEN);
        MinutesBuilder heading =
                item(item -> item.position(CLAUSE).item("Under", sub -> sub.add(proposal)));

        assertThat(run("POS-001", entries(proposal, position(Optional.empty(), CLAUSE)))).isEmpty();
        assertThat(run("POS-001", heading)).isEmpty();
    }

    @Test
    void a_planned_meeting_has_open_proposals() {
        MinutesBuilder planned =
                entries(proposal("a", Proposal.Fate.OPEN))
                        .meeting(meeting(Meeting.Status.PLANNED).build());

        assertThat(run("POS-001", planned)).isEmpty();
    }

    @Test
    void an_item_for_decision_concludes() {
        Consumer<ItemBuilder> decision = item -> item.purpose(AgendaItem.Purpose.DECISION);

        assertThat(run("POS-002", item(decision.andThen(item -> item.says("Prat.")))))
                .containsExactly("items[0]: Beslutspunkten 1 saknar ställningstagande.");
        assertThat(run("POS-002", item(decision.andThen(item -> item.position(CLAUSE))))).isEmpty();
        assertThat(run("POS-002", item(decision.andThen(item -> item.proposal(CLAUSE))))).isEmpty();
        assertThat(
                        run(
                                "POS-002",
                                item(decision.andThen(i -> i.item("U", s -> s.position(CLAUSE))))))
                .isEmpty();
        assertThat(run("POS-002", item(i -> i.position(CLAUSE).item("Under", decision)))).isEmpty();
        assertThat(
                        run(
                                "POS-002",
                                item(decision.andThen(i -> i.origin(AgendaItem.Origin.WITHDRAWN)))))
                .isEmpty();
        assertThat(run("POS-002", item(item -> item.says("Prat.")))).isEmpty();
    }

    @Test
    void a_body_without_power_does_not_decide() {
        MinutesBuilder decides =
                item(item -> item.position("Rådet beslutar om planen.", Act.DECIDES));
        MinutesBuilder arranges =
                item(item -> item.position("Rådet beslutar om mötestider.", Act.ARRANGES));
        Register deciding = register(body -> body.authority(Body.Authority.DECIDING));

        assertThat(run("POS-004", decides.body("Rådet")))
                .containsExactly(
                        "items[0].entries[0].clauses[0]: Rådet saknar beslutsmandat men texten"
                                + " säger ”Rådet beslutar om planen.”.");
        assertThat(run("POS-004", arranges)).isEmpty();
        assertThat(run("POS-004", decides.body(body()), register(body -> body))).hasSize(1);
        assertThat(run("POS-004", decides.body(body()), deciding)).isEmpty();
        assertThat(
                        run(
                                "POS-004",
                                Minutes.protocol("P")
                                        .item("A", item -> item.position("Ja.", Act.DECIDES))))
                .isEmpty();
    }

    @Test
    void a_recommendation_has_an_addressee() {
        Clause bare = Clause.of("och rekommenderar att planen antas", Act.RECOMMENDS);
        Clause addressed = bare.to(Actor.named("huvudmännen"));

        assertThat(run("POS-005", entries(position(Optional.empty(), CLAUSE, bare))))
                .containsExactly(
                        "items[0].entries[0].clauses[1]: Rekommendationen i punkt 1 saknar"
                                + " mottagare.");
        assertThat(run("POS-005", item(item -> item.proposal(bare)))).hasSize(1);
        assertThat(run("POS-005", entries(position(Optional.empty(), addressed)))).isEmpty();
        assertThat(run("POS-005", entries(position(Optional.empty(), addressed, bare)))).isEmpty();
        assertThat(run("POS-005", entries(position(Optional.empty(), CLAUSE)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Rådet rekommenderar huvudmännen, false",
        "Rådet rekommenderar, true",
        "Rådet rekommenderar att, true",
    })
    void the_words_before_the_clauses_may_name_the_addressee(String lead, boolean found) {
        Clause bare = Clause.of("anta planen", Act.RECOMMENDS);
        Position position =
                new Position(id("p"), Optional.of(Text.of(lead)), List.of(bare), Optional.empty());

        assertThat(run("POS-005", entries(position))).hasSize(found ? 1 : 0);
    }

    @Test
    void an_adopted_proposal_has_its_position() {
        Proposal adopted = proposal("a", Proposal.Fate.ADOPTED);

        assertThat(run("POS-008", entries(adopted)))
                .containsExactly(
                        "items[0].entries[0]: Förslaget i punkt 1 anges som antaget men"
                                + " ställningstagande saknas.");
        assertThat(run("POS-008", entries(proposal("a", Proposal.Fate.ADOPTED_WITH_CHANGES))))
                .hasSize(1);
        assertThat(run("POS-008", entries(adopted, position(Optional.of(id("a")), CLAUSE))))
                .isEmpty();
        assertThat(run("POS-008", entries(adopted, position(Optional.empty(), CLAUSE)))).isEmpty();
        assertThat(run("POS-008", entries(proposal("a", Proposal.Fate.REJECTED)))).isEmpty();
    }

    @Test
    void a_position_rests_on_a_proposal_of_the_record() {
        assertThat(run("POS-008", entries(position(Optional.of(id("gone")), CLAUSE)))).hasSize(1);
    }

    @Test
    void proposals_and_positions_say_something() {
        assertThat(run("POS-009", entries(position(Optional.empty()))))
                .containsExactly("items[0].entries[0]: Ställningstagandet i punkt 1 är tomt.");
        assertThat(run("POS-009", item(item -> item.proposal()))).hasSize(1);
        assertThat(run("POS-009", entries(position(Optional.empty(), CLAUSE)))).isEmpty();
    }

    @Test
    void proposals_against_each_other_are_put_in_an_order() {
        Proposal one = proposal("a", Proposal.Fate.ADOPTED);
        Proposal other = proposal("b", Proposal.Fate.REJECTED);
        ProposalOrder order = new ProposalOrder(Text.of("Först a."), List.of(id("a"), id("b")));

        assertThat(run("POS-012", entries(one, other)))
                .containsExactly("items[0].entries[0]: Propositionsordning saknas för punkt 1.");
        assertThat(run("POS-012", entries(one, other, order))).isEmpty();
        assertThat(run("POS-012", entries(one))).isEmpty();
        assertThat(run("POS-012", entries(one, proposal("b", Proposal.Fate.WITHDRAWN)))).isEmpty();
        assertThat(run("POS-012", entries(one, proposal("b", Proposal.Fate.ADOPTED)))).isEmpty();
    }
}
