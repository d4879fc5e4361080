// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the parts that hold a package together, which are flat. */
final class Elements {

    private Elements() {}

    /**
     * Tells each element.
     *
     * @param name of the part, for messages
     * @param each takes its local name and attributes
     * @throws IllegalArgumentException if it is no XML, or has a document type
     */
    static void read(byte[] xml, String name, BiConsumer<String, Map<String, String>> each) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new Teller(each));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException(
                    "is no sound Word file: " + name + " is no XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can read XML safely", e);
        }
    }

    private static final class Teller extends DefaultHandler {

        private final BiConsumer<String, Map<String, String>> each;

        Teller(BiConsumer<String, Map<String, String>> each) {
            this.each = each;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            Map<String, String> all = new HashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                all.put(attributes.getLocalName(i), attributes.getValue(i));
            }
            each.accept(name, all);
        }
    }
}
