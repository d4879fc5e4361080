// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lays elements out for people: one a line, two blanks for each level, but nothing added where
 * there is text. The JDK's own writers change what a text holds (line feeds in attributes) or where
 * it breaks.
 */
final class XmlPage extends DefaultHandler {

    /** Elements that stand within a text. */
    private static final Set<String> INLINE = Set.of("em", "mask");

    private final StringBuilder page =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> namespaces = new ArrayDeque<>();
    private int depth;
    private boolean open;
    private boolean inText;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        closeTag();
        if (INLINE.contains(name)) {
            inText = true;
        } else {
            newLine();
        }
        page.append('<').append(name);
        if (!uri.equals(namespaces.peek())) {
            attribute("xmlns", uri);
        }
        namespaces.push(uri);
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getLocalName(i), attributes.getValue(i));
        }
        open = true;
        depth++;
        if (depth > Format.MAX_DEPTH) {
            throw Depth.tooDeep();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (length > 0) {
            closeTag();
            inText = true;
            escape(new String(text, start, length), false);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        depth--;
        namespaces.pop();
        if (open) {
            page.append("/>");
            open = false;
        } else {
            if (!inText) {
                newLine();
            }
            page.append("</").append(name).append('>');
        }
        inText = INLINE.contains(name);
    }

    @Override
    public void endDocument() {
        page.append('\n');
    }

    byte[] bytes() {
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (open) {
            page.append('>');
            open = false;
        }
    }

    private void newLine() {
        page.append('\n').append("  ".repeat(depth));
    }

    private void attribute(String name, String value) {
        page.append(' ').append(name).append("=\"");
        escape(value, true);
        page.append('"');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append(attribute ? "&quot;" : "\"");
                case '\t', '\n' -> whitespace(c, attribute);
                default -> character(c);
            }
        }
    }

    /** A parser makes blanks of tabs and line feeds in attributes, unless they are references. */
    private void whitespace(int c, boolean attribute) {
        if (attribute) {
            page.append("&#").append(c).append(';');
        } else {
            page.append((char) c);
        }
    }

    /** The last guard: texts of the model are checked, the address of a digital meeting is not. */
    private void character(int c) {
        if (c < 0x20 || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException(
                    "a text has a character no file can hold, U+%04X; take it out".formatted(c));
        }
        page.appendCodePoint(c);
    }
}
