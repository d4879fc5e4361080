// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PageLabelNumberingStyle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.navigation.PdfStructureDestination;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets blocks run down the pages; knows sections, headings, bookmarks and destinations. A page is
 * written out as soon as it is full.
 */
final class Flow {

    private record Bookmark(int level, PdfOutline outline) {}

    private final PdfDocument pdf;
    private final boolean pdf2;
    private final Theme theme;
    private final Blocks blocks;
    private final Fonts fonts;
    private final PageFrame frame;
    private final Tags tags;
    private final Deque<Bookmark> outlines = new ArrayDeque<>();
    private final Set<String> destinations = new HashSet<>();
    private Optional<String> awaited = Optional.empty();

    /** Laid and not drawn: the next strip may have to be on the same page. */
    private final List<Strip> pending = new ArrayList<>();

    private @Nullable Sheet sheet;
    private float y;
    private float spaceBelow;
    private @Nullable Frame framed;
    private float framedFrom;

    Flow(PdfDocument pdf, boolean pdf2, Theme theme, Blocks blocks, Fonts fonts, PageFrame frame) {
        this.pdf = pdf;
        this.pdf2 = pdf2;
        this.theme = theme;
        this.blocks = blocks;
        this.fonts = fonts;
        this.frame = frame;
        this.tags = new Tags(pdf, pdf2);
        pdf.initializeOutlines();
        outlines.push(new Bookmark(0, pdf.getOutlines(false)));
    }

    Blocks blocks() {
        return blocks;
    }

    /** Adds a block below what is there. */
    void add(Block block) {
        put(block, 0, "");
    }

    private void put(Block block, int level, String title) {
        int first = pending.size();
        int made = tags.count();
        block.lay(column());
        if (awaited.isPresent() && pending.size() > first) {
            String name = awaited.get();
            awaited = Optional.empty();
            PdfStructElem element = tags.made(made);
            pending.get(first).onArrival(() -> arrive(name, element, level, title));
        }
        settle();
    }

    private Column column() {
        Theme.Margins margins = theme.margins();
        float width = PageSize.A4.getWidth() - margins.left() - margins.right();
        return new Column(tags, tags.section(), margins.left(), width, pageHeight(), pending);
    }

    /** Runs {@code content} within a section of its own. */
    void section(Runnable content) {
        tags.openSection();
        content.run();
        tags.closeSection();
    }

    /** Makes the next block the target of {@code #name}; the first to claim a name has it. */
    void destination(String name) {
        if (destinations.add(name)) {
            awaited = Optional.of(name);
        }
    }

    /**
     * Adds a heading and its bookmark; what follows stands on the same page.
     *
     * @param level 1 for the title, then inwards without a gap
     */
    void heading(int level, String text) {
        heading(level, text, null);
    }

    /** A heading in the words of the page, not of the record. */
    void label(int level, String word) {
        heading(level, word, blocks.labelLanguage());
    }

    private void heading(int level, String text, @Nullable String language) {
        if (awaited.isEmpty()) {
            destination("h." + (destinations.size() + 1));
        }
        put(blocks.heading(level, text).language(language), level, blocks.line(text));
    }

    /** Draws what is left and ends the last page. */
    void finish() {
        if (!pending.isEmpty()) {
            place(pending);
            pending.clear();
        }
        tags.drawn();
        endPage();
        frame.finish();
    }

    /** Draws what need not wait for more. */
    private void settle() {
        int from = 0;
        for (int i = 0; i < pending.size(); i++) {
            if (!pending.get(i).isGlued()) {
                place(pending.subList(from, i + 1));
                from = i + 1;
            }
        }
        pending.subList(0, from).clear();
        if (pending.isEmpty()) {
            tags.drawn();
        }
    }

    /** Draws strips that belong on one page, if it is high enough. */
    private void place(List<Strip> chain) {
        float height = Strip.height(chain);
        Strip first = chain.get(0);
        if (!isAtTop() && y - space(first) - height < bottom() && height <= pageHeight()) {
            endPage();
        }
        for (Strip strip : chain) {
            if (!isAtTop() && y - space(strip) - strip.height() < bottom()) {
                endPage();
            }
            draw(strip);
        }
    }

    private void draw(Strip strip) {
        Sheet at = sheet();
        if (isAtTop() && !strip.repeated().isEmpty()) {
            Strip.draw(strip.repeated(), at, y, true);
            y -= Strip.height(strip.repeated());
        }
        float space = space(strip);
        if (strip.frame() != framed) {
            endFrame();
            framed = strip.frame();
            framedFrom = y - space;
        }
        y -= space;
        strip.arrive();
        strip.draw(at, y, false);
        y -= strip.height();
        spaceBelow = strip.after();
    }

    private float space(Strip strip) {
        return isAtTop() ? 0 : Math.max(spaceBelow, strip.before());
    }

    private void endFrame() {
        if (framed != null && sheet != null) {
            framed.draw(sheet, framedFrom, y);
        }
        framed = null;
    }

    private boolean isAtTop() {
        return sheet == null || y >= top();
    }

    private Sheet sheet() {
        if (sheet == null) {
            PdfPage page = pdf.addNewPage(PageSize.A4);
            if (pdf.getNumberOfPages() == 1) {
                page.setPageLabel(PageLabelNumberingStyle.DECIMAL_ARABIC_NUMERALS, null);
            }
            sheet = new Sheet(page, fonts);
            y = top();
            spaceBelow = 0;
        }
        return sheet;
    }

    private void endPage() {
        if (sheet == null) {
            return;
        }
        endFrame();
        PdfPage page = sheet.page();
        frame.draw(sheet, pdf.getNumberOfPages());
        sheet.finish();
        sheet = null;
        page.flush();
        tags.finish(page);
    }

    private float top() {
        return PageSize.A4.getHeight() - theme.margins().top();
    }

    private float bottom() {
        return theme.margins().bottom();
    }

    private float pageHeight() {
        return top() - bottom();
    }

    /** PDF/UA-2 wants destinations to be elements of the structure, not places on a page. */
    private void arrive(String name, PdfStructElem element, int level, String title) {
        PdfObject place =
                pdf2
                        ? PdfStructureDestination.createFit(element).getPdfObject()
                        : PdfExplicitDestination.createXYZ(
                                        sheet().page(), theme.margins().left(), y, 0)
                                .getPdfObject();
        pdf.addNamedDestination(name, place);
        if (level > 0) {
            outline(level, title, pdf2 ? place : new PdfString(name));
        }
    }

    private void outline(int level, String title, PdfObject target) {
        while (level <= outlines.getFirst().level()) {
            outlines.pop();
        }
        PdfOutline outline = outlines.getFirst().outline().addOutline(title);
        outline.addDestination(PdfDestination.makeDestination(target));
        outlines.push(new Bookmark(level, outline));
    }
}
