// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import static org.openminutes.benchmarks.docx.Skeleton.paragraph;
import static org.openminutes.benchmarks.docx.Skeleton.row;
import static org.openminutes.benchmarks.docx.Skeleton.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import org.openminutes.docx.DocxExporter;
import org.openminutes.docx.DocxOptions;
import org.openminutes.docx.DocxTemplate;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** This library. */
final class Ours implements Engine {

    private final DocxExporter exporter = new DocxExporter();
    private final IdentityHashMap<Content, Minutes> records = new IdentityHashMap<>();
    private final ExportOptions options;

    /**
     * @param stripped whether without controls and record
     */
    Ours(boolean stripped) {
        options =
                ExportOptions.NONE
                        .with(DocxOptions.TEMPLATE, DocxTemplate.of("bench.dotx", template()))
                        .with(DocxOptions.FINAL, stripped);
    }

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        exporter.export(records.computeIfAbsent(content, Content::minutes), options, out);
    }

    private static byte[] template() {
        String clauses = repeat("position/clauses", paragraph("ListParagraph", field("text")));
        String items =
                paragraph("Heading1", field("number") + run(" ") + field("title"))
                        + paragraph("Normal", run("Dnr ") + field("registryNumber"))
                        + repeat("entries", paragraph("Normal", field("narrative/text")) + clauses);
        return Skeleton.of(
                "ours",
                paragraph("Title", field("title"))
                        + Skeleton.table(
                                repeat(
                                        "attendance",
                                        row(
                                                paragraph("Normal", field("who")),
                                                paragraph("Normal", field("party")))))
                        + repeat("items", items));
    }

    private static String field(String tag) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"Fält\"/><w:tag w:val=\"%s\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                .formatted(tag, run("exempel"));
    }

    private static String repeat(String tag, String content) {
        return ("<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>"
                        + "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                        + "</w:sdtContent></w:sdt>")
                .formatted(tag, content);
    }
}
