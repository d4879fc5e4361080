// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The same text as PDF by us and by others, and a table with the ratios: warm with JMH, and whole
 * processes from the start of Java to the end.
 *
 * <p>Arguments: which parts to run (default {@code warm cold memory}).
 */
public final class PdfBenchmark {

    /** About 10, 17, 200 and 500 pages. */
    private static final int[] WARM = {18, 30, 370, 930};

    private static final int[] COLD = {30, 370};
    private static final int ROUNDS = 5;

    private PdfBenchmark() {}

    /** What a process took: milliseconds, milliseconds, MB, bytes. */
    private record Took(long wall, long cpu, long peak, long bytes) {}

    /**
     * Runs all of it, or the parts named.
     *
     * @param arguments the parts
     * @throws Exception if an engine fails
     */
    public static void main(String[] arguments) throws Exception {
        say("| what | who | pages | ms | ms a page | others : ours | peak MB | kB |%n");
        say("|---|---|---|---|---|---|---|---|%n");
        for (String part :
                arguments.length > 0 ? arguments : new String[] {"warm", "cold", "memory"}) {
            switch (part) {
                case "warm" -> warm();
                case "cold" -> cold();
                case "memory" -> memory();
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    private static void warm() throws Exception {
        for (int items : WARM) {
            Map<Engine, Double> times = times(items);
            for (Engine engine : Engine.values()) {
                byte[] file = engine.open(new SampleText(items)).write();
                double time = times.getOrDefault(engine, Double.NaN);
                row(
                        "warm, " + items + " items",
                        engine.title(),
                        pages(file),
                        time,
                        time / times.getOrDefault(Engine.OURS, Double.NaN),
                        "",
                        file.length);
            }
        }
    }

    private static Map<Engine, Double> times(int items) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(WarmPdf.class.getName())
                        .param("items", Integer.toString(items))
                        .verbosity(VerboseMode.SILENT)
                        .build();
        Map<Engine, Double> times = new EnumMap<>(Engine.class);
        for (RunResult result : new Runner(options).run()) {
            times.put(
                    Engine.valueOf(result.getParams().getParam("engine")),
                    result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static void cold() throws Exception {
        for (int items : COLD) {
            Took ours = null;
            for (Engine engine : Engine.values()) {
                Took took = median(engine, items);
                ours = ours == null ? took : ours;
                row(
                        "whole process, " + items + " items",
                        engine.title(),
                        pages(engine.open(new SampleText(items)).write()),
                        (double) took.wall(),
                        (double) took.wall() / ours.wall(),
                        Long.toString(took.peak()),
                        took.bytes());
            }
            office(items, ours == null ? Double.NaN : ours.wall());
        }
    }

    private static void office(int items, double ours) throws Exception {
        Office.write(items); // makes its first start of all
        Optional<Office.Made> made = Office.write(items);
        String what = "whole process, " + items + " items";
        if (made.isEmpty()) {
            say("| %s | %s | absent | | | | | |%n", what, Office.TITLE);
            return;
        }
        double wall = made.get().wall();
        row(what, Office.TITLE, made.get().pages(), wall, wall / ours, "", made.get().bytes());
    }

    private static Took median(Engine engine, int items) throws Exception {
        List<Took> all = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(take(engine, items, "512m").orElseThrow());
        }
        all.sort((one, other) -> Long.compare(one.wall(), other.wall()));
        return all.get(ROUNDS / 2);
    }

    /** The least heap, of some, in which a file is written. */
    private static void memory() throws Exception {
        for (int items : COLD) {
            for (Engine engine : Engine.values()) {
                String least =
                        Arrays.stream(new int[] {16, 24, 32, 48, 64, 96, 128, 192, 256, 512})
                                .filter(heap -> fits(engine, items, heap))
                                .mapToObj(heap -> "-Xmx" + heap + "m")
                                .findFirst()
                                .orElse("more than 512 MB");
                say("| least heap, %d items | %s | | | | | %s | |%n", items, engine.title(), least);
            }
        }
    }

    private static boolean fits(Engine engine, int items, int heap) {
        try {
            return take(engine, items, heap + "m").isPresent();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty if the process failed. */
    private static Optional<Took> take(Engine engine, int items, String heap)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Measured.class.getName(),
                                engine.name(),
                                Integer.toString(items))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String told =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                        .strip();
        if (process.waitFor() != 0) {
            return Optional.empty();
        }
        String[] figures = told.substring(told.lastIndexOf('\n') + 1).split(" ", -1);
        return Optional.of(
                new Took(
                        Long.parseLong(figures[0]),
                        Long.parseLong(figures[1]),
                        Long.parseLong(figures[2]),
                        Long.parseLong(figures[3])));
    }

    static int pages(byte[] file) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return pdf.getNumberOfPages();
        }
    }

    private static void row(
            String what, String who, int pages, double ms, double ratio, String peak, long bytes) {
        say(
                "| %s | %s | %d | %.1f | %.2f | %.2f | %s | %d |%n",
                what, who, pages, ms, ms / pages, ratio, peak, bytes / 1000);
    }

    @SuppressWarnings("SystemOut") // a program run by hand, whose output is its purpose
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
