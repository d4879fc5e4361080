// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.HashMap;
import java.util.Map;

/** The fonts of one document, of which it embeds the glyphs it uses. */
final class Fonts {

    private final PdfDocument pdf;
    private final Map<Typeface, PdfFont> fonts = new HashMap<>();

    Fonts(PdfDocument pdf) {
        this.pdf = pdf;
    }

    PdfFont of(Typeface typeface) {
        return fonts.computeIfAbsent(
                typeface,
                face ->
                        PdfFontFactory.createFont(
                                face.program(),
                                PdfEncodings.IDENTITY_H,
                                EmbeddingStrategy.FORCE_EMBEDDED));
    }

    /** A text in the codes of a font, whose glyphs are embedded from now on. */
    byte[] bytes(Typeface typeface, String text) {
        return of(typeface).convertToBytes(text);
    }

    /** The name of a font on a page. */
    PdfName resource(PdfPage page, Typeface typeface) {
        return page.getResources().addFont(pdf, of(typeface));
    }
}
