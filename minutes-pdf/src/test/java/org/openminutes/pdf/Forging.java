// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** What somebody does to a file who wants it to say something else. */
final class Forging {

    private Forging() {}

    /**
     * Draws over the first page, at the end of the file, so that what was signed is still there.
     */
    static byte[] drawOver(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf =
                new PdfDocument(
                        new PdfReader(new ByteArrayInputStream(file)),
                        new PdfWriter(out),
                        new StampingProperties().useAppendMode())) {
            new PdfCanvas(pdf.getPage(1)).rectangle(100, 400, 300, 100).fill();
        }
        return out.toByteArray();
    }
}
