// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.List;
import java.util.Set;
import org.openminutes.docx.engine.Control;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;

/** What no validator finds but Word refuses or shows wrongly. */
final class Structure implements CheckRule {

    @Override
    public void check(String part, Element root, Subject subject, Faults faults) {
        for (String name : List.of("tc", "hdr", "ftr")) {
            for (Element each : with(root, name)) {
                if (!endsWithParagraph(each)) {
                    faults.add(name.equals("tc") ? "cell-end" : "part-end", part, each);
                }
            }
        }
        for (Element table : Xml.all(root, "tbl")) {
            if (Xml.all(table, "tr").isEmpty()) {
                faults.add("no-rows", part, table);
            }
        }
        for (Element row : Xml.all(root, "tr")) {
            if (Xml.all(row, "tc").isEmpty()) {
                faults.add("no-rows", part, row);
            }
        }
        controls(part, root, faults);
        fields(part, root, faults);
    }

    private static List<Element> with(Element root, String name) {
        return Xml.is(root, name) ? List.of(root) : Xml.all(root, name);
    }

    private static boolean endsWithParagraph(Element element) {
        List<Element> children = Xml.children(element);
        if (children.isEmpty()) {
            return false;
        }
        Element last = children.get(children.size() - 1);
        return Xml.is(last, "p")
                || (Xml.isOneOf(last, Set.of("sdt", "sdtContent")) && endsWithParagraph(last));
    }

    private static void controls(String part, Element root, Faults faults) {
        for (Element sdt : Xml.all(root, "sdt")) {
            boolean inTable =
                    sdt.getParentNode() instanceof Element parent
                            && Xml.isOneOf(parent, Set.of("tbl", "tr"));
            if (inTable && Control.of(sdt).content().isEmpty()) {
                faults.add("empty-control", part, sdt);
            }
            if (Control.of(sdt).repeating() && endsCellWithAnother(sdt)) {
                faults.add("sections-end-together", part, sdt);
            }
        }
    }

    /** Whether a section is the last thing of another, and both of a cell. */
    private static boolean endsCellWithAnother(Element section) {
        boolean within = false;
        Element inner = section;
        while (inner.getParentNode() instanceof Element outer) {
            if (Xml.is(outer, "tc")) {
                return within && isLast(inner, outer);
            }
            if (!isLast(inner, outer)) {
                return false;
            }
            within |= Xml.is(outer, "sdt") && Control.of(outer).repeating();
            inner = outer;
        }
        return false;
    }

    private static boolean isLast(Element inner, Element outer) {
        List<Element> children = Xml.children(outer);
        return children.get(children.size() - 1) == inner;
    }

    private static void fields(String part, Element root, Faults faults) {
        int open = 0;
        Element last = root;
        for (Element mark : Xml.all(root, "fldChar")) {
            String type = mark.getAttributeNS(Xml.W, "fldCharType");
            open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            last = mark;
        }
        if (open != 0) {
            faults.add("open-field", part, last);
        }
    }
}
