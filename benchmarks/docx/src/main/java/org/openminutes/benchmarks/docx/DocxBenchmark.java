// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the same content with the library and with others, every figure from a process of its own,
 * and prints one table.
 *
 * <p>Argument: seconds to measure each (default 5; as many before to warm up).
 */
public final class DocxBenchmark {

    private static final List<String> ENGINES =
            List.of("floor", "final", "kept", "xdocreport", "poi-tl", "docx4j", "xwpf");
    private static final int FEW = 30;
    private static final int MANY = 300;

    private final Path work;
    private final String seconds;
    private final Map<String, Double> speeds = new HashMap<>();

    private DocxBenchmark(Path work, String seconds) {
        this.work = work;
        this.seconds = seconds;
    }

    /**
     * Runs all of them.
     *
     * @throws IOException if the disk refuses
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("minutes-docx-benchmark");
        try {
            new DocxBenchmark(work, arguments.length > 0 ? arguments[0] : "5").run();
        } finally {
            delete(work);
        }
    }

    private void run() throws IOException, InterruptedException {
        String finished = work.resolve("finished.docx").toString();
        take("512m", "save", "final", Integer.toString(FEW), finished);
        say("| engine | docs per CPU second, 30 items | best second | ms each | MB allocated");
        say(" | bytes | first file, ms | 300 items, docs per CPU second | times the cost of 30");
        say(" | 300 items in 16 MB | words |%n");
        say("|---|---|---|---|---|---|---|---|---|---|---|%n");
        for (String engine : ENGINES) {
            row(engine, finished);
        }
        ratio("kept : poi-tl, at least 15 wanted", "kept", "poi-tl");
        ratio("final : XDocReport, at least 2 wanted", "final", "xdocreport");
        ratio("final : floor", "final", "floor");
        ratio("kept : floor", "kept", "floor");
    }

    private void row(String engine, String finished) throws IOException, InterruptedException {
        String[] few = take("512m", "warm", engine, Integer.toString(FEW), seconds);
        String[] many = take("512m", "warm", engine, Integer.toString(MANY), seconds);
        String[] small = take("16m", "many", engine, Integer.toString(MANY), "20");
        if (few.length < 6 || many.length < 6) {
            say("| %s | failed |%n", engine);
            return;
        }
        double speed = Double.parseDouble(few[1]);
        double speedOfMany = Double.parseDouble(many[1]);
        speeds.put(engine, speed);
        say(
                "| %s | %s | %.1f | %s | %.2f | %s | %d | %.1f | %.1f | %s | %s |%n",
                engine,
                few[0],
                speed,
                few[2],
                Double.parseDouble(few[3]) / 1000,
                few[4],
                new FirstFile(work, finished).median(engine),
                speedOfMany,
                speed / speedOfMany,
                small.length == 1 && small[0].equals("ok") ? "yes" : "no",
                few[5]);
    }

    private String[] take(String heap, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx" + heap,
                                "-Dtemplates=" + work,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Measured.class.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0
                ? told.substring(told.lastIndexOf('\n') + 1).split(" ", -1)
                : new String[] {"failed", "failed", "failed"};
    }

    private void ratio(String name, String one, String other) {
        double first = speeds.getOrDefault(one, Double.NaN);
        say("%n%s: %.1f", name, first / speeds.getOrDefault(other, Double.NaN));
    }

    @SuppressWarnings("SystemOut") // a program run by hand, whose output is its purpose
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
