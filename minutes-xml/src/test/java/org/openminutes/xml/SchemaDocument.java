// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A schema as the document it is: what it names and explains. */
record SchemaDocument(Document document) {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private static final List<String> EXPLAINED =
            List.of("schema", "element", "attribute", "enumeration", "complexType", "simpleType");

    static SchemaDocument of(URL schema) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (InputStream in = schema.openStream()) {
            return new SchemaDocument(factory.newDocumentBuilder().parse(in));
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Those of the parts a reader meets that lack a text in English and then one in Swedish. */
    List<String> unexplained() {
        List<String> silent = new ArrayList<>();
        for (String kind : EXPLAINED) {
            for (Element node : all(kind)) {
                boolean nameless = kind.endsWith("Type") && !node.hasAttribute("name");
                if (!nameless && !explained(node)) {
                    silent.add(kind + " " + node.getAttribute("name") + node.getAttribute("value"));
                }
            }
        }
        return silent;
    }

    /** The texts of each explanation. */
    List<List<String>> explanations() {
        return all("annotation").stream()
                .map(node -> children(node, "documentation").map(Element::getTextContent).toList())
                .toList();
    }

    private static boolean explained(Element node) {
        return children(node, "annotation")
                .anyMatch(
                        note ->
                                children(note, "documentation")
                                        .map(d -> d.getAttribute("xml:lang"))
                                        .toList()
                                        .equals(List.of("en", "sv")));
    }

    /** The values of the type that stands for an enum of the model. */
    List<String> values(String constants) {
        return all("simpleType").stream()
                .filter(
                        type ->
                                children(type, "annotation")
                                        .flatMap(note -> children(note, "appinfo"))
                                        .anyMatch(i -> i.getTextContent().equals(constants)))
                .flatMap(type -> children(type, "restriction"))
                .flatMap(restriction -> children(restriction, "enumeration"))
                .map(value -> value.getAttribute("value"))
                .toList();
    }

    /** The parts of the model that are named. */
    Set<String> named() {
        Set<String> named = new TreeSet<>();
        all("appinfo").forEach(info -> named.add(info.getTextContent()));
        return named;
    }

    private List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS(XS, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Stream<Element> children(Element node, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found.stream();
    }
}
