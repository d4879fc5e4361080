// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** LibreOffice, which turns a document into PDF in a process of its own. */
final class Office {

    static final String TITLE = "LibreOffice, tagged PDF/A-2b + UA-1";

    private static final String FILTER =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
                    + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private Office() {}

    /**
     * What it took.
     *
     * @param wall milliseconds
     * @param pages of the file
     * @param bytes of the file
     */
    record Made(long wall, int pages, long bytes) {}

    /** The sample as tagged PDF/A-2; empty if there is no LibreOffice. */
    static Optional<Made> write(int items) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("office-pdf");
        try {
            Path odt = folder.resolve("sample.fodt");
            Files.writeString(odt, OfficeDocument.of(new SampleText(items).lines()));
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(
                                    "soffice",
                                    "-env:UserInstallation=" + folder.resolve("user").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    FILTER,
                                    "--outdir",
                                    folder.toString(),
                                    odt.toString())
                            .redirectErrorStream(true)
                            .start();
            process.getInputStream().readAllBytes();
            process.waitFor();
            long wall = (System.nanoTime() - start) / 1_000_000;
            byte[] file = Files.readAllBytes(folder.resolve("sample.pdf"));
            return Optional.of(new Made(wall, PdfBenchmark.pages(file), file.length));
        } catch (IOException absent) {
            return Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
