// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

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
        Element root;
        try {
            root = SafeXml.parse(xml, name).getDocumentElement();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no sound Word file: " + e.getMessage(), e);
        }
        for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                each.accept(String.valueOf(element.getLocalName()), attributes(element));
            }
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> all = new HashMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            all.put(String.valueOf(attribute.getLocalName()), attribute.getNodeValue());
        }
        return all;
    }
}
