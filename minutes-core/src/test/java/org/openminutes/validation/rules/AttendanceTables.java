// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.side;
import static org.openminutes.validation.rules.Records.task;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.model.Presence;
import org.openminutes.model.Side;
import org.openminutes.register.Register;

/** The tables of the rules about who was there, as far as the list itself tells. */
final class AttendanceTables {

    private AttendanceTables() {}

    static List<RuleTable> all() {
        return List.of(
                recorded(),
                presentOrAbsent(),
                absentName(),
                oneSpelling(),
                presenter(),
                sideOfParticipant(),
                sideLabel(),
                party(),
                officialWithoutParty(),
                soundAndImage(),
                bothSides());
    }

    private static RuleTable recorded() {
        return RuleTable.of("ATT-001")
                .wrong("no list", notes())
                .right("somebody present", notes().present("Bo Ek"))
                .border(0, "somebody absent only", notes().absent("Bo Ek"))
                .trap(1, "names in a text", item(i -> i.says("Närvarande: Bo Ek.")))
                .trap(1, "a presenter", item(i -> i.presentedBy("Bo Ek")));
    }

    private static RuleTable presentOrAbsent() {
        return RuleTable.of("ATT-002")
                .wrong("in both", notes().present("Bo Ek").absent("Bo Ek"))
                .right("in one", notes().present("Bo Ek").absent("Cia Lind"))
                .trap(0, "another of the name, by id", notes().present("Bo Ek").absent("BO EK"))
                .border(0, "a letter apart", notes().present("Bo Ek").absent("Bo Eke"))
                .trap(0, "twice absent", notes().absent("Bo Ek").absent("Bo Ek"))
                .trap(0, "twice present", notes().present("Bo Ek").present("Bo Ek"));
    }

    private static RuleTable absentName() {
        return RuleTable.of("ATT-003")
                .wrong("one letter", johnnyAnd("Jonny Mattsson"))
                .right("another name", johnnyAnd("Kurt Olsson"))
                .border(1, "two letters", johnnyAnd("Jonni Mattsson"))
                .border(0, "three letters", johnnyAnd("Janni Mattsson"))
                .border(0, "the very name", johnnyAnd("Johnny Mattsson"))
                .trap(0, "no whole word in common", johnnyAnd("Jonny Matsson"))
                .trap(
                        0,
                        "two participants",
                        notes().present("Johnny Mattsson").present("Jonny Mattsson"));
    }

    private static RuleTable oneSpelling() {
        Register known =
                Register.builder().add(Person.named("person.axel-persson", "Axel Person")).build();
        return RuleTable.of("ATT-004")
                .wrong("a slip at the signature", helene("Helen Ekeroth"))
                .wrong("a slip from the register", notes().present("Axel Persson"), known)
                .right("one way", helene("Helene Ekeroth"))
                .border(1, "two letters", helene("Hellen Ekeroth"))
                .border(0, "three letters", helene("Helly Ekeroth"))
                .trap(
                        0,
                        "two participants",
                        notes().present("Anna Bergman")
                                .present("Anja Bergman")
                                .signedBy("Anja Bergman", Function.CHAIR))
                .trap(
                        0,
                        "a short form",
                        notes().present("Lars Almlöf")
                                .item("A", i -> i.add(task("P", Optional.empty(), shortForm()))));
    }

    private static RuleTable presenter() {
        return RuleTable.of("ATT-005")
                .wrong("not in the list", presentedBy("Dag Sylvén"))
                .right("a participant", presentedBy("Bo Ek"))
                .border(0, "a participant's first name", presentedBy("Bo"))
                .border(0, "a slip from a participant", presentedBy("Helen Ekeroth"))
                .border(1, "in the list as absent", presentedBy("Cia Lind"))
                .trap(0, "a side", presentedBy("Kommunerna"))
                .trap(0, "a group", presentedBy("arbetsgruppen"))
                .trap(0, "no list", item(i -> i.presentedBy("Dag Sylvén")));
    }

    private static RuleTable sideOfParticipant() {
        MinutesBuilder region = notes().present("Anna Berg", w -> w.side("Region"));
        return RuleTable.of("ATT-007")
                .right("alone", region)
                .wrong("without, where another has", region.present("Bo Ek"))
                .border(0, "nobody has", notes().present("Anna Berg").present("Bo Ek"))
                .trap(0, "absent", sided("Anna Berg").absent("Dan Ros"))
                .trap(0, "a second line without", sided("Anna Berg").present("Anna Berg"));
    }

    private static RuleTable sideLabel() {
        Organisation region =
                Organisation.named("r", "Region Syd", Organisation.Kind.REGION, "Region");
        Register register = Register.builder().add(region).build();
        Side tied = new Side(id("s"), "VGK", Optional.of(id("r")), java.util.OptionalInt.empty());
        return RuleTable.of("ATT-008")
                .wrong("an unknown label", notes().side("VGK"), register)
                .right("a name", notes().side("Region Syd"), register)
                .border(0, "an alias in small letters", notes().side("region"), register)
                .border(1, "a letter more", notes().side("Regions"), register)
                .trap(0, "a label tied to its organisation", notes().side(tied), register)
                .trap(0, "a register without organisations", notes().side("VGK"));
    }

    private static RuleTable party() {
        return RuleTable.of("ATT-016")
                .wrong("a member", withParty().present("Bo Ek", w -> w.capacity(Capacity.MEMBER)))
                .wrong("who chairs", withParty().present("Bo Ek", AttendanceBuilder::chair))
                .wrong("a board's", withParty().present("Bo Ek", w -> w.represents("HSN")))
                .right("all with", withParty().present("Bo Ek", w -> w.chair().party("M")))
                .border(0, "nobody with", notes().present("Bo Ek", AttendanceBuilder::chair))
                .border(0, "nobody elected", withParty().present("Bo Ek"))
                .trap(0, "an official", withParty().present("Bo Ek", w -> official(w)))
                .trap(0, "absent", withParty().absent("Bo Ek", w -> w.capacity(Capacity.MEMBER)))
                .trap(0, "a region's", withParty().present("Bo Ek", w -> w.represents("VGR")));
    }

    private static RuleTable officialWithoutParty() {
        return RuleTable.of("ATT-017")
                .wrong("an official with", notes().present("Bo Ek", w -> official(w.party("M"))))
                .right("an official without", notes().present("Bo Ek", w -> official(w)))
                .border(0, "capacity not told", notes().present("Bo Ek", w -> w.party("M")))
                .trap(
                        1,
                        "absent all the same",
                        notes().absent("Bo Ek", w -> official(w.party("M"))))
                .trap(
                        0,
                        "a member who keeps the notes",
                        notes().present(
                                        "Bo Ek",
                                        w -> w.party("M").capacity(Capacity.MEMBER).noteTaker()));
    }

    private static RuleTable soundAndImage() {
        return RuleTable.of("ATT-019")
                .wrong("at a distance", at(Presence.Mode.REMOTE))
                .right("by sound and image", at(Presence.Mode.REMOTE_WITH_SOUND_AND_IMAGE))
                .border(0, "not told how", at(Presence.Mode.UNSTATED))
                .trap(0, "a note of a service", notes().present("Bo Ek", w -> w.note("Teams")))
                .trap(0, "there", at(Presence.Mode.ON_SITE));
    }

    private static RuleTable bothSides() {
        return RuleTable.of("ATT-020")
                .wrong(
                        "one of two",
                        notes().side("Kommunerna").present("Bo", w -> w.side("Region")))
                .right(
                        "both",
                        notes().present("Anna", w -> w.side("Kommunerna"))
                                .present("Bo", w -> w.side("Region")))
                .border(
                        0,
                        "one of two and somebody without",
                        notes().side("Kommunerna")
                                .present("Bo", w -> w.side("Region"))
                                .present("Cia"))
                .border(0, "one of one", notes().present("Bo", w -> w.side("Region")))
                .trap(
                        1,
                        "the other side is absent",
                        notes().present("Bo", w -> w.side("Region"))
                                .absent("Cia", w -> w.side("Kommunerna")))
                .trap(0, "nobody's side is told", notes().side("A").side("B").present("Bo"))
                .trap(
                        1,
                        "the register knows the other side",
                        notes().body(body()).present("Bo", w -> w.side("Region")),
                        register(b -> b.side(side("Region", 0)).side(side("Kommun", 0))));
    }

    private static MinutesBuilder johnnyAnd(String absent) {
        return notes().present("Johnny Mattsson").absent(absent);
    }

    private static MinutesBuilder helene(String signature) {
        return notes().present("Helene Ekeroth").signedBy(signature, Function.CHAIR);
    }

    private static Actor shortForm() {
        return new Actor.OfPerson(Id.of("person", "Lars Almlöf"), "Lars A");
    }

    private static MinutesBuilder presentedBy(String name) {
        return notes().present("Bo Ek", who -> who.side("Kommunerna"))
                .present("Helene Ekeroth")
                .absent("Cia Lind")
                .item("Budget", item -> item.presentedBy(name));
    }

    private static MinutesBuilder sided(String name) {
        return notes().present(name, w -> w.side("Region"));
    }

    private static MinutesBuilder withParty() {
        return notes().present("Anna Berg", w -> w.party("S"));
    }

    private static void official(AttendanceBuilder who) {
        who.capacity(Capacity.OFFICIAL);
    }

    private static MinutesBuilder at(Presence.Mode mode) {
        return notes().present("Bo Ek", w -> w.presence(new Presence.Present(mode, List.of())));
    }
}
