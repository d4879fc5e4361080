// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads a Word file back with other tools than those that wrote it. */
final class WordText {

    private static final Pattern TEXT =
            Pattern.compile("word/(document|header.*|footer.*|footnotes|endnotes)\\.xml");

    private WordText() {}

    /** What a reader meets in headers, body and footers, each paragraph on a line. */
    static String of(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getBodyElements()).as("what POI finds").isNotEmpty();
        }
        StringBuilder text = new StringBuilder();
        parts(file)
                .forEach(
                        (name, xml) -> {
                            if (TEXT.matcher(name).matches()) {
                                text.append(plain(xml));
                            }
                        });
        return text.toString();
    }

    /** The text of a part. */
    static String plain(String xml) {
        return xml.replaceAll("(?s)<w:instrText.*?</w:instrText>", "")
                .replaceAll("(?s)>\\n\\s*<", "><")
                .replaceAll("</w:p>|<w:br/>", "\n")
                .replaceAll("<w:tab/>", "\t")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The parts by name, in the order of the file. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The body. */
    static String body(byte[] file) throws IOException {
        return parts(file).getOrDefault("word/document.xml", "");
    }
}
