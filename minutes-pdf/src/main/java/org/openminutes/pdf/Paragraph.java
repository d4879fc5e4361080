// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs broken into lines, never leaving one line of several alone on a page. */
final class Paragraph implements Block {

    private final List<Run> runs = new ArrayList<>(2);
    private Look look;
    private float leading;
    private float before;
    private float after;
    private boolean isGlued;
    private String role = StandardRoles.P;
    private @Nullable String language;

    /**
     * An empty one.
     *
     * @param look of what is added without a look of its own
     * @param leading the height of a line as a multiple of the size
     */
    Paragraph(Look look, float leading) {
        this.look = look;
        this.leading = leading;
    }

    Look look() {
        return look;
    }

    List<Run> runs() {
        return runs;
    }

    float size() {
        return look.size();
    }

    float lineHeight() {
        return look.size() * leading;
    }

    Paragraph look(Look other) {
        look = other;
        return this;
    }

    Paragraph leading(float other) {
        leading = other;
        return this;
    }

    /** Space above and below. */
    Paragraph space(float above, float below) {
        before = above;
        after = below;
        return this;
    }

    Paragraph below(float space) {
        after = space;
        return this;
    }

    /** Keeps it on the page of what follows. */
    Paragraph glue() {
        isGlued = true;
        return this;
    }

    /** What it is, if not running text. */
    Paragraph role(String other) {
        role = other;
        return this;
    }

    /** The language of its words, if not that of the document. */
    Paragraph language(@Nullable String tag) {
        language = tag;
        return this;
    }

    @Override
    public void lay(Column column) {
        PdfStructElem element = column.tags().add(column.parent(), role);
        if (language != null) {
            element.setLang(new PdfString(language));
        }
        layIn(element, column);
    }

    /** Lays it without an element of its own: its words are the words of another. */
    void layIn(PdfStructElem element, Column column) {
        Marked marked = new Marked(column.tags(), element);
        List<Line> lines = LineBreaker.lines(runs, column.width());
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Strip strip =
                    new TextStrip(marked, lines.get(i), column.x(), lineHeight(), look.size());
            if (i == 0) {
                strip.before(before);
            }
            if (i == last) {
                strip.after(after);
            }
            boolean wouldStandAlone = i < last && (i == 0 || i == last - 1);
            // a heading of more lines than anyone reads may be torn
            boolean isKept = isGlued && (i == last || last < 8);
            if (wouldStandAlone || isKept) {
                strip.glue();
            }
            column.strips().add(strip);
        }
    }
}
