// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.utils.TaggedPdfReaderTool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a screen reader meets: the tags and their text in the order of the structure. */
final class Reading {

    /** The tool writes everything but ASCII by its code point. */
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

    private Reading() {}

    /** The structure as XML. */
    static String tags(byte[] file) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            new TaggedPdfReaderTool(pdf).setRootTag("pdf").convertToXml(xml, "UTF-8");
            return xml.toString(StandardCharsets.UTF_8);
        }
    }

    /** The text alone. */
    static String text(byte[] file) throws IOException {
        String words = tags(file).replaceAll("<[^>]*>", " ");
        return REFERENCE
                .matcher(words)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
