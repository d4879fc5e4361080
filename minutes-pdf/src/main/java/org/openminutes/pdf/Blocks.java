// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import org.openminutes.model.Text;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** Makes the blocks a page is built of, each in the look of the theme and with its tag. */
final class Blocks {

    private static final int LEAST_LINES = 2;
    private static final int MAX_HEADING = 6;
    private static final float GAP = 6;

    private final Theme theme;
    private final Fonts fonts;
    private final Runs runs;
    private final boolean pdf2;

    Blocks(Theme theme, Fonts fonts, Characters characters, Wording wording, boolean pdf2) {
        this.theme = theme;
        this.fonts = fonts;
        this.runs = new Runs(theme, fonts, characters, wording);
        this.pdf2 = pdf2;
    }

    Theme theme() {
        return theme;
    }

    Runs runs() {
        return runs;
    }

    /** An empty paragraph of running text. */
    Paragraph paragraph() {
        return new Paragraph()
                .setMargins(0, 0, GAP, 0)
                .setMultipliedLeading(theme.leading())
                .setOrphansControl(new ParagraphOrphansControl(LEAST_LINES))
                .setWidowsControl(new ParagraphWidowsControl(LEAST_LINES, 1, false));
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
        return runs.label(paragraph(), label).setMarginBottom(2);
    }

    /** Details in one small line or more: {@code Ansvarig: Anna Berg · Klart: 1 juni}. */
    Paragraph details(List<Detail> details) {
        return details(small(), details);
    }

    /** The same in a paragraph of another look. */
    Paragraph details(Paragraph paragraph, List<Detail> details) {
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            runs.add(paragraph, (i == 0 ? "" : " · ") + detail.label() + ": " + detail.value());
        }
        return paragraph;
    }

    /** A paragraph that says that not everyone may see what follows. */
    Paragraph masked(String mark) {
        return runs.label(paragraph(), mark).setBackgroundColor(theme.mask().ink());
    }

    /** An empty paragraph of small, muted text. */
    Paragraph small() {
        return paragraph().setFontSize(theme.small()).setFontColor(theme.muted().ink());
    }

    /**
     * A heading.
     *
     * @param level 1 for the title, then inwards; the tag goes no deeper than 6
     */
    Paragraph heading(int level, String text) {
        Paragraph heading =
                new Paragraph()
                        .setMultipliedLeading(1.15f)
                        .setFont(fonts.of(Face.BOLD))
                        .setFontSize(theme.heading(level))
                        .setFontColor(theme.accent().ink())
                        .setMargins(
                                level == 1 ? 0 : theme.body() * 1.1f, 0, level == 1 ? 10 : 4, 0);
        heading.getAccessibilityProperties()
                .setRole(StandardRoles.H + Math.min(level, MAX_HEADING));
        return runs.add(heading, text);
    }

    /** A ground with a mark at its left, for what was put forward or concluded. */
    Div box(String role, boolean strong) {
        Div box =
                new Div()
                        .setPaddings(5, 8, 0, 10)
                        .setMargins(2, 0, GAP + 2, 0)
                        .setBorderLeft(
                                new SolidBorder(
                                        (strong ? theme.accent() : theme.rule()).ink(),
                                        strong ? 3 : 1.5f));
        if (strong) {
            box.setBackgroundColor(theme.tint().ink());
        }
        // a role of our own makes every position findable; PDF 2.0 would want a namespace for it
        box.getAccessibilityProperties().setRole(pdf2 ? StandardRoles.SECT : role);
        return box;
    }

    /** A list; its points are added with {@code add}. */
    com.itextpdf.layout.element.List list(boolean ordered) {
        com.itextpdf.layout.element.List list =
                ordered
                        ? new com.itextpdf.layout.element.List(
                                com.itextpdf.layout.properties.ListNumberingType.DECIMAL)
                        : new com.itextpdf.layout.element.List().setListSymbol("•");
        list.setSymbolIndent(6).setMargins(0, 0, GAP, 4);
        list.getAccessibilityProperties()
                .addAttributes(
                        new PdfStructureAttributes("List")
                                .addEnumAttribute("ListNumbering", ordered ? "Decimal" : "Disc"));
        return list;
    }

    /** An empty table over the whole width, with columns of the widths given. */
    Table table(UnitValue[] widths) {
        return new Table(widths)
                .useAllAvailableWidth()
                .setFixedLayout()
                .setMargins(0, 0, GAP + 4, 0)
                .setBorderTop(new SolidBorder(theme.rule().ink(), 0.5f));
    }

    /** An empty cell. */
    Cell cell() {
        return new Cell()
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(theme.rule().ink(), 0.5f))
                .setPaddings(3, 6, 3, 4);
    }

    /** A cell with one text in it. */
    Cell cell(String text) {
        return cell().add(tight(runs.add(paragraph(), text)));
    }

    /**
     * A heading cell.
     *
     * @param scope {@code Column} or {@code Row}
     */
    Cell headerCell(String text, String scope) {
        Cell cell = cell().add(tight(runs.label(paragraph(), text)));
        return header(cell, scope);
    }

    /** Makes a cell a heading. */
    Cell header(Cell cell, String scope) {
        if (scope.equals("Column")) {
            cell.setBackgroundColor(theme.tint().ink());
        }
        cell.getAccessibilityProperties()
                .setRole(StandardRoles.TH)
                .addAttributes(
                        new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
        return cell;
    }

    /** Sets a paragraph in the look of labels. */
    Paragraph bold(Paragraph paragraph) {
        return paragraph.setFont(fonts.of(Face.BOLD)).setFontColor(theme.accent().ink());
    }

    /** A paragraph for a cell: no space below, and its tag is the cell's. */
    Paragraph tight(Paragraph paragraph) {
        return paragraph.setMargin(0).setMultipliedLeading(1.2f).setNeutralRole();
    }
}
