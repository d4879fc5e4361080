// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.body;
import static org.openminutes.validation.rules.Records.id;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.on;
import static org.openminutes.validation.rules.Records.person;
import static org.openminutes.validation.rules.Records.register;
import static org.openminutes.validation.rules.Records.signature;
import static org.openminutes.validation.rules.Records.yearless;
import static org.openminutes.validation.rules.SignatureRulesTest.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Attestation;
import org.openminutes.model.Body;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Role;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The tables of the rules about signatures. */
final class SignatureTables {

    private SignatureTables() {}

    static List<RuleTable> all() {
        return List.of(
                signed(),
                present(),
                role(),
                inTime(),
                adjusters(),
                sides(),
                sameContent(),
                roleTold(),
                noteTaker());
    }

    private static RuleTable signed() {
        return RuleTable.of("SIG-001")
                .wrong("nobody", notes())
                .right("somebody", notes().signedBy("Bo Ek", Function.CHAIR))
                .border(0, "somebody without a role", notes().attestation(bare("Bo Ek")))
                .trap(
                        1,
                        "a day of adjustment only",
                        notes().notice(notice(on(2026, 3, 5), null, null)))
                .trap(1, "a chair present", notes().present("Bo Ek", AttendanceBuilder::chair));
    }

    private static RuleTable present() {
        return RuleTable.of("SIG-002")
                .wrong("not listed", listed().signedBy("Dag Sylvén", Function.ADJUSTER))
                .right("there", listed().signedBy("Bo Ek", Function.ADJUSTER))
                .border(1, "absent", listed().signedBy("Cia Lind", Function.ADJUSTER))
                .border(
                        0,
                        "a slip from one there",
                        listed().signedBy("Helen Ekeroth", Function.CHAIR))
                .trap(0, "no list", notes().signedBy("Dag Sylvén", Function.ADJUSTER))
                .trap(
                        0,
                        "a body",
                        listed().attestation(
                                        signature(body(), Optional.empty(), Optional.empty())));
    }

    private static RuleTable role() {
        return RuleTable.of("SIG-003")
                .wrong("as vice chair", chaired().signedBy("Bo Ek", Function.VICE_CHAIR))
                .right("as chair", chaired().signedBy("Anna Berg", Function.CHAIR))
                .border(
                        1,
                        "the chair as vice chair",
                        chaired().signedBy("Anna Berg", Function.VICE_CHAIR))
                .border(0, "as adjuster", chaired().signedBy("Bo Ek", Function.ADJUSTER))
                .trap(
                        0,
                        "nobody listed with a role",
                        notes().present("Bo Ek").signedBy("Bo Ek", Function.CHAIR))
                .trap(
                        0,
                        "not listed, another rule's",
                        chaired().signedBy("Dag Sylvén", Function.CHAIR))
                .trap(0, "no role told", chaired().attestation(bare("Bo Ek")));
    }

    private static RuleTable inTime() {
        Attestation some =
                new Attestation(
                        person("Bo Ek"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(on(2026, 5, 1)),
                        List.of(id("p1")),
                        Optional.empty(),
                        Optional.empty());
        return RuleTable.of("SIG-004")
                .wrong("a month", notes().attestation(signedOn(on(2026, 4, 3))))
                .right("the same day", notes().attestation(signedOn(on(2026, 3, 3))))
                .border(0, "14 days", notes().attestation(signedOn(on(2026, 3, 17))))
                .border(1, "15 days", notes().attestation(signedOn(on(2026, 3, 18))))
                .border(
                        0,
                        "14 days by the notice",
                        notes().notice(notice(on(2026, 3, 17), null, null)))
                .border(
                        1,
                        "15 days by the notice",
                        notes().notice(notice(on(2026, 3, 18), null, null)))
                .trap(
                        0,
                        "a late signature, the notice tells when",
                        notes().attestation(signedOn(on(2026, 4, 3)))
                                .notice(notice(on(2026, 3, 10), null, null)))
                .trap(0, "for one item only", notes().attestation(some))
                .trap(0, "no year", notes().attestation(signedOn(yearless())))
                .trap(
                        0,
                        "the meeting's day not known",
                        notes().date(yearless()).attestation(signedOn(on(2026, 6, 3))));
    }

    private static RuleTable adjusters() {
        return RuleTable.of("SIG-005")
                .wrong("none of two", adjusted().signedBy("Bo Ek", Function.CHAIR), requiring(2))
                .right("two of two", adjusted("Bo Ek", "Cia Lind"), requiring(2))
                .border(1, "one of two", adjusted("Bo Ek"), requiring(2))
                .border(0, "three of two", adjusted("Bo Ek", "Cia Lind", "Dan Ros"), requiring(2))
                .trap(1, "one who signs twice", adjusted("Bo Ek", "Bo Ek"), requiring(2))
                .trap(0, "nobody has signed yet", adjusted(), requiring(2))
                .trap(1, "the body told by an alias", chairedBy("NN"), named())
                .trap(0, "a name of two bodies", chairedBy("Delad"), named())
                .trap(
                        0,
                        "none required",
                        adjusted().signedBy("Bo Ek", Function.CHAIR),
                        register(b -> b));
    }

    private static RuleTable sides() {
        MinutesBuilder unsigned = notes().side("A").side("B");
        return RuleTable.of("SIG-006")
                .wrong("one of two", sided().signedBy("Bo Ek", Function.CHAIR))
                .right(
                        "both",
                        sided().signedBy("Bo Ek", Function.CHAIR)
                                .signedBy("Cia Lind", Function.VICE_CHAIR))
                .border(
                        0,
                        "one side",
                        notes().present("Bo Ek", w -> w.side("Region"))
                                .signedBy("Bo Ek", Function.CHAIR))
                .border(2, "somebody of neither", sided().signedBy("Dag Sylvén", Function.CHAIR))
                .trap(0, "nobody has signed yet", unsigned)
                .trap(
                        0,
                        "on behalf of the other",
                        sided().signedBy("Bo Ek", Function.CHAIR).attestation(onBehalf("Kommun")));
    }

    private static RuleTable sameContent() {
        return RuleTable.of("SIG-007")
                .wrong("two contents", notes().attestation(hashed("a")).attestation(hashed("b")))
                .right("one content", notes().attestation(hashed("a")).attestation(hashed("a")))
                .border(0, "one signature", notes().attestation(hashed("a")))
                .border(
                        2,
                        "two of three differ from the first",
                        notes().attestation(hashed("a"))
                                .attestation(hashed("b"))
                                .attestation(hashed("c")))
                .trap(
                        0,
                        "for other items",
                        notes().attestation(hashed("a")).attestation(hashed("b", "p1")))
                .trap(
                        0,
                        "without checksums",
                        notes().attestation(bare("Bo")).attestation(bare("Cia")));
    }

    private static RuleTable roleTold() {
        return RuleTable.of("SIG-008")
                .wrong("none", notes().attestation(bare("Bo Ek")))
                .right("one", notes().signedBy("Bo Ek", Function.CHAIR))
                .border(
                        0,
                        "a word we do not know",
                        notes().attestation(
                                        Attestation.by(
                                                person("Bo Ek"),
                                                new Role("vid pennan", Optional.empty()))))
                .trap(
                        1,
                        "a role in the list only",
                        notes().present("Bo Ek", AttendanceBuilder::chair)
                                .attestation(bare("Bo Ek")));
    }

    private static RuleTable noteTaker() {
        return RuleTable.of("SIG-009")
                .wrong("only a chair", notes().signedBy("Bo Ek", Function.CHAIR))
                .right("by signature", notes().signedBy("Bo Ek", Function.NOTE_TAKER))
                .border(
                        0,
                        "a secretary in the list",
                        notes().present("Bo Ek", AttendanceBuilder::secretary))
                .border(
                        1,
                        "who prepares",
                        notes().present("Bo Ek", w -> w.role("beredning", Function.PREPARER)))
                .trap(
                        1,
                        "a word we do not know",
                        notes().present("Bo Ek", w -> w.note("vid pennan")))
                .trap(
                        0,
                        "a secretary who is absent",
                        notes().absent("Bo Ek", AttendanceBuilder::secretary));
    }

    private static Attestation bare(String name) {
        return signature(person(name), Optional.empty(), Optional.empty());
    }

    private static Attestation signedOn(When day) {
        return signature(person("Bo Ek"), Optional.empty(), Optional.of(day));
    }

    private static Attestation onBehalf(String side) {
        return new Attestation(
                person("Dag Sylvén"),
                Optional.empty(),
                List.of(Actor.named(side)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Attestation hashed(String digit, String... items) {
        return new Attestation(
                person("Bo Ek"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(items).map(Id<AgendaItem>::new).toList(),
                Optional.empty(),
                Optional.of(digit.repeat(64)));
    }

    private static MinutesBuilder listed() {
        return notes().present("Bo Ek").present("Helene Ekeroth").absent("Cia Lind");
    }

    private static MinutesBuilder chaired() {
        return notes().present("Anna Berg", AttendanceBuilder::chair).present("Bo Ek");
    }

    private static MinutesBuilder sided() {
        return notes().present("Bo Ek", w -> w.side("Region"))
                .present("Cia Lind", w -> w.side("Kommun"));
    }

    private static MinutesBuilder adjusted(String... names) {
        MinutesBuilder minutes = notes().body(body());
        for (String name : names) {
            minutes.signedBy(name, Function.ADJUSTER);
        }
        return minutes;
    }

    private static MinutesBuilder chairedBy(String body) {
        return notes().body(body).signedBy("Bo Ek", Function.CHAIR);
    }

    /** A body that requires an adjuster, with a name of its own and one it shares. */
    private static Register named() {
        return Register.builder()
                .add(Body.named("body", "Nämnden").alias("NN", "Delad").adjusters(1).build())
                .add(Body.named("other", "Rådet").alias("Delad").build())
                .build();
    }

    private static Register requiring(int adjusters) {
        return register(b -> b.adjusters(adjusters));
    }
}
