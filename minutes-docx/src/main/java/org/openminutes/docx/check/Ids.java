// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;

/** Ids that must differ: of controls, drawings and bookmarks. */
final class Ids implements CheckRule {

    @Override
    public void check(String part, Element root, Subject subject, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (Element properties : Xml.all(root, "sdtPr")) {
            Xml.val(properties, "id")
                    .filter(id -> !seen.add("control " + id))
                    .ifPresent(id -> faults.add("same-id", part, properties, "control " + id));
        }
        for (Element bookmark : Xml.all(root, "bookmarkStart")) {
            String name = bookmark.getAttributeNS(Xml.W, "name");
            if (!seen.add("bookmark " + name)) {
                faults.add("same-id", part, bookmark, "bookmark " + name);
            }
        }
    }
}
