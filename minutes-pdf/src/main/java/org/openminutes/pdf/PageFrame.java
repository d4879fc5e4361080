// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

/**
 * Header and footer, which a screen reader passes over: title and draft mark above, body and page
 * number below. Pages are written as they fill, so the number of pages is put in at the end, in one
 * place that all of them show.
 */
final class PageFrame extends AbstractPdfDocumentEventHandler {

    /**
     * The words of a frame.
     *
     * @param title above, but on the first page
     * @param mark above to the right; may be empty
     * @param foot below to the left; may be empty
     * @param page the word before the page number
     */
    record Words(String title, String mark, String foot, String page) {}

    /** Letters of a record on a page of the file, roughly. */
    private static final int LETTERS_A_PAGE = 1800;

    private static final float EDGE = 36;

    /** No more fit into a line; a bound on the work for hostile titles. */
    private static final int MOST_LETTERS = 200;

    private static final String ELLIPSIS = "…";

    private final PdfDocument pdf;
    private final Theme theme;
    private final PdfFont regular;
    private final PdfFont bold;
    private final Words words;
    private final PdfFormXObject count;
    private final float countWidth;

    /**
     * Makes a frame.
     *
     * @param letters of the record, to tell how many digits the number of pages will have
     */
    PageFrame(PdfDocument pdf, Theme theme, Fonts fonts, Words words, int letters) {
        this.pdf = pdf;
        this.theme = theme;
        this.regular = fonts.of(Face.REGULAR);
        this.bold = fonts.of(Face.BOLD);
        this.words = words;
        String likely = (1 + letters / LETTERS_A_PAGE) + ")";
        this.countWidth = regular.getWidth(likely.replaceAll("\\d", "0"), theme.small());
        this.count = new PdfFormXObject(new Rectangle(countWidth * 2, theme.small() * 1.5f));
    }

    @Override
    protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
        PdfPage page = ((PdfDocumentEvent) event).getPage();
        Rectangle size = page.getPageSize();
        float left = theme.margins().left();
        float right = size.getWidth() - theme.margins().right();
        float top = size.getTop() - EDGE - theme.small();
        int number = pdf.getPageNumber(page);
        PdfCanvas canvas = new PdfCanvas(page);
        begin(canvas, "Header", "Top");
        float markWidth = bold.getWidth(words.mark(), theme.small());
        if (!words.mark().isEmpty()) {
            show(canvas, bold, theme.accent(), right - markWidth, top, words.mark());
        }
        if (number > 1) {
            String title = fitted(words.title(), right - left - markWidth - 12);
            show(canvas, regular, theme.muted(), left, top, title);
            rule(canvas, left, right, top - 6);
        }
        canvas.closeTag();
        begin(canvas, "Footer", "Bottom");
        String numbered = words.page() + " " + number + " (";
        float at = right - countWidth - regular.getWidth(numbered, theme.small());
        rule(canvas, left, right, EDGE + theme.small() + 6);
        show(canvas, regular, theme.muted(), left, EDGE, fitted(words.foot(), at - left - 12));
        show(canvas, regular, theme.muted(), at, EDGE, numbered);
        canvas.addXObjectAt(count, right - countWidth, EDGE);
        canvas.closeTag();
        canvas.release();
    }

    /** Puts in the number of pages; to be called once all are there. */
    void finish() {
        PdfCanvas canvas = new PdfCanvas(count, pdf);
        show(canvas, regular, theme.muted(), 0, 0, pdf.getNumberOfPages() + ")");
        canvas.release();
        count.flush();
    }

    private static void begin(PdfCanvas canvas, String subtype, String attached) {
        com.itextpdf.kernel.pdf.PdfArray edge = new com.itextpdf.kernel.pdf.PdfArray();
        edge.add(new PdfName(attached));
        canvas.openTag(
                new CanvasArtifact()
                        .addProperty(PdfName.Type, new PdfName("Pagination"))
                        .addProperty(PdfName.Subtype, new PdfName(subtype))
                        .addProperty(new PdfName("Attached"), edge));
    }

    private void show(PdfCanvas canvas, PdfFont font, Colour colour, float x, float y, String s) {
        if (!s.isEmpty()) {
            canvas.saveState()
                    .setFillColor(colour.ink())
                    .beginText()
                    .setFontAndSize(font, theme.small())
                    .moveText(x, y)
                    .showText(s)
                    .endText()
                    .restoreState();
        }
    }

    private void rule(PdfCanvas canvas, float left, float right, float y) {
        canvas.saveState()
                .setStrokeColor(theme.rule().ink())
                .setLineWidth(0.5f)
                .moveTo(left, y)
                .lineTo(right, y)
                .stroke()
                .restoreState();
    }

    private String fitted(String text, float width) {
        String cut =
                text.codePointCount(0, text.length()) > MOST_LETTERS
                        ? text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS))
                        : text;
        if (cut.equals(text) && regular.getWidth(text, theme.small()) <= width) {
            return text;
        }
        while (!cut.isEmpty() && regular.getWidth(cut + ELLIPSIS, theme.small()) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.stripTrailing() + ELLIPSIS;
    }
}
