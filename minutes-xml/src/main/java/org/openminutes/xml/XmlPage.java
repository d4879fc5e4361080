// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Lays elements out for people: one a line, two blanks for each level, but nothing added where
 * there is text. The JDK's own writers change what a text holds (line feeds in attributes) or where
 * it breaks.
 */
final class XmlPage {

    /** Elements that stand within a text. */
    private static final Set<String> INLINE = Set.of("em", "mask");

    private final XmlBytes page = new XmlBytes().add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> namespaces = new ArrayDeque<>();
    private int depth;
    private boolean open;
    private boolean inText;

    /** Begins an element. */
    void start(String namespace, String name) {
        closeTag();
        if (INLINE.contains(name)) {
            inText = true;
        } else {
            newLine();
        }
        page.add("<").add(name);
        if (!namespace.equals(namespaces.peek())) {
            attribute("xmlns", namespace);
        }
        namespaces.push(namespace);
        open = true;
        depth++;
        if (depth > Format.MAX_DEPTH) {
            throw Depth.tooDeep();
        }
    }

    /** Adds an attribute to the element just begun. */
    void attribute(String name, String value) {
        page.add(" ").add(name).add("=\"");
        escape(value, true);
        page.add("\"");
    }

    /** Writes text in the element. */
    void text(String text) {
        if (!text.isEmpty()) {
            closeTag();
            inText = true;
            escape(text, false);
        }
    }

    /** Ends an element. */
    void end(String name) {
        depth--;
        namespaces.pop();
        if (open) {
            page.add("/>");
            open = false;
        } else {
            if (!inText) {
                newLine();
            }
            page.add("</").add(name).add(">");
        }
        inText = INLINE.contains(name);
    }

    /** Ends the page. */
    void end() {
        page.add("\n");
    }

    XmlBytes bytes() {
        return page;
    }

    private void closeTag() {
        if (open) {
            page.add(">");
            open = false;
        }
    }

    private void newLine() {
        page.add("\n");
        for (int i = 0; i < depth; i++) {
            page.add("  ");
        }
    }

    private void escape(String text, boolean attribute) {
        int i = 0;
        while (i < text.length()) {
            i = page.addPlain(text, i);
            if (i < text.length()) {
                int c = text.codePointAt(i);
                special(c, attribute);
                i += Character.charCount(c);
            }
        }
    }

    private void special(int c, boolean attribute) {
        switch (c) {
            case '&' -> page.add("&amp;");
            case '<' -> page.add("&lt;");
            case '>' -> page.add("&gt;");
            case '"' -> page.add(attribute ? "&quot;" : "\"");
            case '\t', '\n' -> whitespace(c, attribute);
            default -> character(c);
        }
    }

    /** A parser makes blanks of tabs and line feeds in attributes, unless they are references. */
    private void whitespace(int c, boolean attribute) {
        if (attribute) {
            page.add("&#").add(Integer.toString(c)).add(";");
        } else {
            page.character(c);
        }
    }

    /** The last guard: texts of the model are checked, the address of a digital meeting is not. */
    private void character(int c) {
        if (c < 0x20 || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException(
                    "a text has a character no file can hold, U+%04X; take it out".formatted(c));
        }
        page.character(c);
    }
}
