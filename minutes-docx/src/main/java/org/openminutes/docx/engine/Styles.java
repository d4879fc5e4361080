// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What is asked of the styles of a template (<i>formatmallar</i>). */
final class Styles {

    /** Of a template without any. */
    static final Styles NONE = new Styles();

    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, String> nameById = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Styles() {}

    /**
     * Reads them.
     *
     * @param root the root element of their part
     */
    static Styles of(Element root) {
        Styles styles = new Styles();
        for (Element child : Xml.children(root)) {
            if (Xml.is(child, "style")) {
                styles.read(child);
            }
        }
        return styles;
    }

    private void read(Element style) {
        String id = style.getAttributeNS(Xml.W, "styleId");
        Xml.val(style, "name")
                .ifPresent(
                        name -> {
                            idByName.put(name, id);
                            nameById.put(id, name);
                        });
        Xml.val(style, "basedOn").ifPresent(base -> basedOn.put(id, base));
        Xml.child(style, "pPr")
                .flatMap(p -> Xml.child(p, "numPr"))
                .flatMap(n -> Xml.val(n, "numId"))
                .ifPresent(number -> numbers.put(id, number));
    }

    /** The number definition a paragraph style has, or one it is based on. */
    Optional<String> numberOf(String styleId) {
        String id = styleId;
        for (int steps = 0; id != null && steps < 20; steps++) {
            if (numbers.containsKey(id)) {
                return Optional.ofNullable(numbers.get(id));
            }
            id = basedOn.get(id);
        }
        return Optional.empty();
    }

    /** The id of Word's plain table style, if the template has it. */
    Optional<String> tableGrid() {
        return Optional.ofNullable(idByName.get("Table Grid"));
    }

    /** Whether a run style is the grey one of controls nobody has filled in. */
    boolean isPlaceholder(Element runStyle) {
        return "Placeholder Text".equals(nameById.get(runStyle.getAttributeNS(Xml.W, "val")));
    }
}
