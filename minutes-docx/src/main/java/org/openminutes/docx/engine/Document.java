// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;

/** What the parts of a Word file are for, and how a template's become a document's. */
final class Document {

    /** Where our numbering lies if the template has none. */
    static final String NUMBERING = "/word/numbering.xml";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = WORD + "document.main+xml";
    private static final String TEMPLATE = WORD + "template.main+xml";
    private static final String NUMBERING_TYPE = WORD + "numbering+xml";
    private static final Set<String> TEXTS =
            Set.of(
                    DOCUMENT,
                    WORD + "header+xml",
                    WORD + "footer+xml",
                    WORD + "footnotes+xml",
                    WORD + "endnotes+xml");

    private Document() {}

    /** The body. */
    static Part main(String name, Parts parts) {
        Part main =
                parts.main()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "template %s cannot be used: it has no document in it; save it in Word as .dotx or .docx"
                                                        .formatted(name)));
        if (!Set.of(DOCUMENT, TEMPLATE).contains(main.type())) {
            throw new IllegalArgumentException(
                    "template %s cannot be used: it is %s; save it in Word as .dotx or .docx, without macros"
                            .formatted(name, main.type()));
        }
        return main;
    }

    /** The part the body leads to. */
    static Optional<Part> from(Parts parts, Part main, String kind) {
        return parts.from(main, kind);
    }

    /** A template's body has another content type than a document's, which Word insists on. */
    static Parts asDocument(Parts parts, Part main) {
        return parts.with(new Part(main.name(), DOCUMENT, main.bytes(), main.relations()));
    }

    /** With a numbering part, always under the same name. */
    static Parts withNumbering(Parts parts) {
        Part main = parts.main().orElseThrow();
        Optional<Part> own = parts.from(main, "numbering");
        List<Relation> relations = new ArrayList<>(main.relations());
        relations.removeIf(relation -> relation.type().equals(Parts.OFFICE + "numbering"));
        relations.add(new Relation("rIdNumbering", Parts.OFFICE + "numbering", NUMBERING, false));
        List<Part> all = new ArrayList<>(parts.parts());
        own.ifPresent(part -> all.removeIf(each -> each.name().equals(part.name())));
        return new Parts(all, parts.relations())
                .with(new Part(main.name(), main.type(), main.bytes(), relations))
                .with(
                        new Part(
                                NUMBERING,
                                NUMBERING_TYPE,
                                new byte[0],
                                own.map(Part::relations).orElse(List.of())));
    }

    /** Whether it is the body of a template. */
    static boolean isTemplate(Part part) {
        return part.type().equals(TEMPLATE);
    }

    static boolean isNumbering(Part part) {
        return part.type().equals(NUMBERING_TYPE);
    }

    /** Whether controls in it are filled in. */
    static boolean isText(Part part) {
        return TEXTS.contains(part.type());
    }
}
