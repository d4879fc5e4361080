// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Xml;
import org.openminutes.docx.parts.Relation;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is referred to must be there: styles, numberings, relations, footnotes. */
final class Names implements CheckRule {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Override
    public void check(String part, Element root, Subject subject, Faults faults) {
        for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
            missing("no-style", part, root, use, subject.styleIds(), faults);
        }
        Set<String> numbers = new HashSet<>(subject.numberIds());
        numbers.add("0");
        missing("no-numbering", part, root, "numId", numbers, faults);
        relations(part, root, subject, faults);
        notes(part, root, subject, faults);
    }

    private static void missing(
            String rule,
            String part,
            Element root,
            String element,
            Set<String> known,
            Faults faults) {
        Set<String> told = new HashSet<>();
        for (Element use : Xml.all(root, element)) {
            String value = use.getAttributeNS(Xml.W, "val");
            if (!known.contains(value) && told.add(value)) {
                faults.add(rule, part, use, value);
            }
        }
    }

    private static void relations(String part, Element root, Subject subject, Faults faults) {
        Set<String> known = new HashSet<>();
        for (Relation relation : subject.part(part).map(p -> p.relations()).orElse(List.of())) {
            boolean there =
                    relation.external() || subject.parts().part(relation.target()).isPresent();
            if (there) {
                known.add(relation.id());
            }
        }
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            for (String name : List.of("id", "embed", "link")) {
                Attr use = element.getAttributeNodeNS(RELATION, name);
                if (use != null && !use.getValue().isEmpty() && !known.contains(use.getValue())) {
                    faults.add("no-relation", part, element, use.getValue());
                }
            }
        }
    }

    private static void notes(String part, Element root, Subject subject, Faults faults) {
        Set<String> notes = new HashSet<>();
        subject.texts()
                .values()
                .forEach(
                        text ->
                                Xml.all(text.getDocumentElement(), "footnote")
                                        .forEach(n -> notes.add(n.getAttributeNS(Xml.W, "id"))));
        for (Element reference : Xml.all(root, "footnoteReference")) {
            String id = reference.getAttributeNS(Xml.W, "id");
            if (!notes.contains(id)) {
                faults.add("no-footnote", part, reference, id);
            }
        }
    }
}
