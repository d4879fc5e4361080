// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.util.List;
import org.openminutes.markup.Markup;

/** The files of a record or an item. */
final class Appendices {

    private Appendices() {}

    static void write(Markup xml, List<ErmsAppendix> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        xml.start("additionalInformation");
        for (ErmsAppendix file : files) {
            xml.empty("appendix")
                    .with("name", file.name())
                    .with("description", file.description())
                    .with("fileFormat", file.pronom())
                    .with("path", file.path());
        }
        xml.end();
    }
}
