// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements that stand for placeholders while a part is converted; none is left in the end. */
final class Marks {

    private static final String NAMESPACE = "urn:openminutes:convert";

    private Marks() {}

    static Element empty(Document document) {
        return document.createElementNS(NAMESPACE, "mark");
    }

    static void tell(Element mark, Token token) {
        mark.setAttribute("kind", token.kind().name());
        mark.setAttribute("name", token.name());
        mark.setAttribute("written", token.written());
    }

    static Token token(Element mark) {
        return new Token(
                Token.Kind.valueOf(mark.getAttribute("kind")),
                mark.getAttribute("name"),
                mark.getAttribute("written"));
    }

    static boolean is(Node node) {
        return NAMESPACE.equals(node.getNamespaceURI());
    }

    static List<Element> in(Element root) {
        NodeList found = root.getElementsByTagNameNS(NAMESPACE, "mark");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }

    static Optional<Element> look(Element mark) {
        return Xml.child(mark, "rPr");
    }

    /** Puts the placeholder back as it was. */
    static void restore(Element mark) {
        Element run = Runs.run(mark.getOwnerDocument(), look(mark), mark.getAttribute("written"));
        mark.getParentNode().replaceChild(run, mark);
    }
}
