// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Locale;
import org.openminutes.docx.fault.Spot;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;

/** Refuses templates that would run or fetch something on the reader's computer. */
final class Trust {

    private static final List<String> ACTIVE =
            List.of(
                    "vba",
                    "macro",
                    "activex",
                    "oleobject",
                    "keymapcustomizations",
                    "attachedtoolbars");

    private Trust() {}

    static void check(Parts parts, Faults faults) {
        for (Part part : parts.parts()) {
            String type = part.type().toLowerCase(Locale.ROOT);
            if (ACTIVE.stream().anyMatch(type::contains)) {
                faults.add("macro", Spot.part(part.name().substring(1)));
            }
            part.relations()
                    .forEach(
                            relation ->
                                    check(Spot.part(part.name().substring(1)), relation, faults));
        }
        parts.relations().forEach(relation -> check(Spot.FILE, relation, faults));
    }

    private static void check(Spot place, Relation relation, Faults faults) {
        String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
        if (kind.equals("aFChunk") || kind.equals("subDocument")) {
            faults.add("included", place, relation.target());
        } else if (relation.external() && !kind.equals("hyperlink")) {
            faults.add("outside", place, kind, relation.target());
        }
    }
}
