// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import static org.openminutes.benchmarks.docx.Skeleton.paragraph;
import static org.openminutes.benchmarks.docx.Skeleton.row;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Plain POI: the styles of a template, the body by hand. */
final class Xwpf {

    private Xwpf() {}

    static Engine engine() {
        byte[] template = Skeleton.of("xwpf", "");
        return (content, out) -> {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
                fill(document.createParagraph(), "Title", content.title());
                XWPFTable table = document.createTable(content.people().size(), 2);
                for (int i = 0; i < content.people().size(); i++) {
                    XWPFTableRow row = table.getRow(i);
                    Content.Person person = content.people().get(i);
                    fill(row.getCell(0).getParagraphs().get(0), "Normal", person.name());
                    fill(row.getCell(1).getParagraphs().get(0), "Normal", person.party());
                }
                for (Content.Item item : content.items()) {
                    fill(document.createParagraph(), "Heading1", item.heading());
                    fill(document.createParagraph(), "Normal", "Dnr " + item.dnr());
                    for (String text : item.paragraphs()) {
                        fill(document.createParagraph(), "Normal", text);
                    }
                    for (String text : item.clauses()) {
                        fill(document.createParagraph(), "ListParagraph", text);
                    }
                }
                document.write(out);
            }
        };
    }

    private static void fill(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
