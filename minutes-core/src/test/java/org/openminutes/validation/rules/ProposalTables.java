// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.position;
import static org.openminutes.validation.rules.Records.proposal;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Meeting;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Text;

/** The tables of the rules about proposals and what became of them. */
final class ProposalTables {

    private static final Clause CLAUSE = Clause.of("Planen antas.", Act.ENDORSES);
    private static final Proposal OPEN = proposal("a", Proposal.Fate.OPEN);
    private static final Proposal ADOPTED = proposal("a", Proposal.Fate.ADOPTED);

    private ProposalTables() {}

    static List<RuleTable> all() {
        return List.of(answered(), asProposed(), adopted(), order());
    }

    private static RuleTable answered() {
        return RuleTable.of("POS-001")
                .wrong("open and nothing taken", entries(OPEN))
                .right("a position", entries(OPEN, position(Optional.empty(), CLAUSE)))
                .border(1, "two open in one item", entries(OPEN, proposal("b", Proposal.Fate.OPEN)))
                .border(0, "lapsed", entries(proposal("a", Proposal.Fate.LAPSED)))
                .trap(
                        0,
                        "a position for all items of a heading",
                        item(i -> i.position(CLAUSE).item("Under", s -> s.add(OPEN))))
                .trap(
                        1,
                        "a position in another item",
                        entries(OPEN).item("B", i -> i.position(CLAUSE)))
                .trap(
                        0,
                        "a meeting to come",
                        entries(OPEN).meeting(meeting(Meeting.Status.PLANNED).build()));
    }

    private static RuleTable asProposed() {
        return RuleTable.of("POS-007")
                .wrong("other words", entries(ADOPTED, taken("Planen antas för ett år.")))
                .right("the same words", entries(ADOPTED, taken("Planen antas.")))
                .border(0, "but for case and stop", entries(ADOPTED, taken("planen antas")))
                .border(1, "one word more", entries(ADOPTED, taken("Planen antas nu.")))
                .trap(0, "refers to it", entries(ADOPTED, taken("Rådet bifaller förslaget.")))
                .trap(
                        0,
                        "told as changed",
                        entries(
                                proposal("a", Proposal.Fate.ADOPTED_WITH_CHANGES),
                                taken("Planen antas för ett år.")))
                .trap(1, "open, and something else done", open(Act.ARRANGES, "Svar inom en vecka."))
                .trap(0, "open, and put off", open(Act.TABLES, "Ärendet bordläggs."))
                .trap(0, "open, and done", open(Act.ENDORSES, "Rådet ställer sig bakom."));
    }

    private static RuleTable adopted() {
        return RuleTable.of("POS-008")
                .wrong("adopted and nothing taken", entries(ADOPTED))
                .wrong("a position on none", item(i -> i.add(taken("Ja."))))
                .right("a position on it", entries(ADOPTED, taken("Planen antas.")))
                .border(0, "a position on none told", entries(ADOPTED, position(Optional.empty())))
                .border(1, "changed", entries(proposal("a", Proposal.Fate.ADOPTED_WITH_CHANGES)))
                .trap(0, "rejected", entries(proposal("a", Proposal.Fate.REJECTED)))
                .trap(
                        0,
                        "a position for all items of a heading",
                        item(i -> i.position(CLAUSE).item("U", s -> s.add(ADOPTED))))
                .trap(
                        1,
                        "a position in another item",
                        entries(ADOPTED).item("B", i -> i.position(CLAUSE)));
    }

    private static RuleTable order() {
        Proposal rejected = proposal("b", Proposal.Fate.REJECTED);
        ProposalOrder told = new ProposalOrder(Text.of("Först a."), List.of(id("a"), id("b")));
        return RuleTable.of("POS-012")
                .wrong("two and no order", entries(ADOPTED, rejected))
                .right("two in an order", entries(ADOPTED, rejected, told))
                .border(0, "one", entries(ADOPTED))
                .border(
                        1,
                        "three and no order",
                        entries(ADOPTED, rejected, proposal("c", Proposal.Fate.REJECTED)))
                .trap(0, "one withdrawn", entries(ADOPTED, proposal("b", Proposal.Fate.WITHDRAWN)))
                .trap(0, "both adopted", entries(ADOPTED, proposal("b", Proposal.Fate.ADOPTED)))
                .trap(0, "in two items", entries(ADOPTED).item("B", i -> i.add(rejected)))
                .trap(
                        1,
                        "an order in another item",
                        entries(ADOPTED, rejected).item("B", i -> i.add(told)));
    }

    /** A position on the proposal a. */
    private static Position taken(String words) {
        return position(Optional.of(id("a")), Clause.of(words, Act.ENDORSES));
    }

    private static MinutesBuilder open(Act act, String words) {
        return entries(OPEN, position(Optional.empty(), Clause.of(words, act)));
    }
}
