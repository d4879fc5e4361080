// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.List;
import org.openminutes.docx.engine.Preview;
import org.openminutes.docx.engine.Xml;

/**
 * Draws one part of a template: paragraphs, tables and controls one after the other, each control
 * with a sample of what will stand in it, and bound to the sample data.
 */
final class Draft {

    /** The id of the store of the sample data. */
    static final String STORE = "{3F0C6D2E-9B41-4C1F-8A57-2D9E60B1C4A3}";

    private static final String PLACE =
            "<%s:dataBinding w:prefixMappings=\"xmlns:s='%s'\" w:xpath=\"%s\""
                    + " w:storeItemID=\"%s\"/>";

    private final StringBuilder xml = new StringBuilder();
    private final Preview preview;
    private int id;

    /**
     * @param firstId ids of controls must differ over all parts
     */
    Draft(Preview preview, int firstId) {
        this.preview = preview;
        this.id = firstId;
    }

    String xml() {
        return xml.toString();
    }

    Draft raw(String markup) {
        xml.append(markup);
        return this;
    }

    Draft p(String style, Runnable content) {
        return p(style, "", content);
    }

    /** A paragraph with properties beside its style. */
    Draft p(String style, String properties, Runnable content) {
        raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
        content.run();
        return raw("</w:p>");
    }

    Draft p(String style, String text) {
        return p(style, () -> text(text));
    }

    /** A paragraph with one field. */
    Draft p(String style, String alias, String tag) {
        return p(style, () -> field(alias, tag));
    }

    Draft text(String text) {
        return run("", text);
    }

    Draft bold(String text) {
        return run(BOLD, text);
    }

    private static final String BOLD = "<w:rPr><w:b/><w:bCs/></w:rPr>";

    private Draft run(String properties, String text) {
        raw("<w:r>" + properties + "<w:t xml:space=\"preserve\">");
        Xml.escape(text, xml);
        return raw("</w:t></w:r>");
    }

    Draft tab() {
        return raw("<w:r><w:tab/></w:r>");
    }

    /** A field of Word's own. */
    Draft wordField(String instruction) {
        return raw(
                "<w:fldSimple w:instr=\" "
                        + instruction
                        + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }

    Draft field(String alias, String tag) {
        return field(alias, tag, "");
    }

    Draft boldField(String alias, String tag) {
        return field(alias, tag, BOLD);
    }

    private Draft field(String alias, String tag, String properties) {
        String sample = preview.text(tag);
        boolean bound = !tag.startsWith("words/");
        open(
                alias,
                tag,
                bound ? binding("w", preview.place(tag)) + "<w:text w:multiLine=\"1\"/>" : "");
        run(properties, sample.isEmpty() ? alias : sample);
        return close();
    }

    /** A label in the language of the export. */
    Draft word(String key) {
        return field("Ledtext", "words/" + key);
    }

    /** A part there is only if there is something at a path, or with {@code !} nothing. */
    Draft when(String alias, String tag, Runnable content) {
        open(alias, tag, "");
        content.run();
        return close();
    }

    /** A repeating section. */
    Draft each(String alias, String tag, Runnable content) {
        String place = preview.enter(tag);
        open(alias, tag, binding("w15", place) + "<w15:repeatingSection/>");
        raw("<w:sdt><w:sdtPr><w:id w:val=\"" + ++id + "\"/><w15:repeatingSectionItem/></w:sdtPr>");
        raw("<w:sdtContent>");
        content.run();
        close();
        preview.leave();
        return close();
    }

    /** Paragraphs, lists and tables, with a sample of each. */
    Draft blocks(String alias, String tag, String paragraph, String bullet, String number) {
        open(alias, tag, "");
        p(paragraph, "Brödtext");
        int bullets = bullets(bullet);
        p(bullet, numbered(bullets), () -> text("Punkt"));
        p(number, numbered(bullets + 1), () -> text("Punkt"));
        table(
                "MinutesTable",
                List.of(4535, 4535),
                () -> {
                    heads(List.of("Rubrik", "Rubrik"));
                    row(() -> p("MinutesTableText", "Cell"), () -> p("MinutesTableText", "Cell"));
                });
        return close();
    }

    /** Paragraphs of which the first stands in a line with other text. */
    Draft inLine(String alias, String tag) {
        open(alias, tag, "");
        text(alias);
        return close();
    }

    /** The list definition of bullets in a style; that of numbers follows it. */
    private static int bullets(String style) {
        return switch (style) {
            case "MinutesPositionList" -> 3;
            case "MinutesProposalList" -> 5;
            default -> 1;
        };
    }

    private static String numbered(int number) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
    }

    private List<Integer> widths = List.of();

    Draft table(String style, List<Integer> columns, Runnable rows) {
        List<Integer> outer = widths;
        widths = columns;
        boolean headed = style.equals("MinutesTable");
        raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/>");
        raw("<w:tblW w:w=\"5000\" w:type=\"pct\"/>");
        raw("<w:tblLook w:val=\"" + (headed ? "0020" : "0480") + "\"/></w:tblPr><w:tblGrid>");
        columns.forEach(width -> raw("<w:gridCol w:w=\"" + width + "\"/>"));
        raw("</w:tblGrid>");
        rows.run();
        widths = outer;
        return raw("</w:tbl>");
    }

    /** A heading row, repeated on each page. */
    Draft heads(List<String> texts) {
        raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            cell(
                    i,
                    () ->
                            p(
                                    "MinutesTableHead",
                                    () -> {
                                        if (text.startsWith("words/")) {
                                            field("Ledtext", text);
                                        } else {
                                            text(text);
                                        }
                                    }));
        }
        return raw("</w:tr>");
    }

    Draft row(Runnable... cells) {
        raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.length; i++) {
            cell(i, cells[i]);
        }
        return raw("</w:tr>");
    }

    private void cell(int column, Runnable content) {
        raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(column) + "\" w:type=\"dxa\"/></w:tcPr>");
        content.run();
        raw("</w:tc>");
    }

    /** A picture the municipality puts its own in the place of. */
    Draft logo(String tag, String relation, long width, long height) {
        String name = "Kommunens logotyp, byt ut mot er egen";
        open("Logotyp", tag, "<w:picture/>");
        raw(
                """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%1$s" cy="%2$s"/><wp:docPr id="%3$s" name="Logotyp" descr="%4$s"/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:nvPicPr><pic:cNvPr id="%3$s" name="Logotyp"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch>\
                </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$s" cy="%2$s"/>\
                </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
                </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
                """
                        .formatted(width, height, ++id, name, relation));
        return close();
    }

    private static String binding(String prefix, String xpath) {
        return PLACE.formatted(prefix, Preview.NAMESPACE, xpath, STORE);
    }

    private void open(String alias, String tag, String kind) {
        raw("<w:sdt><w:sdtPr><w:alias w:val=\"");
        Xml.escape(alias, xml);
        raw("\"/><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + ++id + "\"/>" + kind);
        raw("</w:sdtPr><w:sdtContent>");
    }

    private Draft close() {
        return raw("</w:sdtContent></w:sdt>");
    }
}
