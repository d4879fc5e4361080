// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Places;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/**
 * Measures how long all rules take on a record of thirty items; run by hand, asserts nothing. The
 * aim is less than a millisecond when warm.
 */
final class RuleSpeed {

    private static final int WARM_UP = 3000;
    private static final int ROUNDS = 2000;

    private RuleSpeed() {}

    /** Prints microseconds a check: the walk alone, and walk and rules. */
    public static void main(String[] args) {
        Minutes minutes = record(30);
        Validator validator = Validator.of(RuleSet.protocol());
        long sink = 0;
        for (int i = 0; i < WARM_UP; i++) {
            sink += validator.check(minutes).findings().size() + Places.in(minutes).size();
        }
        long start = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            sink += Places.in(minutes).size();
        }
        long walked = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            sink += validator.check(minutes).findings().size();
        }
        long checked = cpu();
        System.out.printf(
                Locale.ROOT,
                "%d places; walk %d µs, walk and rules %d µs (%d)%n",
                Places.in(minutes).size(),
                (walked - start) / 1000 / ROUNDS,
                (checked - walked) / 1000 / ROUNDS,
                sink);
        slowest(minutes);
    }

    /** Of this thread alone: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What each rule adds, in the order they are run. */
    private static void slowest(Minutes minutes) {
        Map<String, Long> nanos = new HashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = cpu();
            Subject subject = new Subject(minutes, Register.EMPTY);
            long last = cpu();
            nanos.merge("walk", last - start, Long::sum);
            for (Rule rule : RuleSet.protocol().rules()) {
                rule.check(subject, new Findings(rule.info(), Severity.INFO));
                long now = cpu();
                nanos.merge(rule.info().id(), now - last, Long::sum);
                last = now;
            }
        }
        nanos.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(20)
                .forEach(
                        each ->
                                System.out.println(
                                        each.getKey() + " " + each.getValue() / ROUNDS + " ns"));
    }

    private static Minutes record(int items) {
        MinutesBuilder minutes =
                Minutes.protocol("Protokoll för nämnden 3 mars 2026")
                        .date(LocalDate.of(2026, 3, 3))
                        .time(LocalTime.of(9, 0), LocalTime.of(12, 0))
                        .place("Kommunhuset");
        for (int i = 0; i < 20; i++) {
            minutes.present(
                    "Förnamn" + i + " Efternamn" + i, who -> who.side("Kommunen").party("S"));
        }
        for (int i = 0; i < items; i++) {
            String owner = "Förnamn" + i % 20 + " Efternamn" + i % 20;
            minutes.item(
                    "Ärende om samverkan nummer " + i,
                    item ->
                            item.presentedBy(owner)
                                    .says(
                                            "Förvaltningen har tagit fram ett underlag som"
                                                    + " beskriver läget. ".repeat(8))
                                    .says("Nämnden diskuterade underlaget. ".repeat(6))
                                    .says(
                                            "Vid mötet den 2 februari 2026 redovisades planen för"
                                                    + " en god och nära vård i hela länet. Svar"
                                                    + " lämnas till VVG senast 2026-05-04.")
                                    .list("En punkt om vård", "En punkt om skola", "En till")
                                    .asked("Hur går det vidare?", "Det återkommer i vår.")
                                    .proposal(Clause.of("Planen antas.", Act.DECIDES))
                                    .position(
                                            "Nämnden antar planen för en god och nära vård i hela"
                                                    + " länet, att gälla från och med 1 juni 2026.",
                                            Act.DECIDES)
                                    .position(
                                            "Nämnden lägger rapporten till handlingarna.",
                                            Act.NOTES)
                                    .task(
                                            "Ta fram en tidplan",
                                            owner,
                                            When.on(LocalDate.of(2026, 6, 1))));
        }
        return minutes.signedBy("Förnamn1 Efternamn1", Function.CHAIR).build();
    }
}
