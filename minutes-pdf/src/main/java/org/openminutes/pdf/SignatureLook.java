// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What shows of a signature on the line: the name, and that and when it was signed electronically.
 */
record SignatureLook(SigningRequest request) {

    private static final float SIZE = 8.5f;
    private static final float LEAST = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    void draw(PdfDocument pdf, PdfFormXObject form, Rectangle place) {
        Typeface face = Faces.liberation().of(Face.REGULAR);
        Characters characters = new Characters(face::has);
        Fonts fonts = new Fonts(pdf);
        PdfCanvas canvas = new PdfCanvas(form, pdf);
        canvas.setFillColor(
                new DeviceRgb(
                        Theme.STANDARD.text().red(),
                        Theme.STANDARD.text().green(),
                        Theme.STANDARD.text().blue()));
        float y = place.getHeight() - 10;
        for (String line :
                List.of(
                        "Elektroniskt underskriven: " + request.signer(),
                        TIME.format(request.at())
                                + request.place().map(where -> ", " + where).orElse(""))) {
            String drawn = characters.line(line);
            float size = SIZE;
            while (size > LEAST && face.width(drawn, size) > place.getWidth()) {
                size -= 0.5f;
            }
            canvas.beginText()
                    .setFontAndSize(fonts.of(face), size)
                    .moveText(0, y)
                    .showText(drawn)
                    .endText();
            y -= SIZE * 1.3f;
        }
        canvas.release();
    }
}
