// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** iText without our layer. Fonts are read once, as ours are. */
final class ItextWriter implements SampleWriter {

    private final List<SampleText.Line> lines;
    private final FontProgram regular;
    private final FontProgram bold;

    ItextWriter(SampleText text) throws IOException {
        lines = text.lines();
        regular = FontProgramFactory.createFont(SampleText.font("Regular"), false);
        bold = FontProgramFactory.createFont(SampleText.font("Bold"), false);
    }

    @Override
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFont body = font(regular);
        PdfFont head = font(bold);
        try (Document document =
                new Document(new PdfDocument(new PdfWriter(out)), PageSize.A4, true)) {
            document.setMargins(74, 68, 74, 68);
            document.setFont(body).setFontSize(10.5f);
            document.add(new Paragraph(SampleText.TITLE).setFont(head).setFontSize(20));
            for (SampleText.Line line : lines) {
                Paragraph paragraph = new Paragraph(line.text()).setMultipliedLeading(1.3f);
                if (line.heading()) {
                    paragraph.setFont(head).setFontSize(13);
                }
                document.add(paragraph);
            }
        }
        return out.toByteArray();
    }

    private static PdfFont font(FontProgram program) {
        return PdfFontFactory.createFont(
                program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }
}
