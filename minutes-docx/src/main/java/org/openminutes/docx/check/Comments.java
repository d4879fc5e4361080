// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Xml;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts comments into a copy of a template. Word takes comments in the body only; what is wrong
 * elsewhere is told at the first paragraph, with its place.
 */
final class Comments {

    private static final String NAME = "/word/minutesComments.xml";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Subject subject;
    private final Locale locale;
    private final Part main;
    private final StringBuilder comments = new StringBuilder();
    private int count;

    Comments(Subject subject, boolean swedish) {
        this.subject = subject;
        this.locale = swedish ? Locale.forLanguageTag("sv") : Locale.ENGLISH;
        this.main = subject.parts().main().orElseThrow();
    }

    Parts in(List<Faults.Found> faults) {
        String place = main.name().substring(1);
        Document body = subject.texts().get(place);
        if (body == null || faults.isEmpty()) {
            return subject.parts();
        }
        withoutOld(body.getDocumentElement());
        for (Faults.Found found : faults) {
            boolean here = found.at().filter(at -> at.getOwnerDocument() == body).isPresent();
            Element paragraph =
                    found.at()
                            .filter(at -> here)
                            .flatMap(Comments::paragraph)
                            .orElseGet(() -> first(body));
            String said = here ? found.fault().message(locale) : found.fault().line(locale);
            comment(paragraph, said);
        }
        return packed(body);
    }

    /** The template's own comments would be mixed up with ours; they stay in the template. */
    private static void withoutOld(Element root) {
        for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            for (Element old : Xml.all(root, mark)) {
                old.getParentNode().removeChild(old);
            }
        }
    }

    /** The paragraph an element is in, or the first in it, or the first after it. */
    private static Optional<Element> paragraph(Element at) {
        for (Node n = at; n instanceof Element element; n = n.getParentNode()) {
            if (Xml.is(element, "p")) {
                return Optional.of(element);
            }
        }
        return Xml.below(at, "p");
    }

    private static Element first(Document body) {
        Element root = body.getDocumentElement();
        return Xml.below(root, "p")
                .orElseGet(
                        () -> {
                            Element page = Xml.below(root, "body").orElse(root);
                            Element paragraph = body.createElementNS(Xml.W, "w:p");
                            page.insertBefore(paragraph, page.getFirstChild());
                            return paragraph;
                        });
    }

    private void comment(Element paragraph, String text) {
        Document document = paragraph.getOwnerDocument();
        String id = Integer.toString(count++);
        Element start = mark(document, "commentRangeStart", id);
        Element properties = Xml.child(paragraph, "pPr").orElse(null);
        Node before = properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
        paragraph.insertBefore(start, before);
        paragraph.appendChild(mark(document, "commentRangeEnd", id));
        Element run = document.createElementNS(Xml.W, "w:r");
        run.appendChild(mark(document, "commentReference", id));
        paragraph.appendChild(run);
        comments.append(
                "<w:comment w:id=\"%s\" w:author=\"Minutes\" w:initials=\"M\"><w:p><w:r><w:t xml:space=\"preserve\">"
                        .formatted(id));
        Xml.escape(text, comments).append("</w:t></w:r></w:p></w:comment>");
    }

    private static Element mark(Document document, String name, String id) {
        Element mark = document.createElementNS(Xml.W, "w:" + name);
        mark.setAttributeNS(Xml.W, "w:id", id);
        return mark;
    }

    private Parts packed(Document body) {
        List<Relation> relations = new ArrayList<>(main.relations());
        relations.removeIf(relation -> relation.type().equals(Parts.OFFICE + "comments"));
        relations.add(new Relation("rIdMinutesComments", Parts.OFFICE + "comments", NAME, false));
        String xml = HEAD + Xml.text(body.getDocumentElement());
        String all = HEAD + "<w:comments xmlns:w=\"" + Xml.W + "\">" + comments + "</w:comments>";
        List<Part> others = new ArrayList<>(subject.parts().parts());
        others.removeIf(part -> part.type().equals(TYPE));
        return new Parts(others, subject.parts().relations())
                .with(new Part(main.name(), main.type(), utf8(xml), relations))
                .with(new Part(NAME, TYPE, utf8(all), List.of()));
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
