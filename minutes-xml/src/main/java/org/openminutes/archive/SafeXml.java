// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A parser for XML of others: no DTD, no entities, no part of it larger than {@link BoundedStream}
 * allows, nothing nested deeper than any document is.
 */
final class SafeXml extends StreamReaderDelegate {

    private static final int DEEPEST = 200;
    private static final int HEAD = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");

    /** Whoever reads on may have to hold it: a checker of schemas does. */
    private static final long MOST_TEXT = 8L << 20;

    private final BoundedStream bounded;
    private int depth;
    private long text;

    private SafeXml(XMLStreamReader xml, BoundedStream bounded) {
        super(xml);
        this.bounded = bounded;
    }

    /**
     * Starts to read a document.
     *
     * @param in it; not closed
     * @throws IOException if {@code in} fails
     * @throws XMLStreamException if not even its beginning is XML
     */
    static XMLStreamReader of(InputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        BoundedStream bounded = new BoundedStream(in);
        InputStream whole = new BufferedInputStream(bounded, 1 << 13);
        // left to decode, the JDK's parser prints to the error stream when bytes are damaged
        InputStreamReader text = new InputStreamReader(whole, charset(whole).newDecoder());
        return new SafeXml(factory.createXMLStreamReader(text), bounded);
    }

    /** As the first bytes say; leaves the stream after a byte order mark. */
    private static Charset charset(InputStream in) throws IOException, XMLStreamException {
        in.mark(HEAD);
        byte[] bytes = in.readNBytes(HEAD);
        in.reset();
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        if (head.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher encoding = ENCODING.matcher(head);
        String name = encoding.find() ? encoding.group(1) : "UTF-8";
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("its encoding is not known: " + name, e);
        }
    }

    @Override
    public int next() throws XMLStreamException {
        bounded.begin();
        int event = super.next();
        switch (event) {
            case DTD -> throw new XMLStreamException("it has a DTD");
            case START_ELEMENT -> {
                text = 0;
                if (depth++ >= DEEPEST) {
                    throw new XMLStreamException("its elements are nested too deep");
                }
            }
            case END_ELEMENT -> {
                text = 0;
                depth--;
            }
            case CHARACTERS, CDATA, SPACE -> {
                text += getTextLength();
                if (text > MOST_TEXT) {
                    throw new XMLStreamException(
                            "a text in it is longer than %s million characters"
                                    .formatted(MOST_TEXT >> 20));
                }
            }
            default -> {
                // comments and instructions may stand anywhere
            }
        }
        return event;
    }
}
