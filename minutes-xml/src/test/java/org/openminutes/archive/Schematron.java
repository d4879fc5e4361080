// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Runs the assertions of simple Schematron files (XPath 1) with the JDK alone. */
public final class Schematron {

    private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

    private Schematron() {}

    /**
     * The ids, or texts where there is no id, of the assertions of role ERROR that do not hold.
     *
     * @param rules the Schematron file
     * @param prepare changes its tests before they are read
     * @param document what is tested
     */
    public static SortedSet<String> errors(
            Path rules, UnaryOperator<String> prepare, byte[] document)
            throws IOException, SAXException, ParserConfigurationException {
        Document schema = parse(Files.readAllBytes(rules));
        Document tested = parse(document);
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new Prefixes(schema));
        SortedSet<String> errors = new TreeSet<>();
        try {
            NodeList contexts = schema.getElementsByTagNameNS(SCHEMATRON, "rule");
            for (int i = 0; i < contexts.getLength(); i++) {
                Element rule = (Element) contexts.item(i);
                String context = rule.getAttribute("context");
                String path = context.startsWith("/") ? context : "//" + context;
                NodeList nodes = (NodeList) xpath.evaluate(path, tested, XPathConstants.NODESET);
                for (int n = 0; n < nodes.getLength(); n++) {
                    check(xpath, rule, prepare, nodes.item(n), errors);
                }
            }
            return errors;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException("cannot run " + rules, e);
        }
    }

    private static void check(
            XPath xpath,
            Element rule,
            UnaryOperator<String> prepare,
            Node node,
            SortedSet<String> errors)
            throws XPathExpressionException {
        NodeList assertions = rule.getElementsByTagNameNS(SCHEMATRON, "assert");
        for (int i = 0; i < assertions.getLength(); i++) {
            Element assertion = (Element) assertions.item(i);
            String role = assertion.getAttribute("role");
            String test = prepare.apply(assertion.getAttribute("test"));
            boolean holds = (boolean) xpath.evaluate(test, node, XPathConstants.BOOLEAN);
            if (!holds && (role.isEmpty() || role.equals("ERROR"))) {
                String id = assertion.getAttribute("id");
                errors.add(id.isEmpty() ? assertion.getTextContent() : id);
            }
        }
    }

    private static Document parse(byte[] bytes)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** The prefixes a Schematron file declares. */
    private static final class Prefixes implements NamespaceContext {
        private final Map<String, String> spaces = new HashMap<>();

        Prefixes(Document schema) {
            NodeList declared = schema.getElementsByTagNameNS(SCHEMATRON, "ns");
            for (int i = 0; i < declared.getLength(); i++) {
                Element ns = (Element) declared.item(i);
                spaces.put(ns.getAttribute("prefix"), ns.getAttribute("uri"));
            }
        }

        @Override
        public String getNamespaceURI(String prefix) {
            return spaces.getOrDefault(prefix, "");
        }

        @Override
        public @Nullable String getPrefix(String uri) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return java.util.Collections.emptyIterator();
        }
    }
}
