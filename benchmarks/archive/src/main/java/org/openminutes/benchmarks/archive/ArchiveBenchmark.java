// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Writes and verifies packages with the library and with commons-ip2, each in a process of its own,
 * and prints a table with the ratios.
 *
 * <p>Arguments: a divisor of all sizes (default 1; 20 for a quick try), and a folder to work in
 * (default a temporary one; 8 GB are needed).
 */
public final class ArchiveBenchmark {

    private static final int SMALL_SIZE = 2_000;

    private final int divisor;
    private final Path work;

    private ArchiveBenchmark(int divisor, Path work) {
        this.divisor = divisor;
        this.work = work;
    }

    /** What a process took. */
    private record Took(long wall, long cpu, long peak) {}

    /**
     * Runs all of them.
     *
     * @throws IOException if the disk refuses
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int divisor = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        Path work =
                arguments.length > 1
                        ? Files.createDirectories(Path.of(arguments[1]))
                        : Files.createTempDirectory("minutes-archive-benchmark");
        new ArchiveBenchmark(divisor, work).run();
    }

    private void run() throws IOException, InterruptedException {
        say("%-46s %10s %10s %8s%n", "", "wall ms", "CPU ms", "peak MB");
        Path small = files("small", 20_000 / divisor, SMALL_SIZE);
        Path package20 = work.resolve("small.zip");
        Took ours = take("20 000 small files, written", "build-ours", "1g", small, package20);
        Path peers = work.resolve("small-peer.zip");
        Took peer = take("  commons-ip2", "build-peer", "1g", small, peers);
        ratio("times as fast, at least 6 wanted", peer, ours);
        Took verified = take("20 000 small files, verified", "verify-ours", "1g", small, package20);
        Took validated = take("  commons-ip2", "verify-peer", "2g", small, package20);
        ratio("times as fast, at least 20 wanted", validated, verified);
        delete(small);
        Path large = files("large", 10, 100_000_000 / divisor);
        Path zip = work.resolve("large.zip");
        Took copied = take("10 x 100 MB, read, hashed and copied", "copy", "64m", large, zip);
        Files.deleteIfExists(zip);
        Took written = take("10 x 100 MB, written", "build-ours", "64m", large, zip);
        Files.deleteIfExists(zip);
        Took peerWritten = take("  commons-ip2", "build-peer", "1g", large, zip);
        ratio("times as fast, at least 5 wanted", peerWritten, written);
        ratio("times the time of copying, at most 1.5 wanted", written, copied);
        delete(large);
        Path many = files("many", 100_000 / divisor, 200);
        take(
                "100 000 files in a heap of 64 MB",
                "build-ours",
                "64m",
                many,
                work.resolve("many.zip"));
        delete(work);
    }

    private Path files(String name, int count, int size) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        SplittableRandom random = new SplittableRandom(count);
        byte[] piece = new byte[1 << 20];
        for (int i = 0; i < count; i++) {
            // of letters if small, as a note is; else of noise, as what is compressed already
            String ending = size < piece.length ? ".txt" : ".zip";
            Path file = folder.resolve(String.format(Locale.ROOT, "bilaga %06d%s", i, ending));
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int left = size; left > 0; left -= piece.length) {
                    int length = Math.min(left, piece.length);
                    out.write(
                            size < piece.length ? words(random, length) : noise(random, piece),
                            0,
                            length);
                }
            }
        }
        return folder;
    }

    private static byte[] noise(SplittableRandom random, byte[] piece) {
        random.nextBytes(piece);
        return piece;
    }

    private static byte[] words(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("ord").append(random.nextInt(3000)).append(' ');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Took take(String name, String what, String heap, Path folder, Path zip)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Measured.class.getName(),
                                what,
                                folder.toString(),
                                zip.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
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

    private static void ratio(String name, Took slower, Took faster) {
        say(
                "  = %-42s %10.1f %10.1f%n",
                name, (double) slower.wall() / faster.wall(), (double) slower.cpu() / faster.cpu());
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
