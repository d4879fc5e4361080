// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Finds what stands in a template outside its fields: each stretch between two of them. */
final class Literals {

    private final Set<String> found = new LinkedHashSet<>();
    private final StringBuilder open = new StringBuilder();

    private Literals() {}

    static Set<String> of(Element root) {
        Literals literals = new Literals();
        literals.inside(root);
        literals.close();
        return literals.found;
    }

    private void inside(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "sdt") && !Control.of(child).tag().isEmpty()) {
                control(Control.of(child));
            } else if (Xml.is(child, "t")) {
                open.append(child.getTextContent());
            } else if (Xml.isOneOf(child, Set.of("tab", "br"))) {
                open.append(' ');
            } else {
                inside(child);
            }
            if (Xml.is(child, "p")) {
                close();
            }
        }
    }

    /** A field divides what stands around it; in groups of fields there may be more. */
    private void control(Control control) {
        close();
        String tag = control.tag();
        boolean condition = tag.endsWith("?") || tag.endsWith("!");
        if (condition || control.repeating() || control.holdsControls()) {
            inside(control.element());
        }
        close();
    }

    private void close() {
        String words = open.toString().strip();
        if (!words.isEmpty()) {
            found.add(words);
        }
        open.setLength(0);
    }
}
