// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.notice;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.position;
import static org.openminutes.validation.rules.Records.referral;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.task;
import static org.openminutes.validation.rules.Records.yearless;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Body;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Text;
import org.openminutes.register.Register;

/** The tables of the rules about positions. */
final class PositionTables {

    private static final Clause CLAUSE = Clause.of("Planen antas.", Act.ENDORSES);

    private PositionTables() {}

    static List<RuleTable> all() {
        return List.of(
                concluded(),
                outcome(),
                power(),
                addressee(),
                onward(),
                worded(),
                oneTitle(),
                dateOfTitle(),
                dueAtMeeting());
    }

    private static RuleTable concluded() {
        return RuleTable.of("POS-002")
                .wrong("talk only", decision(i -> i.says("Prat.")))
                .right("a position", decision(i -> i.position(CLAUSE)))
                .border(0, "a proposal", decision(i -> i.proposal(CLAUSE)))
                .border(0, "in a sub-item", decision(i -> i.item("U", s -> s.position(CLAUSE))))
                .trap(0, "withdrawn", decision(i -> i.origin(AgendaItem.Origin.WITHDRAWN)))
                .trap(
                        0,
                        "under a heading with a position",
                        item(
                                i ->
                                        i.position(CLAUSE)
                                                .item(
                                                        "U",
                                                        s ->
                                                                s.purpose(
                                                                        AgendaItem.Purpose
                                                                                .DECISION))))
                .trap(0, "for information", information(i -> i.says("Prat.")));
    }

    private static RuleTable outcome() {
        return RuleTable.of("POS-003")
                .wrong("talk only", information(i -> i.says("Prat.")))
                .right("taken note of", information(i -> i.position("Ja.", Act.NOTES)))
                .border(0, "a task", information(i -> i.add(task("P", Optional.empty()))))
                .border(1, "a proposal", information(i -> i.proposal(CLAUSE)))
                .trap(0, "a heading", information(i -> i.item("Läget", s -> s.says("Prat."))))
                .trap(0, "another item", item(i -> i.says("Prat.")));
    }

    private static RuleTable power() {
        MinutesBuilder decides = item(i -> i.position("Rådet beslutar.", Act.DECIDES));
        return RuleTable.of("POS-004")
                .wrong("notes that decide", decides)
                .wrong("a body that confers", decides.body(body()), register(b -> b))
                .right("a body that decides", decides.body(body()), deciding())
                .border(0, "arranging", item(i -> i.position("Vi beslutar tid.", Act.ARRANGES)))
                .border(1, "both", item(i -> i.position("Ja.", Act.ARRANGES, Act.DECIDES)))
                .trap(0, "a protocol", protocol(i -> i.position("Ja.", Act.DECIDES)))
                .trap(0, "a proposal", item(i -> i.proposal(Clause.of("Ja.", Act.DECIDES))))
                .trap(0, "the word alone", item(i -> i.says("Nämnden beslutar om planen.")));
    }

    private static RuleTable addressee() {
        Clause bare = Clause.of("och rekommenderar att planen antas", Act.RECOMMENDS);
        return RuleTable.of("POS-005")
                .wrong("to nobody", item(i -> i.position(bare)))
                .wrong("a proposal to nobody", item(i -> i.proposal(bare)))
                .right("to somebody", item(i -> i.position(bare.to(Actor.named("huvudmännen")))))
                .border(
                        0,
                        "another clause says to whom",
                        item(i -> i.position(CLAUSE.to(Actor.named("huvudmännen")), bare)))
                .border(1, "two clauses to nobody", item(i -> i.position(bare, bare)))
                .trap(
                        0,
                        "the words before say to whom",
                        led("Rådet rekommenderar huvudmännen", bare))
                .trap(1, "the words before say to nobody", led("Rådet rekommenderar att", bare))
                .trap(0, "an endorsement", item(i -> i.position(CLAUSE)));
    }

    private static RuleTable onward() {
        Onward next =
                new Onward(
                        Text.of("Vidare"), Actor.named("CS"), Optional.empty(), Optional.empty());
        Position endorses = position(Optional.empty(), CLAUSE);
        Clause notes = Clause.of("Rådet tackar.", Act.NOTES);
        return RuleTable.of("POS-006")
                .wrong("nowhere", entries(endorses))
                .right("onward", entries(endorses, next))
                .border(0, "out for comment", entries(endorses, out()))
                .border(0, "to somebody", item(i -> i.position(CLAUSE.to(Actor.named("CS")))))
                .border(1, "twice in an item", entries(endorses, endorses))
                .trap(
                        1,
                        "to itself",
                        item(i -> i.position(CLAUSE.to(Actor.named("rådet")))).body("Rådet"))
                .border(1, "onward in another item", entries(endorses).item("B", i -> i.add(next)))
                .trap(0, "taken note of", item(i -> i.position(notes)))
                .trap(0, "a body that decides", entries(endorses).body(body()), deciding());
    }

    private static RuleTable worded() {
        return RuleTable.of("POS-009")
                .wrong("a position without", entries(position(Optional.empty())))
                .wrong("a proposal without", item(i -> i.proposal()))
                .right("one clause", item(i -> i.position(CLAUSE)))
                .border(0, "one sign", item(i -> i.position(Clause.of(".", Act.NOTES))))
                .trap(1, "a lead alone", led("Rådet ställer sig bakom"))
                .trap(0, "none taken", item(i -> i.says("Prat.")));
    }

    private static RuleTable oneTitle() {
        return RuleTable.of("POS-010")
                .wrong("a letter apart", called("psykisk hälsa", "psykisk ohälsa"))
                .right("one title", called("psykisk ohälsa", "psykisk ohälsa"))
                .border(1, "two letters apart", called("psykisk ohlsa", "psykisk ohälsan"))
                .border(0, "another word", called("psykisk vård", "psykisk ohälsa"))
                .trap(0, "a form of one word", called("psykisk ohälsan", "psykisk ohälsa"))
                .trap(
                        0,
                        "in another item",
                        item(i -> i.says(about("psykisk ohälsa")))
                                .item("B", i -> i.position(about("psykisk hälsa"), Act.ENDORSES)))
                .trap(
                        0,
                        "too few words about it",
                        item(
                                i ->
                                        i.says("Om psykisk ohälsa.")
                                                .position("Om psykisk hälsa.", Act.ENDORSES)));
    }

    private static RuleTable dateOfTitle() {
        return RuleTable.of("POS-011")
                .wrong("another date", until("Gäller till 2027-12-31."))
                .right("the same", until("Gäller till 2026-12-31."))
                .border(1, "a day apart", until("Gäller till 2026-12-30."))
                .border(0, "among others", until("Från 2026-01-01 till 2026-12-31."))
                .trap(0, "no date in the clause", until("Avtalet förlängs."))
                .trap(0, "a day without its year", until("Gäller till 30/12."))
                .trap(
                        0,
                        "no date in the title",
                        item(i -> i.position("Till 2027-12-31.", Act.ENDORSES)));
    }

    private static RuleTable dueAtMeeting() {
        MeetingNotice april =
                notice(
                        MeetingNotice.Kind.SCHEDULED,
                        meeting(Meeting.Status.PLANNED).body(body()).date(yearless()));
        MeetingNotice cancelled =
                notice(
                        MeetingNotice.Kind.CANCELLED,
                        meeting(Meeting.Status.PLANNED).body(body()).date(yearless()));
        return RuleTable.of("POS-013")
                .wrong("a month later", entries(april, due(5, 6)))
                .right("on the day", entries(april, due(4, 6)))
                .border(1, "a day after", entries(april, due(4, 7)))
                .border(1, "a day before", entries(april, due(4, 5)))
                .trap(0, "no meeting known", entries(due(4, 7)))
                .trap(0, "a meeting cancelled", entries(cancelled, due(4, 7)))
                .trap(
                        0,
                        "another body's",
                        entries(april, due(4, 7, new Actor.OfBody(id("cs"), "CS"))));
    }

    private static Register deciding() {
        return register(b -> b.authority(Body.Authority.DECIDING));
    }

    private static MinutesBuilder decision(Consumer<ItemBuilder> content) {
        return item(content.andThen(i -> i.purpose(AgendaItem.Purpose.DECISION)));
    }

    private static MinutesBuilder information(Consumer<ItemBuilder> content) {
        return item(content.andThen(i -> i.purpose(AgendaItem.Purpose.INFORMATION)));
    }

    private static MinutesBuilder protocol(Consumer<ItemBuilder> content) {
        return Minutes.protocol("P").item("A", content);
    }

    private static MinutesBuilder led(String lead, Clause... clauses) {
        return entries(
                new Position(
                        id("p"), Optional.of(Text.of(lead)), List.of(clauses), Optional.empty()));
    }

    private static Entry out() {
        return referral(Optional.empty(), Optional.empty());
    }

    private static String about(String subject) {
        return "Rådet antar plan för personer med " + subject + " och beroende i länet.";
    }

    private static MinutesBuilder called(String clause, String text) {
        return item(i -> i.says(about(text)).position(about(clause), Act.ENDORSES));
    }

    private static MinutesBuilder until(String clause) {
        return notes().item("Avtal till 31/12 2026", i -> i.position(clause, Act.ENDORSES));
    }

    private static Position due(int month, int day) {
        return due(month, day, body());
    }

    private static Position due(int month, int day, Actor to) {
        Clause clause = Clause.of("Rapport.", Act.SCHEDULES).to(to).by(on(2026, month, day));
        return position(Optional.empty(), clause);
    }
}
