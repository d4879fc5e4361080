// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * A control of the template as it stands in a working copy: rich text, bound to nothing, with its
 * title and lock; tag and id are those of the place it shows.
 *
 * @param head start up to the tag
 * @param tail from the id to the content
 * @param item the same for each of a repeating section's items
 */
record ControlLook(Markup head, Markup tail, Markup item) {

    private static final Markup ID = Markup.of("\"/><w:id w:val=\"");
    private static final Markup CLOSE = Markup.of("</w:sdtContent></w:sdt>");
    private static final Markup PLAIN = Markup.of("<w:sdt><w:sdtPr><w:tag w:val=\"");
    private static final String CONTENT = "</w:sdtPr><w:sdtContent>";

    /** What says that a text is no text of the record. */
    static final ControlLook MARK =
            new ControlLook(PLAIN, Markup.of("\"/>" + CONTENT), Markup.of("\"/>" + CONTENT));

    static ControlLook of(Control control) {
        StringBuilder head = new StringBuilder("<w:sdt><w:sdtPr>");
        StringBuilder tail = new StringBuilder("\"/>");
        for (Element property :
                Xml.child(control.element(), "sdtPr").map(Xml::children).orElseThrow()) {
            if (Xml.isOneOf(property, Set.of("rPr", "alias"))) {
                head.append(Xml.text(property));
            } else if (Xml.is(property, "lock")
                    && "sdtLocked".equals(property.getAttributeNS(Xml.W, "val"))) {
                tail.append(Xml.text(property));
            } else if (isLook(property)) {
                tail.append(Xml.text(property));
            }
        }
        head.append("<w:tag w:val=\"");
        String section = control.repeating() ? control.w15("repeatingSection") : "";
        String item = control.repeating() ? control.w15("repeatingSectionItem") : "";
        return new ControlLook(
                Markup.of(head.toString()),
                Markup.of(tail + section + CONTENT),
                Markup.of("\"/>" + item + CONTENT));
    }

    private static boolean isLook(Element property) {
        return Xml.W15.equals(property.getNamespaceURI())
                && Set.of("color", "appearance").contains(String.valueOf(property.getLocalName()));
    }

    void open(Rendering to, String tag) {
        open(to, head, tag, tail);
    }

    void openItem(Rendering to, String tag) {
        open(to, PLAIN, tag, item);
    }

    private static void open(Rendering to, Markup before, String tag, Markup after) {
        Sink sink = to.sink();
        sink.raw(before);
        sink.text(tag);
        sink.raw(ID);
        sink.number(to.nextId());
        sink.raw(after);
    }

    void close(Rendering to) {
        to.sink().raw(CLOSE);
    }
}
