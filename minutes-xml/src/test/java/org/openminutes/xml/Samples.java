// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.time.LocalDate;
import org.openminutes.model.Act;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;

/** Records made up for the tests. */
final class Samples {

    private Samples() {}

    /** A small record as a secretary would make it. */
    static Minutes small() {
        return Minutes.notes("Minnesanteckningar Samverkansrådet 3 mars 2026")
                .body("Samverkansrådet")
                .date(LocalDate.of(2026, 3, 3))
                .place("Kommunhuset")
                .present("Anna Berg", who -> who.side("Kommunerna").party("S").chair())
                .present("Bo Ek", who -> who.side("Regionen").noteTaker())
                .item("Mötets öppnande")
                .item(
                        "Plan för nära vård",
                        item ->
                                item.presentedBy("Bo Ek")
                                        .says("Planen har varit på remiss.")
                                        .position("Rådet ställer sig bakom planen.", Act.ENDORSES)
                                        .task(
                                                "Ta fram en tidplan.",
                                                "Bo Ek",
                                                When.on(LocalDate.of(2026, 6, 1))))
                .signedBy("Anna Berg", Function.CHAIR)
                .build();
    }
}
