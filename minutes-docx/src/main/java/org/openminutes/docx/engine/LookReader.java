// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openminutes.docx.engine.BlockHole.BlockLook;
import org.openminutes.docx.engine.GridLook.CellLook;
import org.w3c.dom.Element;

/**
 * Reads from the sample text of a control how what takes its place shall look: the first paragraph
 * is the sample of paragraphs, the first bulleted and numbered ones those of lists, the first table
 * that of tables.
 */
final class LookReader {

    private static final Set<String> BEFORE_NUMBER =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
    private static final Set<String> BEFORE_ITALIC = Set.of("rStyle", "rFonts", "b", "bCs");
    private static final Set<String> AFTER_JUSTIFICATION =
            Set.of(
                    "textDirection",
                    "textAlignment",
                    "textboxTightWrap",
                    "outlineLvl",
                    "divId",
                    "cnfStyle",
                    "rPr",
                    "sectPr");
    private static final Set<String> OF_ONE_CELL =
            Set.of("tcW", "gridSpan", "hMerge", "vMerge", "cellIns", "cellDel", "cellMerge");
    private static final String PLAIN_TABLE =
            "<w:tblPr>%s<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
                    + "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                    + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                    + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                    + "</w:tblBorders><w:tblLook w:val=\"0020\"/></w:tblPr>";
    private static final String SPACER =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\""
                    + " w:lineRule=\"exact\"/></w:pPr></w:p>";

    private final Definitions definitions;
    private final Styles styles;

    LookReader(Looks looks) {
        definitions = looks.definitions();
        styles = looks.styles();
    }

    Definitions definitions() {
        return definitions;
    }

    /** The look of running text. */
    RunLook run(Optional<Element> properties) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean italic = false;
        for (Element child : properties.map(Xml::children).orElse(List.of())) {
            if (Xml.is(child, "rStyle") && styles.isPlaceholder(child)) {
                continue;
            }
            if (Xml.isOneOf(child, Set.of("i", "iCs"))) {
                italic = true;
            } else {
                (Xml.isOneOf(child, BEFORE_ITALIC) ? before : after).append(Xml.text(child));
            }
        }
        return RunLook.of(
                runProperties(before, after, italic), runProperties(before, after, !italic));
    }

    private static String runProperties(StringBuilder before, StringBuilder after, boolean italic) {
        String inner = before + (italic ? "<w:i/><w:iCs/>" : "") + after;
        return inner.isEmpty() ? "" : "<w:rPr>" + inner + "</w:rPr>";
    }

    /** The look of blocks in the place of a control around paragraphs. */
    BlockLook blocks(Control control) {
        List<Element> samples = control.content();
        Optional<Element> first = first(samples, p -> numberOf(p).isEmpty());
        Optional<Element> any = first.isPresent() ? first : first(samples, p -> true);
        return blocks(
                any.flatMap(LookReader::properties),
                any.flatMap(LookReader::sampleRun).or(control::sampleRun),
                samples);
    }

    /** The look of blocks in the place of a control within a paragraph. */
    BlockLook blocks(Element paragraph, Control control) {
        return blocks(properties(paragraph), control.sampleRun(), List.of());
    }

    private BlockLook blocks(
            Optional<Element> properties, Optional<Element> run, List<Element> samples) {
        RunLook text = run(run);
        return new BlockLook(
                Markup.of("<w:p>" + properties.map(Xml::text).orElse("")),
                text,
                list(samples, true, properties, text),
                list(samples, false, properties, text),
                grid(samples, properties, run),
                Markup.of(SPACER));
    }

    private ListLook list(
            List<Element> samples, boolean bulleted, Optional<Element> base, RunLook text) {
        Optional<Element> sample =
                first(
                        samples,
                        p ->
                                numberOf(p)
                                        .flatMap(definitions::abstractOf)
                                        .filter(of -> definitions.isBulleted(of) == bulleted)
                                        .isPresent());
        if (sample.isEmpty()) {
            return list(base, text, definitions.ownBullets(), definitions.ownNumbers());
        }
        int number = numberOf(sample.get()).orElseThrow();
        return list(
                properties(sample.get()),
                run(sampleRun(sample.get())),
                number,
                definitions.abstractOf(number).orElseThrow());
    }

    private static ListLook list(
            Optional<Element> properties, RunLook run, int numId, int abstractId) {
        StringBuilder before = new StringBuilder("<w:p><w:pPr>");
        StringBuilder after = new StringBuilder("\"/></w:numPr>");
        for (Element child : properties.map(Xml::children).orElse(List.of())) {
            if (!Xml.isOneOf(child, Set.of("numPr", "ind"))) {
                (Xml.isOneOf(child, BEFORE_NUMBER) ? before : after).append(Xml.text(child));
            }
        }
        before.append("<w:numPr><w:ilvl w:val=\"");
        after.append("</w:pPr>");
        return new ListLook(
                Markup.of(before.toString()), Markup.of(after.toString()), run, numId, abstractId);
    }

    private GridLook grid(
            List<Element> samples, Optional<Element> properties, Optional<Element> run) {
        Optional<Element> table = samples.stream().filter(s -> Xml.is(s, "tbl")).findFirst();
        if (table.isEmpty()) {
            String style =
                    styles.tableGrid().map(id -> "<w:tblStyle w:val=\"" + id + "\"/>").orElse("");
            CellLook cell = cell("", properties, run);
            return new GridLook(Markup.of(PLAIN_TABLE.formatted(style)), cell, cell);
        }
        List<Element> rows =
                Xml.children(table.get()).stream().filter(row -> Xml.is(row, "tr")).toList();
        return new GridLook(
                Markup.of(Xml.child(table.get(), "tblPr").map(Xml::text).orElse("<w:tblPr/>")),
                cell(rows.get(0)),
                cell(rows.get(rows.size() - 1)));
    }

    private CellLook cell(Element row) {
        Optional<Element> cell = Xml.below(row, "tc");
        StringBuilder properties = new StringBuilder();
        for (Element child :
                cell.flatMap(c -> Xml.child(c, "tcPr")).map(Xml::children).orElse(List.of())) {
            if (!Xml.isOneOf(child, OF_ONE_CELL)) {
                properties.append(Xml.text(child));
            }
        }
        Optional<Element> paragraph = cell.flatMap(c -> Xml.below(c, "p"));
        return cell(
                properties.toString(),
                paragraph.flatMap(LookReader::properties),
                paragraph.flatMap(LookReader::sampleRun));
    }

    private CellLook cell(
            String properties, Optional<Element> paragraph, Optional<Element> sampleRun) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (Element child : paragraph.map(Xml::children).orElse(List.of())) {
            if (!Xml.is(child, "jc")) {
                (Xml.isOneOf(child, AFTER_JUSTIFICATION) ? after : before).append(Xml.text(child));
            }
        }
        return new CellLook(
                properties,
                Markup.of("<w:p>" + paragraph.map(Xml::text).orElse("")),
                Markup.of("<w:p><w:pPr>" + before + "<w:jc w:val=\"right\"/>" + after + "</w:pPr>"),
                run(sampleRun));
    }

    /** The number definition of a paragraph, its own or its style's. */
    private Optional<Integer> numberOf(Element paragraph) {
        return properties(paragraph)
                .flatMap(
                        p ->
                                Xml.child(p, "numPr")
                                        .flatMap(n -> Xml.val(n, "numId"))
                                        .or(() -> Xml.val(p, "pStyle").flatMap(styles::numberOf)))
                .map(Integer::valueOf)
                .filter(number -> number > 0);
    }

    private static Optional<Element> first(List<Element> samples, Predicate<Element> wanted) {
        return samples.stream().filter(s -> Xml.is(s, "p")).filter(wanted).findFirst();
    }

    private static Optional<Element> properties(Element paragraph) {
        return Xml.child(paragraph, "pPr");
    }

    private static Optional<Element> sampleRun(Element paragraph) {
        return Xml.below(paragraph, "r").flatMap(run -> Xml.child(run, "rPr"));
    }
}
