// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.utils.TaggedPdfReaderTool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a screen reader meets: the tags and their text in the order of the structure. */
final class Reading {

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
        return tags(file)
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
