// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Text;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** Makes the blocks a page is built of, each in the look of the theme and with its tag. */
final class Blocks {

    /** Space between paragraphs. */
    static final float GAP = 6;

    private static final int MAX_HEADING = 6;
    private static final float CELL_LEADING = 1.2f;

    private final Theme theme;
    private final Runs runs;
    private final Characters characters;
    private final @Nullable String labelLanguage;
    private final boolean pdf2;

    /**
     * Makes them.
     *
     * @param labelLanguage of the labels, if not that of the record
     */
    Blocks(
            Theme theme,
            Characters characters,
            Wording wording,
            @Nullable String labelLanguage,
            boolean pdf2) {
        this.theme = theme;
        this.characters = characters;
        this.runs = new Runs(theme, characters, wording, labelLanguage);
        this.labelLanguage = labelLanguage;
        this.pdf2 = pdf2;
    }

    Theme theme() {
        return theme;
    }

    Runs runs() {
        return runs;
    }

    @Nullable String labelLanguage() {
        return labelLanguage;
    }

    /** A text as it is drawn, in one line. */
    String line(String text) {
        return characters.line(text);
    }

    /** The look of running text. */
    Look look() {
        return new Look(Face.REGULAR, theme.body(), theme.text(), null);
    }

    /** An empty paragraph of running text. */
    Paragraph paragraph() {
        return new Paragraph(look(), theme.leading()).space(0, GAP);
    }

    Paragraph paragraph(Text text) {
        return runs.add(paragraph(), text);
    }

    Paragraph paragraph(String text) {
        return runs.add(paragraph(), text);
    }

    /** A paragraph that begins with its label: {@code Uppdrag: …}. */
    Paragraph labelled(String label, Text text) {
        return runs.add(runs.label(paragraph(), label + ": "), text);
    }

    /** A paragraph that is only a label, over what follows. */
    Paragraph label(String label) {
        return runs.label(paragraph(), label).below(2).glue();
    }

    /** Details in one small line or more: {@code Ansvarig: Anna Berg · Klart: 1 juni}. */
    Paragraph details(List<Detail> details) {
        return details(small(), details);
    }

    /** The same in a paragraph of another look. */
    Paragraph details(Paragraph paragraph, List<Detail> details) {
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            runs.word(paragraph, (i == 0 ? "" : " · ") + detail.label() + ": ");
            runs.add(paragraph, detail.value());
        }
        return paragraph;
    }

    /** A paragraph that says that not everyone may see what follows. */
    Paragraph masked(String mark) {
        Paragraph paragraph = paragraph();
        return runs.label(paragraph.look(paragraph.look().on(theme.mask())), mark).glue();
    }

    /** An empty paragraph of small, muted text. */
    Paragraph small() {
        return new Paragraph(
                        new Look(Face.REGULAR, theme.small(), theme.muted(), null), theme.leading())
                .space(0, GAP);
    }

    /**
     * A heading.
     *
     * @param level 1 for the title, then inwards; the tag goes no deeper than 6
     */
    Paragraph heading(int level, String text) {
        Look look = new Look(Face.BOLD, theme.heading(level), theme.accent(), null);
        float above = level == 1 ? 0 : theme.body() * (level == 2 ? 1.7f : 1.2f);
        Paragraph heading =
                new Paragraph(look, level == 1 ? 1.15f : 1.2f)
                        .space(above, level == 1 ? 10 : 4)
                        .role(StandardRoles.H + Math.min(level, MAX_HEADING))
                        .glue();
        return runs.add(heading, text);
    }

    /** A ground with a mark at its left, for what was put forward or concluded. */
    Boxed box(String role, boolean strong) {
        // a role of our own makes every position findable; PDF 2.0 would want a namespace for it
        return new Boxed(
                pdf2 ? StandardRoles.SECT : role,
                strong ? theme.tint() : null,
                strong ? theme.accent() : theme.rule(),
                strong ? 3 : 1.5f);
    }

    /** A list; its points are added with {@code add}. */
    Points list(boolean ordered) {
        return new Points(runs, look(), ordered, GAP);
    }

    /** An empty table over the whole width, with columns of the widths given, else fitting ones. */
    Grid table(float... widths) {
        return new Grid(widths, theme.tint(), theme.rule(), 3, GAP + 4);
    }

    /** A cell with one text in it. */
    Grid.Cell cell(String text) {
        return cell(runs.add(tight(), text));
    }

    Grid.Cell cell(Paragraph words) {
        return new Grid.Cell(words, Grid.Scope.NONE, false, null);
    }

    /** A heading cell in the words of the page. */
    Grid.Cell headerCell(String label, Grid.Scope scope) {
        Paragraph words = tight();
        words.look(words.look().in(Face.BOLD, theme.accent()));
        return new Grid.Cell(runs.add(words, label), scope, false, labelLanguage);
    }

    /** Heading cells of columns. */
    List<Grid.Cell> headerCells(List<String> labels) {
        List<Grid.Cell> cells = new ArrayList<>();
        labels.forEach(label -> cells.add(headerCell(label, Grid.Scope.COLUMN)));
        return cells;
    }

    /** An empty paragraph for a cell. */
    Paragraph tight() {
        return new Paragraph(look(), CELL_LEADING);
    }

    /** The same in letters a little smaller. */
    Paragraph smallTight() {
        return new Paragraph(look().sized(theme.small() + 0.5f), CELL_LEADING);
    }
}
