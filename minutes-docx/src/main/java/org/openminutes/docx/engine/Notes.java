// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.w3c.dom.Element;

/** The footnotes of a template while it is compiled. */
final class Notes {

    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final String part;
    private int last;

    Notes(Parts parts, Part main) {
        Optional<Part> notes = parts.from(main, "footnotes");
        part = notes.map(p -> p.name().substring(1)).orElse("");
        notes.ifPresent(
                p -> {
                    for (Element note : Xml.all(root(p), "footnote")) {
                        String id = note.getAttributeNS(Xml.W, "id");
                        byId.put(id, note);
                        last = Math.max(last, id.matches("\\d{1,8}") ? Integer.parseInt(id) : 0);
                    }
                });
    }

    private Element root(Part notes) {
        return Xml.parse(notes.bytes(), part).getDocumentElement();
    }

    /** The note of an id, which stands in a repeat and so is written anew for each thing. */
    Optional<Element> repeat(String id) {
        Optional<Element> note = Optional.ofNullable(byId.get(id));
        note.ifPresent(found -> repeated.add(id));
        return note;
    }

    /** Whether a note is written where it is referred to. */
    boolean isRepeated(Element note) {
        return repeated.contains(note.getAttributeNS(Xml.W, "id"));
    }

    String part() {
        return part;
    }

    /** The highest number of a note. */
    int last() {
        return last;
    }
}
