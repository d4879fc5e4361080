// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openminutes.docx.DocxTemplate;

/** The template of each engine: one look, only the body differs. */
final class Skeleton {

    private static final String DOCUMENT = "word/document.xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Skeleton() {}

    /** The start of the body's part. */
    private static final String OPEN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " mc:Ignorable=\"w15\"><w:body>";

    /** Header with logo, margins; as in the template that comes with the library. */
    private static final String SECTION =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId_headerFirst\"/>"
                    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1418\""
                    + " w:bottom=\"1418\" w:left=\"1418\" w:header=\"680\" w:footer=\"624\""
                    + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    /**
     * A file with this body, in the styles and with the header of our built-in template.
     *
     * @param name of the engine; its template lies ready from its second process on, so that a
     *     first file is not slow because a template was made
     * @param body what stands in it
     */
    static byte[] of(String name, String body) {
        Path ready = Path.of(System.getProperty("templates", "."), name + ".dotx");
        try {
            if (!Files.exists(ready)) {
                Files.write(ready, made(body, !name.equals("ours")));
            }
            return Files.readAllBytes(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] made(String body, boolean plain) {
        Map<String, byte[]> parts = parts(DocxTemplate.builtInFile());
        parts.put(DOCUMENT, utf8(OPEN + body + SECTION));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            if (name.startsWith("word/header") || name.startsWith("word/footer")) {
                part.setValue(utf8(withoutControls(text(part.getValue()))));
            } else if (name.equals("[Content_Types].xml") && plain) {
                part.setValue(
                        utf8(text(part.getValue()).replace(MAIN + "template", MAIN + "document")));
            }
        }
        parts.keySet().removeIf(name -> name.contains("customXml"));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) ->
                        utf8(text(types).replaceAll("<Override PartName=\"/customXml[^>]*>", "")));
        parts.computeIfPresent(
                "word/_rels/document.xml.rels",
                (name, relations) ->
                        utf8(text(relations).replaceAll("<Relationship [^>]*customXml[^>]*>", "")));
        return zipped(parts);
    }

    private static String withoutControls(String xml) {
        return xml.replaceAll("<w:sdtPr>.*?</w:sdtPr>", "")
                .replaceAll("</?w:sdt(Content)?>", "")
                .replaceAll("<w:dataBinding[^>]*>", "");
    }

    /** The parts of a file by name. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A paragraph of a style. */
    static String paragraph(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, content);
    }

    /** A run. */
    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table around rows. */
    static String table(String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid>"
                + rows
                + "</w:tbl>";
    }

    /** A row of two cells. */
    static String row(String left, String right) {
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>";
        return "<w:tr>" + cell.formatted(left) + cell.formatted(right) + "</w:tr>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
