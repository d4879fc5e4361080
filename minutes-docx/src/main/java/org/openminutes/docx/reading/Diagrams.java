// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.docx.parts.Part;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Piece;
import org.w3c.dom.NodeList;

/** Words of diagrams and charts, which stand in parts of their own. */
public final class Diagrams {

    /** Why their words are none of the record's. */
    public static final String REASON = "text of a diagram";

    private Diagrams() {}

    /**
     * All in a document.
     *
     * @throws IllegalArgumentException if a part with one is no XML
     */
    public static List<SourceLine> of(Manuscript manuscript) {
        List<Part> parts = new ArrayList<>(manuscript.ofType(".diagramData+xml"));
        parts.addAll(manuscript.ofType(".chart+xml"));
        List<SourceLine> lines = new ArrayList<>();
        for (Part part : parts) {
            NodeList texts = Manuscript.root(part).getElementsByTagNameNS("*", "t");
            for (int i = 0; i < texts.getLength(); i++) {
                String words = texts.item(i).getTextContent();
                if (!words.isBlank()) {
                    lines.add(SourceLine.text(part.name(), List.of(new Piece(words, false))));
                }
            }
        }
        return lines;
    }
}
