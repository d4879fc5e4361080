// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.EnumMap;
import java.util.Map;

/** The faces as fonts of one document, of which it embeds the glyphs it uses. */
final class Fonts {

    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);

    Fonts(Faces faces) {
        for (Face face : Face.values()) {
            PdfFont font =
                    PdfFontFactory.createFont(
                            faces.program(face),
                            PdfEncodings.IDENTITY_H,
                            EmbeddingStrategy.FORCE_EMBEDDED);
            fonts.put(face, font);
        }
    }

    PdfFont of(Face face) {
        PdfFont font = fonts.get(face);
        if (font == null) {
            throw new IllegalArgumentException("no font for " + face);
        }
        return font;
    }
}
