// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.zip.ZipFile;

/** The words in a file we wrote, read without the code that wrote it. */
final class FileText {

    private FileText() {}

    /** The text in reading order, without blanks, emphasis and soft hyphens. */
    static String of(Path file) throws IOException {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return squeezed(
                switch (extension) {
                    case "docx" -> docx(file);
                    case "pdf" -> pdf(file);
                    case "xml" -> plain(Files.readString(file));
                    default -> throw new IllegalArgumentException(name);
                });
    }

    /** As a search finds it: compatible characters alike, nothing that is not a word or a sign. */
    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00a0\u00ad\u200b*_`]+", "");
    }

    private static String docx(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] body = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            return plain(new String(body, StandardCharsets.UTF_8));
        }
    }

    private static String plain(String xml) {
        return xml.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** What a screen reader reads: marked content that is no artifact, in the order written. */
    private static String pdf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        IEventListener listener =
                new IEventListener() {
                    @Override
                    public void eventOccurred(
                            com.itextpdf.kernel.pdf.canvas.parser.data.IEventData data,
                            EventType type) {
                        TextRenderInfo info = (TextRenderInfo) data;
                        boolean artifact =
                                info.getCanvasTagHierarchy().stream()
                                        .anyMatch(
                                                tag -> tag.getRole().getValue().equals("Artifact"));
                        text.append(artifact ? "" : info.getText());
                    }

                    @Override
                    public Set<EventType> getSupportedEvents() {
                        return Set.of(EventType.RENDER_TEXT);
                    }
                };
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                new PdfCanvasProcessor(listener).processPageContent(pdf.getPage(page));
            }
        }
        return text.toString();
    }
}
