// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;

/** The logo above the title, as a figure with its alternative text. */
record LogoBlock(Logo logo) implements Block {

    private static final float SPACE = 18;
    private static final int BITS = 8;

    @Override
    public void lay(Column column) {
        PdfStructElem figure = column.tags().add(column.parent(), StandardRoles.FIGURE);
        figure.setAlt(new PdfString(logo.alternative(), "UnicodeBig"));
        float width = Math.min(logo.across(), column.width());
        float height = width * logo.height() / logo.width();
        column.strips()
                .add(
                        new GapStrip(
                                        height,
                                        (sheet, bottom) -> {
                                            figure.setAttributes(
                                                    box(column.x(), bottom, width, height));
                                            sheet.image(
                                                    figure,
                                                    picture(),
                                                    column.x(),
                                                    bottom,
                                                    width,
                                                    height);
                                        })
                                .after(SPACE)
                                .glue());
    }

    private PdfImageXObject picture() {
        return new PdfImageXObject(
                ImageDataFactory.create(logo.width(), logo.height(), 3, BITS, logo.rgb(), null));
    }

    private static PdfDictionary box(float x, float y, float width, float height) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, PdfName.Layout);
        layout.put(PdfName.Placement, PdfName.Block);
        layout.put(PdfName.BBox, new PdfArray(new float[] {x, y, x + width, y + height}));
        return layout;
    }
}
