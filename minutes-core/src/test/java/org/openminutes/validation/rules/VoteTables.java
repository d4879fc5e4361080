// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.gone;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.position;
import static org.openminutes.validation.rules.Records.proposal;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.VoteRulesTest.vote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Proposal;
import org.openminutes.model.Recusal;
import org.openminutes.model.Vote;

/** The tables of the rules about votes, reservations and who steps aside. */
final class VoteTables {

    private static final Vote.Ballot YES = new Vote.Ballot(person("Anna Berg"), Vote.Choice.YES);
    private static final Vote.Ballot NO = new Vote.Ballot(person("Bo Ek"), Vote.Choice.NO);
    private static final Vote.Ballot AWAY = new Vote.Ballot(person("Bo Ek"), Vote.Choice.ABSENT);
    private static final Vote.Ballot NEITHER =
            new Vote.Ballot(person("Cia Lind"), Vote.Choice.ABSTAINED);
    private static final Recusal ASIDE =
            new Recusal(person("Bo Ek"), Optional.empty(), Optional.empty());

    private VoteTables() {}

    static List<RuleTable> all() {
        return List.of(
                counted(),
                voterPresent(),
                tie(),
                byName(),
                carried(),
                consultative(),
                reserverTookPart(),
                reservationAgainst(),
                staysOut(),
                ground());
    }

    private static RuleTable counted() {
        return RuleTable.of("VOT-001")
                .wrong("one more told", entries(vote(Vote.Method.OPEN, 2, 1, YES, NO)))
                .right("as many", entries(vote(Vote.Method.OPEN, 1, 1, YES, NO)))
                .border(1, "one fewer told", entries(vote(Vote.Method.OPEN, 1, 0, YES, NO)))
                .border(0, "who is absent is not counted", entries(open(1, 0, YES, AWAY)))
                .border(0, "who abstains is neither", entries(open(1, 0, YES, NEITHER)))
                .trap(0, "no ballots", entries(vote(Vote.Method.OPEN, 7, 5)))
                .trap(0, "no numbers", entries(vote(Vote.Method.OPEN, -1, -1, YES, NO)));
    }

    private static RuleTable voterPresent() {
        Vote both = vote(Vote.Method.OPEN, 1, 1, YES, NO);
        Presence away = gone(Presence.Gap.Reason.TEMPORARY, "p1", "p1");
        Presence late = gone(Presence.Gap.Reason.ONLY_THESE_ITEMS, "p2", "p2");
        return RuleTable.of("VOT-002")
                .wrong(
                        "absent",
                        notes().present("Anna Berg").absent("Bo Ek").item("A", i -> i.add(both)))
                .wrong("not listed", notes().present("Anna Berg").item("A", i -> i.add(both)))
                .right("there", two().item("A", i -> i.add(both)))
                .border(1, "gone for the item", bo(away).item("A", i -> i.add(both)))
                .border(
                        0,
                        "gone for another",
                        bo(away).item("A", i -> i.says("Prat.")).item("B", i -> i.add(both)))
                .border(1, "there for another only", bo(late).item("A", i -> i.add(both)).item("B"))
                .border(
                        0,
                        "there for this only",
                        bo(late).item("A", i -> i.says("Prat.")).item("B", i -> i.add(both)))
                .trap(1, "there and aside", two().item("A", i -> i.add(ASIDE).add(both)))
                .trap(
                        0,
                        "aside in another item",
                        two().item("A", i -> i.add(ASIDE)).item("B", i -> i.add(both)))
                .trap(
                        0,
                        "told as absent from the vote",
                        notes().present("Anna Berg")
                                .absent("Bo Ek")
                                .item("A", i -> i.add(open(1, 0, YES, AWAY))))
                .trap(0, "no list", entries(both));
    }

    private static RuleTable tie() {
        return RuleTable.of("VOT-003")
                .wrong("a tie", entries(vote(Vote.Method.OPEN, 5, 5)))
                .right("one more", entries(vote(Vote.Method.OPEN, 6, 5)))
                .border(0, "one fewer", entries(vote(Vote.Method.OPEN, 5, 6)))
                .border(0, "a casting vote", entries(won(5, 5, "a", Optional.of(person("Anna")))))
                .trap(1, "a tie by ballots", entries(vote(Vote.Method.OPEN, -1, -1, YES, NO)))
                .trap(0, "by lot", entries(vote(Vote.Method.LOT, 5, 5)))
                .trap(0, "nobody voted", entries(vote(Vote.Method.OPEN, 0, 0)))
                .trap(0, "one number told", entries(vote(Vote.Method.OPEN, 5, -1)));
    }

    private static RuleTable byName() {
        return RuleTable.of("VOT-004")
                .wrong("numbers only", entries(vote(Vote.Method.OPEN, 5, 4)))
                .right("names", entries(vote(Vote.Method.OPEN, 1, 1, YES, NO)))
                .border(0, "one name", entries(vote(Vote.Method.OPEN, 5, 4, YES)))
                .trap(0, "a secret vote", entries(vote(Vote.Method.SECRET, 5, 4)))
                .trap(0, "by acclamation", entries(vote(Vote.Method.ACCLAMATION, -1, -1)));
    }

    private static RuleTable carried() {
        return RuleTable.of("VOT-005")
                .wrong("the one with fewer", entries(won(4, 5, "a", Optional.empty())))
                .right("the one with more", entries(won(4, 5, "b", Optional.empty())))
                .border(0, "a tie, the one", entries(won(5, 5, "a", Optional.empty())))
                .border(0, "a tie, the other", entries(won(5, 5, "b", Optional.empty())))
                .border(1, "the other, by one", entries(won(6, 5, "b", Optional.empty())))
                .trap(0, "one that was not voted on", entries(won(4, 5, "c", Optional.empty())))
                .trap(0, "one of three", entries(ofThree()));
    }

    private static RuleTable consultative() {
        Vote vote = vote(Vote.Method.OPEN, 1, 0, YES);
        return RuleTable.of("VOT-006")
                .wrong("a body that confers", entries(vote).body(body()), register(b -> b))
                .right(
                        "one that decides",
                        entries(vote).body(body()),
                        register(b -> b.authority(Body.Authority.DECIDING)))
                .border(
                        0,
                        "one that prepares",
                        entries(vote).body(body()),
                        register(b -> b.authority(Body.Authority.PREPARATORY)))
                .trap(0, "a body nobody knows", entries(vote).body("Rådet"))
                .trap(0, "no vote", notes().body(body()), register(b -> b));
    }

    private static RuleTable reserverTookPart() {
        Dissent reserves = dissent(Dissent.Kind.RESERVATION, Optional.empty());
        Dissent out = dissent(Dissent.Kind.DID_NOT_TAKE_PART, Optional.empty());
        Presence away = gone(Presence.Gap.Reason.TEMPORARY, "p1", "p1");
        return RuleTable.of("DIS-001")
                .wrong(
                        "absent",
                        notes().present("Anna").absent("Bo Ek").item("A", i -> i.add(reserves)))
                .right("there", two().item("A", i -> i.add(reserves)))
                .border(1, "gone for the item", bo(away).item("A", i -> i.add(reserves)))
                .border(0, "gone for another", bo(away).item("A").item("B", i -> i.add(reserves)))
                .border(1, "stood aside", two().item("A", i -> i.add(out).add(reserves)))
                .trap(
                        0,
                        "stood aside in another item",
                        two().item("A", i -> i.add(out)).item("B", i -> i.add(reserves)))
                .trap(0, "no list", entries(reserves))
                .trap(0, "a group", two().item("A", i -> i.add(by(Actor.named("oppositionen")))))
                .trap(
                        0,
                        "did not take part and reserves nothing",
                        two().item("A", i -> i.add(out)));
    }

    private static RuleTable reservationAgainst() {
        Position taken = position(Optional.empty(), Clause.of("Ja.", Act.DECIDES));
        Dissent bare = dissent(Dissent.Kind.RESERVATION, Optional.empty());
        return RuleTable.of("DIS-002")
                .wrong("against nothing", entries(bare))
                .right("against one of the item", entries(taken, bare))
                .border(0, "against one by name", entries(taken, against("pos1")))
                .border(1, "against one that is not there", entries(taken, against("gone")))
                .trap(0, "under a heading with a position", notes().item(nested(taken, bare)))
                .trap(
                        0,
                        "a special opinion",
                        entries(dissent(Dissent.Kind.SPECIAL_STATEMENT, Optional.empty())));
    }

    private static RuleTable staysOut() {
        return RuleTable.of("REC-001")
                .wrong("presents", two().item("A", i -> i.presentedBy("Bo Ek").add(ASIDE)))
                .wrong("votes", entries(ASIDE, open(0, 1, NO)))
                .wrong("proposes", entries(ASIDE, proposedBy("Bo Ek")))
                .right("does nothing", entries(ASIDE, open(1, 0, YES)))
                .border(
                        1,
                        "presents and votes",
                        two().item("A", i -> i.presentedBy("Bo Ek").add(ASIDE).add(open(0, 1, NO))))
                .border(0, "is told as absent from the vote", entries(ASIDE, open(1, 0, YES, AWAY)))
                .trap(
                        0,
                        "presents another item",
                        two().item("A", i -> i.add(ASIDE)).item("B", i -> i.presentedBy("Bo Ek")))
                .trap(0, "somebody else proposes", entries(ASIDE, proposedBy("Anna Berg")));
    }

    private static RuleTable ground() {
        Recusal told = new Recusal(person("Bo Ek"), Optional.of("delägare"), Optional.empty());
        return RuleTable.of("REC-002")
                .wrong("none", entries(ASIDE))
                .right("a ground", entries(told))
                .border(
                        0,
                        "one sign",
                        entries(new Recusal(person("Bo Ek"), Optional.of("-"), Optional.empty())))
                .trap(
                        0,
                        "a reservation",
                        entries(dissent(Dissent.Kind.RESERVATION, Optional.empty())));
    }

    private static Vote open(int yes, int no, Vote.Ballot... ballots) {
        return vote(Vote.Method.OPEN, yes, no, ballots);
    }

    private static Vote won(int yes, int no, String carried, Optional<Actor> casting) {
        return on(List.of("a", "b"), yes, no, carried, casting);
    }

    private static Vote ofThree() {
        return on(List.of("a", "b", "c"), 4, 5, "a", Optional.empty());
    }

    private static Vote on(
            List<String> proposals, int yes, int no, String carried, Optional<Actor> casting) {
        return new Vote(
                id("v"),
                Optional.empty(),
                proposals.stream().map(Records::<Proposal>id).toList(),
                Vote.Method.OPEN,
                OptionalInt.of(yes),
                OptionalInt.of(no),
                OptionalInt.empty(),
                List.of(),
                casting,
                Optional.of(id(carried)));
    }

    private static MinutesBuilder two() {
        return notes().present("Anna Berg").present("Bo Ek");
    }

    private static MinutesBuilder bo(Presence presence) {
        return notes().present("Anna Berg").present("Bo Ek", w -> w.presence(presence));
    }

    private static Dissent dissent(Dissent.Kind kind, Optional<String> against) {
        return new Dissent(
                kind,
                List.of(person("Bo Ek")),
                Optional.empty(),
                against.map(Records::<Position>id));
    }

    private static Dissent against(String position) {
        return dissent(Dissent.Kind.RESERVATION, Optional.of(position));
    }

    private static Dissent by(Actor who) {
        return new Dissent(
                Dissent.Kind.RESERVATION, List.of(who), Optional.empty(), Optional.empty());
    }

    private static Proposal proposedBy(String name) {
        Proposal open = proposal("a", Proposal.Fate.OPEN);
        return new Proposal(
                open.id(),
                Optional.of(person(name)),
                open.lead(),
                open.clauses(),
                open.amends(),
                open.fate());
    }

    private static AgendaItem nested(Position taken, Dissent dissent) {
        return AgendaItem.of(id("p9"), "Rubrik")
                .add(taken)
                .item("Under", s -> s.add(dissent))
                .build();
    }
}
