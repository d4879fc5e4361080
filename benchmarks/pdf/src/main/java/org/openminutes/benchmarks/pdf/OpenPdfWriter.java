// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** OpenPDF: paragraphs without tags. Fonts are read once, as ours are. */
final class OpenPdfWriter implements SampleWriter {

    private final List<SampleText.Line> lines;
    private final BaseFont regular;
    private final BaseFont bold;

    OpenPdfWriter(SampleText text) throws IOException {
        lines = text.lines();
        regular = font("Regular");
        bold = font("Bold");
    }

    @Override
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 68, 68, 74, 74);
        PdfWriter.getInstance(document, out).setFullCompression();
        document.open();
        Font body = new Font(regular, 10.5f);
        Font head = new Font(bold, 13);
        document.add(new Paragraph(16, SampleText.TITLE, new Font(bold, 20)));
        for (SampleText.Line line : lines) {
            Paragraph paragraph = new Paragraph(13.7f, line.text(), line.heading() ? head : body);
            paragraph.setSpacingAfter(6);
            document.add(paragraph);
        }
        document.close();
        return out.toByteArray();
    }

    private static BaseFont font(String face) throws IOException {
        return BaseFont.createFont(
                "Liberation" + face + ".ttf",
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                true,
                SampleText.font(face),
                null);
    }
}
