// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A content control (<i>innehållskontroll</i>) of a template.
 *
 * @param element the {@code w:sdt}
 * @param tag its tag; empty if it has none and so is none of ours
 * @param title what the author sees on it; empty if nothing
 * @param repeating whether it is a repeating section
 */
public record Control(Element element, String tag, String title, boolean repeating) {

    /** The control an element is. */
    public static Control of(Element sdt) {
        Optional<Element> properties = Xml.child(sdt, "sdtPr");
        return new Control(
                sdt,
                properties.flatMap(p -> Xml.val(p, "tag")).orElse("").strip(),
                properties.flatMap(p -> Xml.val(p, "alias")).orElse(""),
                properties.map(p -> has(p, "repeatingSection")).orElse(false));
    }

    /** The tag up to its form, e.g. {@code date} of {@code date:long}. */
    String path() {
        int colon = tag.indexOf(':');
        return colon < 0 ? tag : tag.substring(0, colon).strip();
    }

    /** The form the field is asked for in; empty if in none. */
    String form() {
        int colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(colon + 1).strip();
    }

    /** What stands in it; for a repeating section, in its first item. */
    public List<Element> content() {
        List<Element> inner = inside(element);
        if (repeating) {
            for (Element child : inner) {
                if (Xml.is(child, "sdt")) {
                    return inside(child);
                }
            }
        }
        return inner;
    }

    /** Whether tagged controls stand in it. */
    public boolean holdsControls() {
        return content().stream()
                .anyMatch(
                        child ->
                                (Xml.is(child, "sdt") && !of(child).tag().isEmpty())
                                        || child.getElementsByTagNameNS(Xml.W, "tag").getLength()
                                                > 0);
    }

    /** The name of the elements it stands around: {@code p}, {@code r}, {@code tr}, {@code tc}. */
    public String around() {
        for (Element child : content()) {
            if (Xml.is(child, "sdt")) {
                return of(child).around();
            }
            if (Xml.isOneOf(child, java.util.Set.of("p", "tbl"))) {
                return "p";
            }
            if (Xml.isOneOf(child, java.util.Set.of("tr", "tc", "r"))) {
                return String.valueOf(child.getLocalName());
            }
        }
        return element.getParentNode() instanceof Element parent && Xml.is(parent, "p") ? "r" : "p";
    }

    /** The run properties of its sample text. */
    Optional<Element> sampleRun() {
        Optional<Element> sample =
                Xml.child(element, "sdtContent")
                        .flatMap(content -> Xml.below(content, "r"))
                        .flatMap(run -> Xml.child(run, "rPr"));
        return sample.isPresent()
                ? sample
                : Xml.child(element, "sdtPr").flatMap(p -> Xml.child(p, "rPr"));
    }

    /** An empty element of Word 2013's, under the prefix its namespace has here. */
    String w15(String name) {
        String prefix = element.lookupPrefix(Xml.W15);
        return prefix == null
                ? "<w15:%s xmlns:w15=\"%s\"/>".formatted(name, Xml.W15)
                : "<%s:%s/>".formatted(prefix, name);
    }

    private static List<Element> inside(Element sdt) {
        return Xml.child(sdt, "sdtContent").map(Xml::children).orElse(List.of());
    }

    private static boolean has(Element properties, String name) {
        return Xml.children(properties).stream()
                .anyMatch(
                        p -> Xml.W15.equals(p.getNamespaceURI()) && name.equals(p.getLocalName()));
    }
}
