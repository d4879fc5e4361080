// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.before;
import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.inMonth;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.meeting;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Matter;
import org.openminutes.model.MatterBuilder;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Onward;
import org.openminutes.model.Text;
import org.openminutes.model.Validity;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The tables of the rules about matters and earlier meetings. */
final class MatterTables {

    private static final Actor CS = new Actor.OfBody(id("cs"), "CS");

    private MatterTables() {}

    static List<RuleTable> all() {
        return List.of(stages(), linked(), earlierKnown(), near(), principals(), number());
    }

    private static RuleTable stages() {
        return RuleTable.of("CAS-001")
                .wrong("a position before it began", plan(), through(taken(), begun()))
                .right("forward", plan(), through(begun(), taken()))
                .border(0, "the same twice", plan(), through(taken(), taken()))
                .border(0, "one alone", plan(), through(taken()))
                .border(0, "revised and sent again", plan(), through(revised(), sent()))
                .border(1, "sent again after the position", plan(), through(taken(), sent()))
                .trap(0, "prepared again after the position", plan(), through(taken(), prepares()))
                .trap(1, "in two items", twice(), through(taken(), begun()))
                .trap(0, "not in the register", plan());
    }

    private static RuleTable linked() {
        Register apart = bodies(List.of(), List.of());
        BodyLink to = new BodyLink(BodyLink.Kind.PREPARES_FOR, id("cs"), always());
        BodyLink from = new BodyLink(BodyLink.Kind.REPORTS_TO, id("body"), always());
        return RuleTable.of("CAS-002")
                .wrong("not linked", onward(CS), apart)
                .right("linked", onward(CS), bodies(List.of(to), List.of()))
                .border(0, "linked from the other", onward(CS), bodies(List.of(), List.of(from)))
                .trap(0, "to itself", onward(body()), apart)
                .trap(0, "a body nobody knows", onward(Actor.named("Styrgruppen")), apart)
                .trap(0, "no register", onward(CS));
    }

    private static RuleTable earlierKnown() {
        Background none =
                new Background(Optional.empty(), Optional.empty(), Act.NOTES, Text.of("Förut"));
        Background others =
                new Background(
                        Optional.of(Actor.named("Styrgruppen")),
                        Optional.of(shortDay(21, 2)),
                        Act.NOTES,
                        Text.of("Förut"));
        return RuleTable.of("CAS-003")
                .wrong("a day nobody knows", told(before("Förut", shortDay(21, 2))), met())
                .right("the day", told(before("Förut", shortDay(20, 1))), met())
                .border(1, "a day after", told(before("Förut", shortDay(21, 1))), met())
                .border(1, "another year", told(before("Förut", on(2025, 1, 20))), met())
                .border(0, "the year too", told(before("Förut", on(2026, 1, 20))), met())
                .border(0, "a month only", told(before("Förut", inMonth(2026, 2))), met())
                .trap(
                        1,
                        "twice in an item",
                        told(before("Förut", shortDay(21, 2)), before("Då", shortDay(21, 2))),
                        met())
                .trap(
                        2,
                        "in two items",
                        told(before("Förut", shortDay(21, 2)))
                                .item("B", i -> i.add(before("Förut", shortDay(21, 2)))),
                        met())
                .trap(0, "another body's", told(others), met())
                .trap(0, "no day", told(none), met())
                .trap(0, "no meeting known", told(before("Förut", shortDay(21, 2))));
    }

    private static RuleTable near() {
        return RuleTable.of("CAS-004")
                .wrong("a day before", item(i -> i.says("Svaren gavs vid mötet 2/3.")))
                .right("the day", item(i -> i.says("Svaren gavs vid mötet 3/3.")))
                .border(1, "two days before", item(i -> i.says("Svaren gavs vid mötet 1/3.")))
                .border(0, "three days before", item(i -> i.says("Svaren gavs vid mötet 28/2.")))
                .border(1, "two days after", item(i -> i.says("Svaren gavs vid mötet 5/3.")))
                .border(0, "three days after", item(i -> i.says("Svaren gavs vid mötet 6/3.")))
                .trap(0, "no meeting told of", item(i -> i.says("Svaren ska in 2/3.")))
                .trap(0, "another sentence", item(i -> i.says("Vid mötet sades det. Svar 2/3.")))
                .trap(
                        0,
                        "no date of its own",
                        Minutes.notes("A").item("B", i -> i.says("Möte 2/3.")));
    }

    private static RuleTable principals() {
        return RuleTable.of("CAS-005")
                .wrong("a year later", notes().body(body()), recommended(Act.RECOMMENDS, plain()))
                .right("decided", notes().body(body()), recommended(Act.RECOMMENDS, decided("r")))
                .border(
                        0,
                        "half a year",
                        half(DAY.getDayOfMonth()),
                        recommended(Act.RECOMMENDS, plain()))
                .border(1, "and a day", half(4), recommended(Act.RECOMMENDS, plain()))
                .trap(
                        1,
                        "another principal's decision",
                        notes().body(body()),
                        recommended(Act.RECOMMENDS, decided("k")))
                .trap(0, "an endorsement", notes().body(body()), recommended(Act.ENDORSES, plain()))
                .trap(
                        0,
                        "another body's",
                        notes().body("Rådet"),
                        recommended(Act.RECOMMENDS, plain()));
    }

    private static RuleTable number() {
        return RuleTable.of("CAS-006")
                .wrong("none", plan(), register(Matter.named("plan", "Planen")))
                .right(
                        "one",
                        plan(),
                        register(Matter.named("plan", "Planen").registryNumber("KS 1")))
                .border(
                        0,
                        "told at the item",
                        item(i -> i.matter(id("plan")).registryNumber("KS 1")),
                        register(Matter.named("plan", "Planen")))
                .trap(0, "not in the register", plan())
                .trap(
                        0,
                        "no matter",
                        notes().item("Planen"),
                        register(Matter.named("plan", "Planen")));
    }

    private static MinutesBuilder plan() {
        return item(i -> i.matter(id("plan")));
    }

    private static MinutesBuilder twice() {
        return plan().item("Åter", i -> i.matter(id("plan")));
    }

    private static Matter.Stage begun() {
        return Matter.Stage.INITIATED;
    }

    private static Matter.Stage prepares() {
        return Matter.Stage.PREPARED;
    }

    private static Matter.Stage sent() {
        return Matter.Stage.REFERRED;
    }

    private static Matter.Stage revised() {
        return Matter.Stage.REVISED;
    }

    private static Matter.Stage taken() {
        return Matter.Stage.POSITION_TAKEN;
    }

    private static Register through(Matter.Stage... stages) {
        MatterBuilder matter = Matter.named("plan", "Planen");
        for (Matter.Stage stage : stages) {
            matter.step(stage, body(), on(2026, 1, 1));
        }
        return register(matter);
    }

    private static Register register(MatterBuilder matter) {
        return Register.builder().add(matter.build()).build();
    }

    private static Validity always() {
        return Validity.ALWAYS;
    }

    private static Register bodies(List<BodyLink> own, List<BodyLink> others) {
        var body = Body.named("body", "Nämnden");
        own.forEach(body::link);
        var cs = Body.named("cs", "CS");
        others.forEach(cs::link);
        return Register.builder().add(body.build()).add(cs.build()).build();
    }

    private static MinutesBuilder onward(Actor to) {
        Onward onward = new Onward(Text.of("Vidare"), to, Optional.empty(), Optional.empty());
        return entries(onward).body(body());
    }

    private static When shortDay(int day, int month) {
        return When.dayAndMonth(day, month, day + "/" + month);
    }

    private static MinutesBuilder told(Entry... entries) {
        return entries(entries).body(body());
    }

    /** A body that met on 20 January 2026. */
    private static Register met() {
        Meeting known = meeting(Meeting.Status.HELD).body(body()).date(on(2026, 1, 20)).build();
        return Register.builder().add(Body.named("body", "Nämnden").build()).add(known).build();
    }

    /** Notes of some day of September 2025. */
    private static MinutesBuilder half(int day) {
        return notes().body(body()).date(LocalDate.of(2025, 9, day));
    }

    private static MatterBuilder plain() {
        return Matter.named("plan", "Planen");
    }

    private static MatterBuilder decided(String organisation) {
        return plain().step(
                        Matter.Stage.DECIDED_BY_PRINCIPAL,
                        new Actor.OfOrganisation(id(organisation), "Regionen"),
                        on(2025, 6, 1));
    }

    /** A plan taken up by a body with one side on 3 March 2025. */
    private static Register recommended(Act act, MatterBuilder matter) {
        Minutes before =
                notes().id("before")
                        .date(on(2025, 3, 3))
                        .body(body())
                        .item("A", i -> i.matter(id("plan")).position(Clause.of("Anta.", act)))
                        .build();
        return Register.builder()
                .add(Body.named("body", "Nämnden").side("Region", id("r"), 1).build())
                .add(before)
                .add(matter.build())
                .build();
    }
}
