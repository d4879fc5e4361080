// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Entry;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.pdf.PdfExporter;

/**
 * Our tagged PDF/A beside the same text as plain, untagged paragraphs of iText's own layout. The
 * two take turns in one JVM, and CPU time counts, so that a busy machine changes figures but not
 * ratios.
 */
public final class PdfPeers {

    private static final String SENTENCE =
            "Arbetsgruppen har gått igenom hur kommunerna och regionen delar på ansvaret när någon"
                    + " skrivs ut från sjukhus till hemmet. Genomgången visar att vägen ofta fungerar,"
                    + " men att kvällar och helger är svåra: den som tar emot vet inte alltid vem som"
                    + " har lämnat, och listan kommer senare än patienten. ";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PdfPeers() {}

    /** A way to write a record. */
    private interface Writer {
        byte[] write() throws IOException;
    }

    /**
     * Measures and prints a table.
     *
     * @param args none
     * @throws IOException if a font is missing
     */
    public static void main(String[] args) throws IOException {
        System.out.println(
                "| items | pages | ours ms | ms a page | plain iText ms | ours : plain | kB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int items : new int[] {18, 30, 90, 400, 900}) {
            compare(items);
        }
    }

    private static void compare(int items) throws IOException {
        Minutes minutes = record(items);
        List<String> texts = texts(minutes);
        byte[] font = font();
        Writer ours =
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    new PdfExporter().export(minutes, ExportOptions.NONE, out);
                    return out.toByteArray();
                };
        Writer plain = () -> plain(texts, font);
        int rounds = Math.max(3, 900 / items);
        double[] one = new double[rounds];
        double[] other = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            double first = milliseconds(ours);
            double second = milliseconds(plain);
            if (i >= 0) {
                one[i] = first;
                other[i] = second;
            }
        }
        byte[] file = ours.write();
        int pages = pages(file);
        double mine = median(one);
        double theirs = median(other);
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f | %.2f | %.1f | %.2f | %d |%n",
                items,
                pages,
                mine,
                mine / pages,
                theirs,
                mine / theirs,
                file.length / 1024);
    }

    private static double milliseconds(Writer writer) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        writer.write();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static byte[] plain(List<String> texts, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFont font =
                PdfFontFactory.createFont(
                        bytes, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        try (Document document =
                new Document(new PdfDocument(new PdfWriter(out)), PageSize.A4, true)) {
            document.setMargins(74, 68, 74, 68);
            document.setFont(font).setFontSize(10.5f);
            texts.forEach(text -> document.add(new Paragraph(text).setMultipliedLeading(1.3f)));
        }
        return out.toByteArray();
    }

    private static int pages(byte[] file) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return pdf.getNumberOfPages();
        }
    }

    private static byte[] font() throws IOException {
        String name = "com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Regular.ttf";
        try (InputStream in = PdfPeers.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static List<String> texts(Minutes minutes) {
        List<String> texts = new ArrayList<>();
        texts.add(minutes.title());
        for (AgendaItem item : minutes.items()) {
            item.title().ifPresent(texts::add);
            item.entries().forEach(entry -> texts.add(words(entry)));
        }
        return texts;
    }

    private static String words(Entry entry) {
        if (entry instanceof Position position) {
            return "Ställningstagande " + position.clauses().get(0).text().plain();
        }
        return entry instanceof Narrative narrative ? narrative.text().plain() : "";
    }

    /** Items of five paragraphs and two positions. */
    private static Minutes record(int items) {
        MinutesBuilder minutes = Minutes.notes("Minnesanteckningar Rådet").id("m").body("Rådet");
        for (int i = 1; i <= items; i++) {
            int number = i;
            minutes.item(
                    "Ärende " + number,
                    item -> {
                        item.number(ItemNumber.written(number + ".", number));
                        for (int k = 0; k < 5; k++) {
                            item.says(SENTENCE.substring(0, 200 + k * 10));
                        }
                        item.position("Rådet noterar ärende " + number + ".", Act.NOTES)
                                .position("Rådet rekommenderar planen.", Act.NOTES);
                    });
        }
        return minutes.build();
    }
}
