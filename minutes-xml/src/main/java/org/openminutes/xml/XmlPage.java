// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.nio.CharBuffer;
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

    private final XmlBytes page = new XmlBytes().add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
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
        page.character('<').add(name);
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
            escape(CharBuffer.wrap(text, start, length), false);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        depth--;
        namespaces.pop();
        if (open) {
            page.add("/>");
            open = false;
        } else {
            if (!inText) {
                newLine();
            }
            page.add("</").add(name).character('>');
        }
        inText = INLINE.contains(name);
    }

    @Override
    public void endDocument() {
        page.character('\n');
    }

    XmlBytes bytes() {
        return page;
    }

    private void closeTag() {
        if (open) {
            page.character('>');
            open = false;
        }
    }

    private void newLine() {
        page.character('\n');
        for (int i = 0; i < depth; i++) {
            page.add("  ");
        }
    }

    private void attribute(String name, String value) {
        page.character(' ').add(name).add("=\"");
        escape(value, true);
        page.character('"');
    }

    private void escape(CharSequence text, boolean attribute) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = Character.codePointAt(text, i);
            switch (c) {
                case '&' -> page.add("&amp;");
                case '<' -> page.add("&lt;");
                case '>' -> page.add("&gt;");
                case '"' -> page.add(attribute ? "&quot;" : "\"");
                case '\t', '\n' -> whitespace(c, attribute);
                default -> character(c);
            }
        }
    }

    /** A parser makes blanks of tabs and line feeds in attributes, unless they are references. */
    private void whitespace(int c, boolean attribute) {
        if (attribute) {
            page.add("&#").add(Integer.toString(c)).character(';');
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
