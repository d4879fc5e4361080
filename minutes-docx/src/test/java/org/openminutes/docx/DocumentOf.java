// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;

import java.util.List;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.register.Register;

/** Documents such as people write, and what is read from them. */
final class DocumentOf {

    private static final String DOCUMENT = TemplateOf.TYPES + "document.main+xml";
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Punkt\"><w:name w:val=\"Punkt\"/>"
                    + "<w:basedOn w:val=\"Rubrik1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>"
                    + "<w:style w:type=\"character\" w:styleId=\"Stark\"><w:name w:val=\"Strong\"/>"
                    + "<w:rPr><w:b/></w:rPr></w:style>";
    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"0\">"
                    + level(0, "decimal", "§ %1")
                    + level(1, "decimal", "%1.%2")
                    + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                    + level(0, "lowerLetter", "%1)")
                    + level(1, "bullet", "o")
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    static String level(int level, String format, String text) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
                        + "<w:lvlText w:val=\"%s\"/></w:lvl>")
                .formatted(level, format, text);
    }

    static String styled(String style, String content) {
        return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content);
    }

    static String point(int list, int level, String text) {
        return p(
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s"
                        .formatted(level, list, r(text)));
    }

    static String cell(String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String paragraph : paragraphs) {
            cell.append(p(r(paragraph)));
        }
        return cell.append("</w:tc>").toString();
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private DocumentOf() {}

    static TemplateOf document(String body) {
        return TemplateOf.body(p(r("Minnesanteckningar Rådet 3 mars 2026")) + body)
                .mainType(DOCUMENT)
                .styles(STYLES)
                .numbering(NUMBERING);
    }

    static ImportResult read(TemplateOf document) {
        return Importers.installed()
                .read(Source.of("notes.docx", document.bytes()), Register.EMPTY);
    }

    static ImportResult read(String body) {
        return read(document(body));
    }

    static List<String> lines(String body) {
        return read(body).trace().lines().stream().skip(1).map(SourceTrace.Line::text).toList();
    }
}
