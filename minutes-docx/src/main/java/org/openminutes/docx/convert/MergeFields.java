// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes merge fields (<i>kopplingsfält</i>) plain placeholders, however many runs they are in. */
final class MergeFields {

    private static final Pattern MERGE =
            Pattern.compile("\\s*MERGEFIELD\\s+(?:\"([^\"]*)\"|(\\S+)).*", Pattern.DOTALL);

    private MergeFields() {}

    static void flatten(Element root) {
        for (Element simple : Xml.all(root, "fldSimple")) {
            name(simple.getAttributeNS(Xml.W, "instr"))
                    .ifPresent(name -> replace(List.of(simple), name));
        }
        for (Element paragraph : Xml.all(root, "p")) {
            flattenRuns(paragraph);
        }
    }

    private static void flattenRuns(Element paragraph) {
        List<Element> field = new ArrayList<>();
        StringBuilder instruction = new StringBuilder();
        int depth = 0;
        for (Element child : Xml.children(paragraph)) {
            String mark =
                    Xml.child(child, "fldChar")
                            .map(c -> c.getAttributeNS(Xml.W, "fldCharType"))
                            .orElse("");
            depth += mark.equals("begin") ? 1 : 0;
            if (depth > 0) {
                field.add(child);
                Xml.all(child, "instrText").forEach(i -> instruction.append(i.getTextContent()));
            }
            if (mark.equals("end") && --depth == 0) {
                List<Element> whole = List.copyOf(field);
                name(instruction.toString()).ifPresent(name -> replace(whole, name));
                field.clear();
                instruction.setLength(0);
            }
        }
    }

    private static Optional<String> name(String instruction) {
        Matcher merge = MERGE.matcher(instruction);
        return merge.matches()
                ? Optional.of(merge.group(1) == null ? merge.group(2) : merge.group(1))
                : Optional.empty();
    }

    private static void replace(List<Element> field, String name) {
        Element first = field.get(0);
        Node parent = first.getParentNode();
        Optional<Element> look =
                field.stream()
                        .filter(each -> !Xml.plain(each).isEmpty())
                        .findFirst()
                        .flatMap(
                                each ->
                                        Xml.is(each, "r")
                                                ? Optional.of(each)
                                                : Xml.below(each, "r"))
                        .flatMap(run -> Xml.child(run, "rPr"));
        parent.insertBefore(Runs.run(first.getOwnerDocument(), look, "{{" + name + "}}"), first);
        field.forEach(parent::removeChild);
    }
}
