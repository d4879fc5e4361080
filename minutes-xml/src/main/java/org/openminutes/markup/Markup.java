// SPDX-License-Identifier: Apache-2.0
package org.openminutes.markup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document written element by element, indented, in UTF-8, with the line feed as line end.
 * Memory is needed for the open elements only. Names are written as given, so {@code
 * "csip:NOTETYPE"} needs its namespace declared on an open element.
 */
public final class Markup {

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;

    /** For each open element, whether it has child elements. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private Markup(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Starts a document.
     *
     * @param out where to; never closed
     * @return the document, with its XML declaration written
     * @throws IOException if {@code out} fails
     */
    public static Markup to(OutputStream out) throws IOException {
        try {
            // given a stream, the JDK's writer passes on every letter by itself
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            return new Markup(xml);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
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
        try {
            indent();
            if (text.isEmpty()) {
                xml.writeEmptyElement(name);
                attributes(attributes);
            } else {
                xml.writeStartElement(name);
                attributes(attributes);
                xml.writeCharacters(carriable(text, name));
                xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw failure(e);
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
        try {
            indent();
            xml.writeStartElement(name);
            attributes(attributes);
            open.push(false);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
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
        try {
            attributes(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Closes the innermost open element.
     *
     * @throws IOException if the stream fails
     */
    public void end() throws IOException {
        try {
            if (open.pop()) {
                newLine();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Ends the document and flushes it.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object given = attributes[i + 1];
            Optional<?> value = given instanceof Optional<?> maybe ? maybe : Optional.of(given);
            if (value.isPresent()) {
                String name = attributes[i].toString();
                // a parser turns line breaks in attributes into spaces: better openly here
                String text = value.get().toString().replace('\n', ' ').replace('\t', ' ');
                xml.writeAttribute(name, carriable(text, name));
            }
        }
    }

    private void indent() throws XMLStreamException {
        if (!open.isEmpty() && !open.peek()) {
            open.pop();
            open.push(true);
        }
        newLine();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(open.size()));
    }

    /** The JDK's writer lets through characters that make the document unreadable. */
    private static String carriable(String text, String name) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean legal =
                    c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c <= 0xD7FF)
                            || (c >= 0xE000 && c <= 0xFFFD)
                            || c >= 0x10000;
            if (!legal) {
                throw new IllegalArgumentException(
                        "the text for %s has a character XML cannot hold, U+%04X at index %d; take it away"
                                .formatted(name, c, i));
            }
        }
        return text;
    }

    /** The stream's own failure if that is what it was. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
}
