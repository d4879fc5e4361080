// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML of strangers. */
public final class SafeXml {

    /** No page is nested as deep; one that is would exhaust the stack. */
    private static final String MOST_DEPTH = "1000";

    private static final DocumentBuilderFactory FACTORY = factory();

    private SafeXml() {}

    /**
     * Reads a part; document types and entities are refused.
     *
     * @param xml its bytes
     * @param part its name, for messages
     * @return the document
     * @throws IllegalArgumentException if it is no XML; the message names the part
     */
    public static Document parse(byte[] xml, String part) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) { // the latter of bytes that are no characters
            throw new IllegalArgumentException(part + " is no XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can read XML safely", e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        synchronized (FACTORY) { // no factory says it is safe for several threads
            return FACTORY.newDocumentBuilder();
        }
    }

    /** Made once: each setting makes the factory try whether it can. */
    private static DocumentBuilderFactory factory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // every node is looked at, so none is worth being made late
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can read XML safely", e);
        }
        factory.setExpandEntityReferences(false);
        factory.setAttribute("jdk.xml.maxElementDepth", MOST_DEPTH);
        return factory;
    }

    /** Says nothing on the error stream and lets nothing pass. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
