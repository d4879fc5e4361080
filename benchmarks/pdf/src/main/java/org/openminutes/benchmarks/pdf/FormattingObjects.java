// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.util.List;

/** The sample text as XSL-FO, with what PDF/UA asks for: a language, a title, headings. */
final class FormattingObjects {

    private static final String HEAD =
            """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="sv" \
            font-family="Liberation Sans" font-size="10.5pt" line-height="1.3">
            <fo:layout-master-set><fo:simple-page-master master-name="p" page-height="297mm" \
            page-width="210mm" margin="68pt"><fo:region-body/></fo:simple-page-master>\
            </fo:layout-master-set>
            <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%1$s</dc:title>\
            </rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
            <fo:page-sequence master-reference="p"><fo:flow flow-name="xsl-region-body">
            <fo:block role="H1" font-weight="bold" font-size="20pt">%1$s</fo:block>
            """;

    private FormattingObjects() {}

    static String of(List<SampleText.Line> lines) {
        StringBuilder fo = new StringBuilder(HEAD.formatted(SampleText.TITLE));
        for (SampleText.Line line : lines) {
            fo.append(
                    line.heading()
                            ? "<fo:block role=\"H2\" font-weight=\"bold\" font-size=\"13pt\">"
                            : "<fo:block space-after=\"6pt\">");
            // the sample has no characters that XML must escape
            fo.append(line.text()).append("</fo:block>\n");
        }
        return fo.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }
}
