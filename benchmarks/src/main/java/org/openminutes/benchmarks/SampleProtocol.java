// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import org.openminutes.model.Act;
import org.openminutes.model.Clause;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.When;

/** A protocol of as many items as asked for, with what items usually have; 1.2 kB of text each. */
final class SampleProtocol {

    private static final int PARTICIPANTS = 20;

    private SampleProtocol() {}

    static Minutes of(int items) {
        return builder(items).build();
    }

    static MinutesBuilder builder(int items) {
        MinutesBuilder minutes =
                Minutes.protocol("Protokoll för nämnden 3 mars 2026")
                        .date(LocalDate.of(2026, 3, 3))
                        .time(LocalTime.of(9, 0), LocalTime.of(12, 0))
                        .place("Kommunhuset");
        for (int i = 0; i < PARTICIPANTS; i++) {
            minutes.present(name(i), who -> who.side("Kommunen").party("S"));
        }
        for (int i = 0; i < items; i++) {
            String owner = name(i % PARTICIPANTS);
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
        return minutes.signedBy(name(1), Function.CHAIR);
    }

    private static String name(int i) {
        return "Förnamn" + i + " Efternamn" + i;
    }
}
