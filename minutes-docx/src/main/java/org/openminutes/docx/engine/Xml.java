// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.docx.parts.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the XML of a template safely and writes pieces of it as they were. */
public final class Xml {

    /** A namespace of Word. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A namespace of Word. */
    public static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /** A namespace of Word. */
    public static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /** Of paragraphs; must differ, so those repeated must not have them. */
    private static final java.util.Set<String> IDS = java.util.Set.of("paraId", "textId");

    private Xml() {}

    /**
     * Reads a part; document types and entities are refused.
     *
     * @throws IllegalArgumentException if it is no XML; the message names the part
     */
    public static Document parse(byte[] xml, String part) {
        return SafeXml.parse(xml, part);
    }

    /** The child elements, in order. */
    public static List<Element> children(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    /** The first child of a name in the namespace of Word. */
    public static Optional<Element> child(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The first element of a name anywhere below. */
    public static Optional<Element> below(Element parent, String name) {
        Node found = parent.getElementsByTagNameNS(W, name).item(0);
        return found instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    /** The {@code w:val} of the first child of a name. */
    public static Optional<String> val(Element parent, String child) {
        return child(parent, child).map(found -> found.getAttributeNS(W, "val"));
    }

    /** Whether an element has a name in the namespace of Word. */
    public static boolean is(Element element, String name) {
        return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** The same for several names. */
    public static boolean isOneOf(Element element, java.util.Set<String> names) {
        return W.equals(element.getNamespaceURI()) && names.contains(element.getLocalName());
    }

    /** All elements of a name anywhere below, in order. */
    public static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(W, name);
        List<Element> all = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** The words in an element, without marks. */
    public static String plain(Element element) {
        StringBuilder plain = new StringBuilder();
        all(element, "t").forEach(text -> plain.append(text.getTextContent()));
        return plain.toString();
    }

    /** An element with everything in it, as XML. */
    public static String text(Element element) {
        StringBuilder xml = new StringBuilder();
        write(element, xml);
        return xml.toString();
    }

    /** The start tag of an element, without the ids Word gives each paragraph. */
    public static String open(Element element) {
        return tag(element, new StringBuilder()).append('>').toString();
    }

    private static StringBuilder tag(Element element, StringBuilder xml) {
        xml.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!W14.equals(attribute.getNamespaceURI())
                    || !IDS.contains(attribute.getLocalName())) {
                xml.append(' ').append(attribute.getNodeName()).append("=\"");
                escape(attribute.getNodeValue(), xml).append('"');
            }
        }
        return xml;
    }

    /** An element with nothing in it. */
    static String empty(Element element) {
        return tag(element, new StringBuilder()).append("/>").toString();
    }

    /** The end tag of an element. */
    public static String close(Element element) {
        return "</" + element.getTagName() + ">";
    }

    /** Writes text so that it may stand in an attribute or element. */
    public static StringBuilder escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n', '\r', '\t' -> xml.append("&#").append((int) c).append(';');
                default -> xml.append(c);
            }
        }
        return xml;
    }

    private static void write(Element element, StringBuilder xml) {
        if (element.getFirstChild() == null) {
            tag(element, xml).append("/>");
            return;
        }
        tag(element, xml).append('>');
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                write(child, xml);
            } else if (n.getNodeType() == Node.TEXT_NODE
                    || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                escape(n.getNodeValue(), xml);
            }
        }
        xml.append("</").append(element.getTagName()).append('>');
    }
}
