// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openminutes.docx.engine.Xml;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template being checked: its parts, and the XML of those with text. */
final class Subject {

    private final Parts parts;
    private final Map<String, Document> texts = new LinkedHashMap<>();
    private final Optional<Element> styles;
    private final Optional<Element> numbering;

    Subject(Parts parts) {
        this.parts = parts;
        this.styles = root("styles");
        this.numbering = root("numbering");
    }

    private Optional<Element> root(String kind) {
        return parts.main()
                .flatMap(main -> parts.from(main, kind))
                .map(part -> Xml.parse(part.bytes(), part.name().substring(1)))
                .map(Document::getDocumentElement);
    }

    /** Reads a part with text, and keeps it. */
    Document read(byte[] xml, String part) {
        Document document = Xml.parse(xml, part);
        texts.put(part, document);
        return document;
    }

    Parts parts() {
        return parts;
    }

    /** The parts with text by name, in the order of the file. */
    Map<String, Document> texts() {
        return texts;
    }

    Optional<Part> part(String name) {
        return parts.part("/" + name);
    }

    Optional<Element> styles() {
        return styles;
    }

    /** The ids of elements of a part, e.g. of all styles. */
    Set<String> ids(Optional<Element> part, String element, String attribute) {
        List<Element> all = part.map(root -> Xml.all(root, element)).orElse(List.of());
        return all.stream()
                .map(each -> each.getAttributeNS(Xml.W, attribute))
                .collect(Collectors.toSet());
    }

    Set<String> styleIds() {
        return ids(styles, "style", "styleId");
    }

    Set<String> numberIds() {
        return ids(numbering, "num", "numId");
    }

    /** A style of an id. */
    Optional<Element> style(String id) {
        return styles.stream()
                .flatMap(root -> Xml.all(root, "style").stream())
                .filter(style -> style.getAttributeNS(Xml.W, "styleId").equals(id))
                .findFirst();
    }
}
