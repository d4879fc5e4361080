// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Locale;
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
                faults.add(part.name(), "is a macro or control; save the template without macros");
            }
            part.relations().forEach(relation -> check(part.name(), relation, faults));
        }
        parts.relations().forEach(relation -> check("the package", relation, faults));
    }

    private static void check(String place, Relation relation, Faults faults) {
        String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
        if (kind.equals("aFChunk") || kind.equals("subDocument")) {
            faults.add(place, "takes in another file (" + relation.target() + "); paste its text");
        } else if (relation.external() && !kind.equals("hyperlink")) {
            faults.add(
                    place,
                    "fetches something from outside, %s %s; embed or unlink it"
                            .formatted(kind, relation.target()));
        }
    }
}
