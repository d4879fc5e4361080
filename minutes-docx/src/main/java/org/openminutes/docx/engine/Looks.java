// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Optional;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.w3c.dom.Element;

/**
 * What a template says of its looks outside its texts.
 *
 * @param definitions of lists
 * @param styles of paragraphs and tables
 * @param language of the styles; absent if the template has none
 */
record Looks(Definitions definitions, Styles styles, Optional<Language> language) {

    /**
     * Reads it.
     *
     * @param read the template
     * @param main its body
     * @throws IllegalArgumentException if it cannot be read; the message names the part
     */
    static Looks read(Parts read, Part main) {
        Definitions definitions =
                new Definitions(Document.from(read, main, "numbering").map(Part::bytes));
        Optional<Part> part = Document.from(read, main, "styles");
        if (part.isEmpty()) {
            return new Looks(definitions, Styles.NONE, Optional.empty());
        }
        byte[] bytes = part.get().bytes();
        Element root = Xml.parse(bytes, "the styles of the template").getDocumentElement();
        Styles styles = Styles.of(root);
        Language language = Language.of(part.get().name().substring(1), bytes, root);
        return new Looks(definitions, styles, Optional.of(language));
    }

    /** Whether a part holds the styles. */
    boolean is(String place) {
        return language.filter(own -> own.isOf(place)).isPresent();
    }
}
