// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes content controls. */
final class Controls {

    private static final String W15_PREFIX = "w15:";

    private Controls() {}

    /** A control for a section that is not yet known to be a list or a condition. */
    static Element section(Document document, Token start) {
        Element control = element(document, "sdt");
        Element properties = element(document, "sdtPr");
        control.appendChild(properties);
        control.appendChild(element(document, "sdtContent"));
        control.setAttribute("section", start.kind().name());
        control.setAttribute("name", start.name());
        control.setAttribute("written", start.written());
        return control;
    }

    static Element content(Element control) {
        return Xml.child(control, "sdtContent").orElseThrow();
    }

    /** Gives a control its title and tag. */
    static void name(Element control, String title, String tag) {
        Element properties = Xml.child(control, "sdtPr").orElseThrow();
        properties.appendChild(valued(control.getOwnerDocument(), "alias", title));
        properties.appendChild(valued(control.getOwnerDocument(), "tag", tag));
    }

    /** Makes a control a repeating section with one item. */
    static void repeat(Element control) {
        Document document = control.getOwnerDocument();
        Xml.child(control, "sdtPr")
                .orElseThrow()
                .appendChild(document.createElementNS(Xml.W15, W15_PREFIX + "repeatingSection"));
        Element item = element(document, "sdt");
        Element properties = element(document, "sdtPr");
        properties.appendChild(
                document.createElementNS(Xml.W15, W15_PREFIX + "repeatingSectionItem"));
        Element inner = element(document, "sdtContent");
        Xml.children(content(control)).forEach(inner::appendChild);
        item.appendChild(properties);
        item.appendChild(inner);
        content(control).appendChild(item);
    }

    /** A control for a field in the place of a mark, with its name as sample. */
    static Element field(Element mark, String title, String tag) {
        Document document = mark.getOwnerDocument();
        Element control = element(document, "sdt");
        control.appendChild(element(document, "sdtPr"));
        Element content = element(document, "sdtContent");
        content.appendChild(Runs.run(document, Marks.look(mark), title));
        control.appendChild(content);
        name(control, title, tag);
        mark.getParentNode().replaceChild(control, mark);
        return control;
    }

    /** Lets a part have elements of Word 2013. */
    static void declare(Element root) {
        String xmlns = "http://www.w3.org/2000/xmlns/";
        String compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        if (root.lookupPrefix(Xml.W15) == null) {
            root.setAttributeNS(xmlns, "xmlns:w15", Xml.W15);
        }
        String prefix = root.lookupPrefix(compatibility);
        if (prefix == null) {
            root.setAttributeNS(xmlns, "xmlns:mc", compatibility);
            prefix = "mc";
        }
        String ignorable = root.getAttributeNS(compatibility, "Ignorable");
        if (!(" " + ignorable + " ").contains(" w15 ")) {
            root.setAttributeNS(compatibility, prefix + ":Ignorable", (ignorable + " w15").strip());
        }
    }

    private static Element element(Document document, String name) {
        return document.createElementNS(Xml.W, "w:" + name);
    }

    private static Element valued(Document document, String name, String value) {
        Element element = element(document, name);
        element.setAttributeNS(Xml.W, "w:val", value);
        return element;
    }
}
