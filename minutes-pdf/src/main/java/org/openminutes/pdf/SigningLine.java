// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line on the page to sign on. The exporter leaves a destination at each, named {@code sign.1},
 * {@code sign.2} and so on, in the order of the attestations.
 *
 * @param page which
 * @param place above the line
 */
record SigningLine(PdfPage page, Rectangle place) {

    static final float WIDTH = 200;
    static final float HEIGHT = 30;

    private static final int DEEPEST = 8;
    private static final String NAME = "sign.";

    /** The name of the destination of a line, counted from 0. */
    static String name(int number) {
        return NAME + (number + 1);
    }

    /**
     * The line for a signature.
     *
     * @param number how many signatures there are already
     * @throws IOException if there is none
     */
    static SigningLine next(PdfDocument pdf, int number) throws IOException {
        Map<PdfString, PdfObject> names = pdf.getCatalog().getNameTree(PdfName.Dests).getNames();
        PdfObject found = names.get(new PdfString(name(number)));
        PdfArray place = found instanceof PdfArray array ? array : null;
        if (found instanceof PdfDictionary dictionary) {
            place = dictionary.getAsArray(PdfName.D);
        }
        if (place == null || place.size() < 4 || place.getAsNumber(2) == null) {
            throw new IOException(
                    "there is no line %s to sign on in the file; sign without showing it, or name the"
                                    .formatted(number + 1)
                            + " signatories in the record and export it anew");
        }
        PdfPage page = page(pdf, place);
        float x = place.getAsNumber(2).floatValue();
        float y = place.getAsNumber(3).floatValue();
        return new SigningLine(page, new Rectangle(x, y + 2, WIDTH, HEIGHT));
    }

    private static PdfPage page(PdfDocument pdf, PdfArray place) throws IOException {
        PdfDictionary at = place.getAsDictionary(0);
        PdfDictionary page =
                at != null && PdfName.StructElem.equals(at.getAsName(PdfName.Type))
                        ? pageOf(at, 0)
                        : at;
        int number = page == null ? 0 : pdf.getPageNumber(page);
        if (number < 1) {
            throw new IOException("the line to sign on is on no page of the file");
        }
        return pdf.getPage(number);
    }

    /** Where an element has its first content. */
    private static @Nullable PdfDictionary pageOf(PdfDictionary element, int depth) {
        PdfDictionary page = element.getAsDictionary(PdfName.Pg);
        if (page != null || depth > DEEPEST) {
            return page;
        }
        PdfObject kids = element.get(PdfName.K);
        PdfObject first = kids instanceof PdfArray all && !all.isEmpty() ? all.get(0) : kids;
        return first instanceof PdfDictionary kid ? pageOf(kid, depth + 1) : null;
    }
}
