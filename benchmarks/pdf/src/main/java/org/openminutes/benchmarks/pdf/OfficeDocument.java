// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.util.List;

/** The sample text as a flat OpenDocument file, which LibreOffice reads. */
final class OfficeDocument {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" \
            office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
            <text:h text:outline-level="1">%s</text:h>
            """;

    private OfficeDocument() {}

    static String of(List<SampleText.Line> lines) {
        StringBuilder odt = new StringBuilder(HEAD.formatted(SampleText.TITLE));
        for (SampleText.Line line : lines) {
            odt.append(
                    line.heading()
                            ? "<text:h text:outline-level=\"2\">%s</text:h>%n"
                                    .formatted(line.text())
                            : "<text:p>%s</text:p>%n".formatted(line.text()));
        }
        return odt.append("</office:text></office:body></office:document>").toString();
    }
}
