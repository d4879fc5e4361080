// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds one's way in WordprocessingML, of the transitional and the strict kind. */
public final class Markup {

    private static final Set<String> WORD =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Markup() {}

    /** The name of an element of Word's own; empty for one of another vocabulary. */
    public static String name(Element element) {
        return WORD.contains(String.valueOf(element.getNamespaceURI()))
                ? element.getLocalName()
                : "";
    }

    /** Whether an element is one of Word's own of a name. */
    public static boolean is(Element element, String name) {
        return name(element).equals(name);
    }

    /** Whether it holds the same thing in two ways, for newer and older programs. */
    public static boolean isAlternative(Element element) {
        return COMPATIBILITY.equals(element.getNamespaceURI())
                && "AlternateContent".equals(element.getLocalName());
    }

    /** The newer way if it holds anything, else the older. */
    public static Optional<Element> chosen(Element alternative) {
        Optional<Element> chosen = Optional.empty();
        for (Element way : children(alternative)) {
            boolean choice = "Choice".equals(way.getLocalName());
            if (choice && chosen.isEmpty() && way.getFirstChild() != null) {
                chosen = Optional.of(way);
            } else if (!choice && chosen.isEmpty()) {
                chosen = Optional.of(way);
            }
        }
        return chosen;
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

    /** The first child of Word's own of a name. */
    public static Optional<Element> child(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The child of a child, and so on. */
    public static Optional<Element> child(Element parent, String name, String inner) {
        return child(parent, name).flatMap(found -> child(found, inner));
    }

    /** An attribute of Word's own; empty if it is not there. */
    public static String attribute(Element element, String name) {
        for (String namespace : WORD) {
            if (element.hasAttributeNS(namespace, name)) {
                return element.getAttributeNS(namespace, name);
            }
        }
        return element.getAttribute(name);
    }

    /** The {@code w:val} of a child. */
    public static Optional<String> value(Element parent, String name) {
        return child(parent, name).map(found -> attribute(found, "val"));
    }

    /** The {@code w:val} of a child, if it is a number. */
    public static Optional<Integer> number(Element parent, String name) {
        return value(parent, name).flatMap(Markup::number);
    }

    /** A number, if a text is one. */
    public static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether a property that is on or off is on; empty if it is not there. */
    public static Optional<Boolean> toggle(Element properties, String name) {
        return value(properties, name)
                .map(value -> !Set.of("0", "false", "off", "none").contains(value));
    }
}
