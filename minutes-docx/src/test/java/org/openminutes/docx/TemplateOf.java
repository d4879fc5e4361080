// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.model.Minutes;

/** Makes small templates of our own, in the way Word stores them. */
final class TemplateOf {

    static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:r=\""
                    + OFFICE.substring(0, OFFICE.length() - 1)
                    + "\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " mc:Ignorable=\"w14 w15\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String mainType = TYPES + "template.main+xml";

    /** A template with this between the tags of the body. */
    static TemplateOf body(String xml) {
        TemplateOf template = new TemplateOf();
        template.parts.put(
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
        return template;
    }

    /** A header the body leads to. */
    TemplateOf header(String xml) {
        return part("header", "header+xml", "<w:hdr " + NAMESPACES + ">" + xml + "</w:hdr>");
    }

    /** Styles. */
    TemplateOf styles(String xml) {
        return part("styles", "styles+xml", "<w:styles " + NAMESPACES + ">" + xml + "</w:styles>");
    }

    /** List definitions. */
    TemplateOf numbering(String xml) {
        return part(
                "numbering",
                "numbering+xml",
                "<w:numbering " + NAMESPACES + ">" + xml + "</w:numbering>");
    }

    /** Footnotes the body refers to. */
    TemplateOf footnotes(String xml) {
        return part(
                "footnotes",
                "footnotes+xml",
                "<w:footnotes " + NAMESPACES + ">" + xml + "</w:footnotes>");
    }

    /** Another content type of the main part. */
    TemplateOf mainType(String type) {
        mainType = type;
        return this;
    }

    /** A relation of the body to something outside. */
    TemplateOf outside(String kind, String target) {
        relations.append(
                "<Relationship Id=\"x%s\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/>"
                        .formatted(kind, OFFICE + kind, target));
        return this;
    }

    /** Any part beside the body. */
    TemplateOf part(String kind, String type, String xml) {
        String name = "word/" + kind + ".xml";
        parts.put(name, xml);
        types.append(
                "<Override PartName=\"/%s\" ContentType=\"%s\"/>"
                        .formatted(name, type.contains("/") ? type : TYPES + type));
        relations.append(
                "<Relationship Id=\"r%s\" Type=\"%s\" Target=\"%s.xml\"/>"
                        .formatted(kind, OFFICE + kind, kind));
        return this;
    }

    /** A custom XML part. */
    TemplateOf custom(int number, String xml) {
        String name = "customXml/item" + number + ".xml";
        parts.put(name, xml);
        types.append(
                "<Override PartName=\"/%s\" ContentType=\"application/xml\"/>".formatted(name));
        relations.append(
                "<Relationship Id=\"c%s\" Type=\"%scustomXml\" Target=\"../%s\"/>"
                        .formatted(number, OFFICE, name));
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\""
                        + mainType
                        + "\"/>"
                        + types
                        + "</Types>");
        all.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"r1\" Type=\""
                                + OFFICE
                                + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        all.putAll(parts);
        return zip(all);
    }

    DocxTemplate compile() {
        return DocxTemplate.of("test.dotx", bytes());
    }

    /** The file it makes of a record. */
    byte[] with(Minutes minutes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(minutes, out);
        return out.toByteArray();
    }

    ExportResult write(Minutes minutes, ByteArrayOutputStream out) {
        return write(minutes, true, out);
    }

    /** The file with controls and the record inside. */
    byte[] workingCopy(Minutes minutes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(minutes, false, out);
        return out.toByteArray();
    }

    private ExportResult write(Minutes minutes, boolean last, ByteArrayOutputStream out) {
        try {
            ExportOptions options =
                    ExportOptions.NONE
                            .with(DocxOptions.TEMPLATE, compile())
                            .with(DocxOptions.FINAL, last);
            return new DocxExporter().export(minutes, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body it makes, without what is around it. */
    String bodyWith(Minutes minutes) {
        try {
            return WordText.body(with(minutes)).replaceAll("(?s)^.*<w:body>|</w:body>.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A control around something. */
    static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"Fältet %1$s\"/><w:tag w:val=\"%1$s\"/><w:id w:val=\"%3$s\"/></w:sdtPr><w:sdtContent>%2$s</w:sdtContent></w:sdt>"
                .formatted(tag, content, (tag + content).hashCode() & Integer.MAX_VALUE);
    }

    /**
     * A repeating section around something, with a second sample as Word makes by its plus sign.
     */
    static String repeat(String tag, String content) {
        String item =
                "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>%s%s</w:sdtContent></w:sdt>"
                .formatted(
                        tag,
                        item.formatted(content),
                        item.formatted("<w:p><w:r><w:t>second sample</w:t></w:r></w:p>"));
    }

    static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A control around running text. */
    static String field(String tag) {
        return control(tag, r("exempel"));
    }

    private static String relationships(String inner) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inner
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
