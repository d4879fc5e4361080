// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.util.List;

/**
 * Header and footer, which a screen reader passes over: title and draft mark above, body and page
 * number below. Pages are written as they fill, so the number of pages is put in at the end, in one
 * place that all of them show.
 */
final class PageFrame {

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
    private static final float SPACE = 12;

    /** No more fit into a line; a bound on the work for hostile titles. */
    private static final int MOST_LETTERS = 200;

    private static final String ELLIPSIS = "…";

    private final PdfDocument pdf;
    private final Theme theme;
    private final Fonts fonts;
    private final Runs runs;
    private final Words words;
    private final Look muted;
    private final Look strong;
    private final PdfFormXObject count;
    private final float countWidth;

    /**
     * Makes a frame.
     *
     * @param letters of the record, to tell how many digits the number of pages will have
     */
    PageFrame(PdfDocument pdf, Theme theme, Fonts fonts, Runs runs, Words words, int letters) {
        this.pdf = pdf;
        this.theme = theme;
        this.fonts = fonts;
        this.runs = runs;
        this.words = words;
        this.muted = new Look(Face.REGULAR, theme.small(), theme.muted(), null);
        this.strong = muted.in(Face.BOLD, theme.accent());
        String likely = (1 + letters / LETTERS_A_PAGE) + ")";
        this.countWidth =
                theme.faces().of(Face.REGULAR).width(likely.replaceAll("\\d", "0"), theme.small());
        this.count = new PdfFormXObject(new Rectangle(countWidth * 2, theme.small() * 1.5f));
    }

    /** Draws the frame of a page. */
    void draw(Sheet sheet, int number) {
        PageSize size = PageSize.A4;
        float left = theme.margins().left();
        float right = size.getWidth() - theme.margins().right();
        head(sheet, number, left, right, size.getTop() - EDGE - theme.small());
        foot(sheet, number, left, right);
    }

    private void head(Sheet sheet, int number, float left, float right, float top) {
        sheet.artifact("<</Type/Pagination/Subtype/Header/Attached[/Top]>>");
        Line mark = line(words.mark(), strong);
        sheet.show(null, mark, right - mark.width(), top);
        String head = number == 1 ? theme.header() : words.title();
        sheet.show(null, fitted(head, right - left - mark.width() - SPACE), left, top);
        if (number > 1) {
            sheet.fill(theme.rule(), left, top - 6, right - left, 0.5f);
        }
    }

    private void foot(Sheet sheet, int number, float left, float right) {
        sheet.artifact("<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>");
        Line numbered = line(words.page() + " " + number + " (", muted);
        float at = right - countWidth - numbered.width();
        sheet.fill(theme.rule(), left, EDGE + theme.small() + 6, right - left, 0.5f);
        sheet.show(null, fitted(words.foot(), at - left - SPACE), left, EDGE);
        sheet.show(null, numbered, at, EDGE);
        sheet.form(count, right - countWidth, EDGE);
        if (!theme.footer().isEmpty()) {
            Line own = fitted(theme.footer(), right - left);
            sheet.show(null, own, left, EDGE - theme.small() * theme.leading());
        }
    }

    /** Puts in the number of pages; to be called once all are there. */
    void finish() {
        PdfCanvas canvas = new PdfCanvas(count, pdf);
        Colour ink = theme.muted();
        canvas.setFillColor(new DeviceRgb(ink.red(), ink.green(), ink.blue()))
                .beginText()
                .setFontAndSize(fonts.of(theme.faces().of(Face.REGULAR)), theme.small())
                .showText(pdf.getNumberOfPages() + ")")
                .endText();
        canvas.release();
        count.flush();
    }

    private Line line(String text, Look look) {
        List<Run> all = runs.of(text, look);
        return all.isEmpty()
                ? new Line(List.of(), 0)
                : LineBreaker.lines(all, Float.MAX_VALUE).get(0);
    }

    private Line fitted(String text, float width) {
        String cut =
                text.codePointCount(0, text.length()) > MOST_LETTERS
                        ? text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS))
                        : text;
        Line whole = line(cut, muted);
        if (cut.equals(text) && whole.width() <= width) {
            return whole;
        }
        Line fitting = line(cut.stripTrailing() + ELLIPSIS, muted);
        while (!cut.isEmpty() && fitting.width() > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
            fitting = line(cut.stripTrailing() + ELLIPSIS, muted);
        }
        return fitting;
    }
}
