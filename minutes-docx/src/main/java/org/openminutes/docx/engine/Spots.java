// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.fault.Spot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Says where in a part an element stands, as its author finds it in Word. */
public final class Spots {

    private static final int LONGEST_HEADING = 60;

    private Spots() {}

    /** The place of an element of a part. */
    public static Spot of(String part, Element at) {
        Document document = at.getOwnerDocument();
        NodeList paragraphs = document.getElementsByTagNameNS(Xml.W, "p");
        String heading = "";
        int number = 0;
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            if (!startsBefore(paragraph, at)) {
                number = contains(at, paragraph) ? i + 1 : number;
                break;
            }
            number = i + 1;
            heading = isHeading(paragraph) ? shortened(Xml.plain(paragraph)) : heading;
        }
        Optional<Control> control = control(at);
        return new Spot(
                part,
                heading,
                number,
                control.map(Control::title).orElse(""),
                control.map(Control::tag).orElse(""));
    }

    private static boolean startsBefore(Element paragraph, Element at) {
        int order = at.compareDocumentPosition(paragraph);
        return paragraph == at
                || (order & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS))
                        != 0;
    }

    private static boolean contains(Element outer, Element inner) {
        return (outer.compareDocumentPosition(inner) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private static boolean isHeading(Element paragraph) {
        return Xml.child(paragraph, "pPr")
                .flatMap(p -> Xml.val(p, "pStyle"))
                .map(style -> style.toLowerCase(Locale.ROOT))
                .filter(style -> style.startsWith("heading") || style.startsWith("rubrik"))
                .isPresent();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_HEADING
                ? text
                : text.substring(0, LONGEST_HEADING - 1) + "…";
    }

    /** The innermost control with a tag around an element, or itself. */
    private static Optional<Control> control(Element at) {
        for (Node n = at; n instanceof Element element; n = n.getParentNode()) {
            if (Xml.is(element, "sdt")) {
                Control control = Control.of(element);
                if (!control.tag().isEmpty()) {
                    return Optional.of(control);
                }
            }
        }
        return Optional.empty();
    }
}
