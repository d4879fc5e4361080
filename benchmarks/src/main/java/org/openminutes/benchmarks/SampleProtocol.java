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

/**
 * A protocol of as many items as asked for, with what items usually have; 1 kB of text each, and if
 * asked for two paragraphs with dates in every item, which is more than most have.
 */
final class SampleProtocol {

    private static final int PARTICIPANTS = 20;
    private static final String REPORT =
            "Förvaltningen har tagit fram ett underlag som beskriver läget. ".repeat(10);
    private static final String DEBATE = "Nämnden diskuterade underlaget. ".repeat(6);
    private static final String HISTORY =
            "Vid mötet den 2 februari 2026 redovisades planen för en god och nära vård i hela"
                    + " länet. Svar lämnas till VVG senast 2026-05-04.";
    private static final String DECISION =
            "Nämnden antar planen för en god och nära vård i hela länet, att gälla från och med 1"
                    + " juni 2026.";

    private static final String SHORT = "Nämnden antar planen.";

    private SampleProtocol() {}

    static Minutes of(int items, boolean dated) {
        return builder(items, dated, LocalDate.of(2026, 3, 3)).build();
    }

    static MinutesBuilder builder(int items, boolean dated, LocalDate day) {
        MinutesBuilder minutes =
                Minutes.protocol("Protokoll för nämnden")
                        .date(day)
                        .time(LocalTime.of(9, 0), LocalTime.of(12, 0))
                        .place("Kommunhuset");
        for (int i = 0; i < PARTICIPANTS; i++) {
            minutes.present(name(i), who -> who.side("Kommunen").party("S"));
        }
        for (int i = 0; i < items; i++) {
            String number = dated ? " Ärende " + i + "." : "";
            String owner = name(i % PARTICIPANTS);
            minutes.item(
                    "Ärende om samverkan nummer " + i,
                    item ->
                            item.presentedBy(owner)
                                    .says(REPORT + number)
                                    .says(DEBATE + number)
                                    .says(dated ? HISTORY + number : SHORT)
                                    .list("En punkt om vård", "En punkt om skola", "En till")
                                    .asked("Hur går det vidare?", "Det återkommer i vår.")
                                    .proposal(Clause.of("Planen antas.", Act.DECIDES))
                                    .position(dated ? DECISION + number : SHORT, Act.DECIDES)
                                    .position(
                                            "Nämnden lägger rapporten till handlingarna.",
                                            Act.NOTES)
                                    .task("Ta fram en tidplan", owner, When.on(day.plusDays(90))));
        }
        return minutes.signedBy(name(1), Function.CHAIR);
    }

    private static String name(int i) {
        return "Förnamn" + i + " Efternamn" + i;
    }
}
