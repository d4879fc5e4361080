// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Writes and verifies packages with the library and with commons-ip2, each in a process of its own
 * from its start to its end, then in warm processes with JMH, and prints a table with the ratios.
 *
 * <p>Arguments: a divisor of all sizes (default 1; 20 for a quick try), a folder to work in, which
 * is deleted afterwards (default a temporary one; 8 GB are needed), and which parts to run (default
 * {@code small again large many warm}).
 */
public final class ArchiveBenchmark {

    static final int SMALL_SIZE = 2_000;

    /**
     * With these commons-ip2 is done sooner when it writes, ours when it verifies; commons-ip2's
     * verifying would take four times as long.
     */
    private static final List<String> SHORT =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** With this both are faster, or no slower, where a process runs long. */
    private static final List<String> LONG = List.of("-XX:+UseSerialGC");

    private final int divisor;
    private final Path work;

    private ArchiveBenchmark(int divisor, Path work) {
        this.divisor = divisor;
        this.work = work;
    }

    /** What a process took. */
    private record Took(long wall, long cpu, long peak) {}

    /**
     * Runs all of them, or those named.
     *
     * @throws IOException if the disk refuses
     * @throws InterruptedException if it is stopped
     * @throws RunnerException if JMH does not run
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException {
        int divisor = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        Path work =
                arguments.length > 1
                        ? Files.createDirectories(Path.of(arguments[1]))
                        : Files.createTempDirectory("minutes-archive-benchmark");
        List<String> parts =
                arguments.length > 2
                        ? List.of(arguments).subList(2, arguments.length)
                        : List.of("small", "again", "large", "many", "warm");
        new ArchiveBenchmark(divisor, work).run(parts);
        delete(work);
    }

    private void run(List<String> parts) throws IOException, InterruptedException, RunnerException {
        say("%-46s %10s %10s %8s%n", "", "wall ms", "CPU ms", "peak MB");
        for (String part : parts) {
            switch (part) {
                case "small" -> small("");
                case "again" -> small("12");
                case "large" -> large();
                case "many" -> many();
                case "warm" -> warm();
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    /** Once from the start of the process, or so often in one process. */
    private void small(String rounds) throws IOException, InterruptedException {
        String name = "20 000 small files, " + (rounds.isEmpty() ? "" : "in a warm process, ");
        String few = rounds.isEmpty() ? "" : "4";
        List<String> flags = rounds.isEmpty() ? SHORT : List.of();
        // while they write, both keep so little that the simplest collector is the quickest
        List<String> own = rounds.isEmpty() ? hashing() : LONG;
        List<String> peers = rounds.isEmpty() ? SHORT : LONG;
        Path small = SampleFiles.write(work.resolve("small"), 20_000 / divisor, SMALL_SIZE);
        Path zip = work.resolve("small.zip");
        Took ours = take(name + "written", "build-ours", "1g", small, zip, rounds, own);
        Path other = work.resolve("small-peer.zip");
        Took peer = take("  commons-ip2", "build-peer", "1g", small, other, few, peers);
        ratio("times as fast, at least 6 wanted", peer, ours);
        Took verified = take(name + "verified", "verify-ours", "1g", small, zip, rounds, flags);
        Took validated = take("  commons-ip2", "verify-peer", "2g", small, zip, few, List.of());
        ratio("times as fast, at least 20 wanted", validated, verified);
        delete(small);
    }

    /** What {@code ./minutes} starts with where it has much to hash. */
    private List<String> hashing() throws IOException {
        Path directives = work.resolve("compiler.json");
        Files.writeString(
                directives,
                """
                [
                  {match: ["sun/security/provider/*.*"], c2: {Exclude: false}},
                  {match: ["*.*"], c2: {Exclude: true}}
                ]
                """);
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:CompilerDirectivesFile=" + directives,
                "-XX:-DisplayVMOutput");
    }

    private void large() throws IOException, InterruptedException {
        Path large = SampleFiles.write(work.resolve("large"), 10, 100_000_000 / divisor);
        Path zip = work.resolve("large.zip");
        // once before, so that all of them find the files in the memory of the system
        take("10 x 100 MB, read, hashed and copied, first", "copy", "64m", large, zip);
        Files.deleteIfExists(zip);
        Took copied = take("10 x 100 MB, read, hashed and copied", "copy", "64m", large, zip);
        Files.deleteIfExists(zip);
        Took written = take("10 x 100 MB, written", "build-ours", "64m", large, zip);
        Files.deleteIfExists(zip);
        Took peer = take("  commons-ip2", "build-peer", "1g", large, zip);
        ratio("times as fast, at least 5 wanted", peer, written);
        ratio("times the time of copying, at most 1.5 wanted", written, copied);
        delete(large);
    }

    private void many() throws IOException, InterruptedException {
        Path many = SampleFiles.write(work.resolve("many"), 100_000 / divisor, 200);
        Path zip = work.resolve("many.zip");
        take(
                "100 000 files in 100 records, heap of 64 MB",
                "build-ours-in-records",
                "64m",
                many,
                zip);
        take("  verified, heap of 256 MB", "verify-ours", "256m", many, zip);
        delete(many);
    }

    private void warm() throws RunnerException {
        Map<String, Double> times = new HashMap<>();
        // the peer needs no more rounds to be as fast as it gets, and many minutes for each
        for (String[] round : new String[][] {{"Ours", "10"}, {"Peer", "3"}}) {
            Options options =
                    new OptionsBuilder()
                            .include(WarmPackages.class.getSimpleName() + ".*" + round[0])
                            .param("files", Integer.toString(20_000 / divisor))
                            .warmupIterations(Integer.parseInt(round[1]))
                            .measurementIterations(round[0].equals("Ours") ? 10 : 3)
                            .verbosity(VerboseMode.SILENT)
                            .build();
            for (RunResult result : new Runner(options).run()) {
                String name = result.getPrimaryResult().getLabel();
                times.put(name, result.getPrimaryResult().getScore());
                say(
                        "%-46s %10.0f  (+- %.0f)%n",
                        "JMH, warm: " + name,
                        result.getPrimaryResult().getScore(),
                        result.getPrimaryResult().getScoreError());
            }
        }
        for (String what : List.of("write", "verify")) {
            say(
                    "  = %-42s %10.1f%n",
                    "times as fast, " + what,
                    times.getOrDefault(what + "Peer", 0.0)
                            / times.getOrDefault(what + "Ours", 1.0));
        }
    }

    private Took take(String name, String what, String heap, Path folder, Path zip)
            throws IOException, InterruptedException {
        return take(name, what, heap, folder, zip, "", LONG);
    }

    private Took take(
            String name,
            String what,
            String heap,
            Path folder,
            Path zip,
            String rounds,
            List<String> flags)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + heap));
        command.addAll(flags);
        command.addAll(classes(what));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Measured.class.getName(),
                        what,
                        folder.toString(),
                        zip.toString()));
        if (!rounds.isEmpty()) {
            command.add(rounds);
        }
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String told =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                        .strip();
        if (process.waitFor() != 0) {
            say("%-46s failed%n", name);
            return new Took(-1, -1, -1);
        }
        String[] figures = told.substring(told.lastIndexOf('\n') + 1).split(" ", -1);
        Took took =
                new Took(
                        Long.parseLong(figures[0]),
                        Long.parseLong(figures[1]),
                        Long.parseLong(figures[2]));
        say("%-46s %10d %10d %8d%n", name, took.wall(), took.cpu(), took.peak());
        return took;
    }

    /**
     * Both find their classes ready, as the program does that {@code ./minutes} starts: an archive
     * of those that a package of ten files needs, made before the first measurement.
     */
    private List<String> classes(String what) throws IOException, InterruptedException {
        if (what.equals("copy")) {
            return List.of();
        }
        String who = what.contains("peer") ? "peer" : "ours";
        Path archive = work.resolve(who + ".jsa");
        if (!Files.exists(archive)) {
            Path few = SampleFiles.write(work.resolve("few"), 10, SMALL_SIZE);
            new ProcessBuilder(
                            java(),
                            "-XX:ArchiveClassesAtExit=" + archive,
                            "-XX:+UseSerialGC",
                            "-Xlog:disable",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Measured.class.getName(),
                            "all-" + who,
                            few.toString(),
                            work.resolve("few.zip").toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            delete(few);
        }
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void ratio(String name, Took slower, Took faster) {
        say(
                "  = %-42s %10.1f %10.1f%n",
                name, (double) slower.wall() / faster.wall(), (double) slower.cpu() / faster.cpu());
    }

    @SuppressWarnings("SystemOut") // a program run by hand, whose output is its purpose
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** Deletes a folder and all in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
