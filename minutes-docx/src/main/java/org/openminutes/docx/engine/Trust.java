// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Locale;
import org.openminutes.docx.fault.Spot;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;

/**
 * Refuses templates that would run or fetch something on the reader's computer, and those Word
 * would refuse because they lead to parts that are not there.
 */
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
            Spot place = Spot.part(part.name().substring(1));
            for (Relation relation : part.relations()) {
                check(place, relation, faults);
                if (isDangling(relation, parts)) {
                    faults.add("missing-part", place, relation.target().substring(1));
                }
            }
        }
        parts.relations().forEach(relation -> check(Spot.FILE, relation, faults));
    }

    private static boolean isDangling(Relation relation, Parts parts) {
        String target = relation.target();
        return !relation.external()
                && target.startsWith("/")
                && parts.part(target).isEmpty()
                && parts.part(target.replace("%20", " ")).isEmpty();
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
