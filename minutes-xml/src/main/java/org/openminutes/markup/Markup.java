// SPDX-License-Identifier: Apache-2.0
package org.openminutes.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * An XML document written element by element, indented, in UTF-8, with the line feed as line end.
 * Memory is needed for the open elements only. Names are written as given, so {@code
 * "csip:NOTETYPE"} needs its namespace declared on an open element.
 */
public final class Markup {

    private final MarkupBytes out;

    /** The open elements, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    /** Whether the tag written last still takes attributes. */
    private boolean isTagOpen;

    /** Whether it is that of an element without content. */
    private boolean isEmpty;

    /** An open element. */
    private static final class Open {
        private final String name;
        private boolean hasChildren;

        Open(String name) {
            this.name = name;
        }
    }

    private Markup(OutputStream out) {
        this.out = new MarkupBytes(out);
    }

    /**
     * Starts a document.
     *
     * @param out where to; never closed
     * @return the document, with its XML declaration written
     * @throws IOException if {@code out} fails
     */
    public static Markup to(OutputStream out) throws IOException {
        Markup xml = new Markup(out);
        xml.out.plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return xml;
    }

    /**
     * Writes an element with text, or without.
     *
     * @param name its name
     * @param text its text; an empty one gives an empty element
     * @param attributes names and values by turns; an {@code Optional} value that is empty leaves
     *     its attribute out
     * @throws IOException if the stream fails
     */
    public void leaf(String name, String text, Object... attributes) throws IOException {
        begin(name);
        attributes(attributes);
        content(name, text);
    }

    /**
     * Writes an element with text, or without, that has no attributes.
     *
     * @param name its name
     * @param text its text
     * @throws IOException if the stream fails
     */
    public void leaf(String name, String text) throws IOException {
        begin(name);
        content(name, text);
    }

    private void content(String name, String text) throws IOException {
        if (text.isEmpty()) {
            isEmpty = true;
        } else {
            closeTag();
            out.text(text, name);
            endTag(name);
        }
    }

    /**
     * Writes an element with text if there is one.
     *
     * @param name its name
     * @param text its text; absent writes nothing
     * @param attributes as above
     * @throws IOException if the stream fails
     */
    public void leaf(String name, Optional<String> text, Object... attributes) throws IOException {
        if (text.isPresent()) {
            leaf(name, text.get(), attributes);
        }
    }

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes as above
     * @return this
     * @throws IOException if the stream fails
     */
    public Markup start(String name, Object... attributes) throws IOException {
        start(name);
        attributes(attributes);
        return this;
    }

    /**
     * Opens an element that has no attributes, or gets them afterwards.
     *
     * @param name its name
     * @return this
     * @throws IOException if the stream fails
     */
    public Markup start(String name) throws IOException {
        begin(name);
        open.push(new Open(name));
        return this;
    }

    /**
     * Writes an element without content; it has not to be closed.
     *
     * @param name its name
     * @return this, for its attributes
     * @throws IOException if the stream fails
     */
    public Markup empty(String name) throws IOException {
        leaf(name, "");
        return this;
    }

    /**
     * Gives the element just opened one more attribute.
     *
     * @param name its name
     * @param value its value; an {@code Optional} that is empty leaves it out
     * @return this
     * @throws IOException if the stream fails
     */
    public Markup with(String name, Object value) throws IOException {
        if (!(value instanceof Optional<?> maybe)) {
            attribute(name, value.toString());
        } else if (maybe.isPresent()) {
            attribute(name, maybe.get().toString());
        }
        return this;
    }

    /**
     * Closes the innermost open element.
     *
     * @throws IOException if the stream fails
     */
    public void end() throws IOException {
        Open element = open.pop();
        closeTag();
        if (element.hasChildren) {
            newLine();
        }
        endTag(element.name);
    }

    /**
     * Ends the document and flushes it.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        closeTag();
        out.plain("\n");
        out.flush();
    }

    private void begin(String name) throws IOException {
        closeTag();
        if (!open.isEmpty()) {
            open.peek().hasChildren = true;
        }
        newLine();
        out.plain("<");
        out.plain(name);
        isTagOpen = true;
        isEmpty = false;
    }

    private void attributes(Object... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            with(attributes[i].toString(), attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws IOException {
        if (!isTagOpen) {
            throw new IllegalStateException("no element takes the attribute " + name);
        }
        out.plain(" ");
        out.plain(name);
        out.plain("=\"");
        out.attribute(value, name);
        out.plain("\"");
    }

    private void closeTag() throws IOException {
        if (isTagOpen) {
            out.plain(isEmpty ? "/>" : ">");
            isTagOpen = false;
        }
    }

    private void endTag(String name) throws IOException {
        out.plain("</");
        out.plain(name);
        out.plain(">");
    }

    private void newLine() throws IOException {
        out.line(open.size());
    }
}
