// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long an engine needs from the start of Java to its first file. Each has on its class path
 * only the jars it takes classes from, finds its classes ready in an archive, and is compiled by C1
 * alone, which all of them are fastest with: as {@code ./minutes} starts.
 */
final class FirstFile {

    private static final int RUNS = 7;
    private static final int FEW = 30;

    private final Path work;
    private final String finished;

    /**
     * @param work a folder
     * @param finished a file for the floor to pack again
     */
    FirstFile(Path work, String finished) {
        this.work = work;
        this.finished = finished;
    }

    /** The median of some fresh processes, in milliseconds by the clock; -1 if it fails. */
    long median(String engine) throws IOException, InterruptedException {
        String whole = System.getProperty("java.class.path");
        Path log = work.resolve(engine + "-classes.txt");
        run(engine, whole, "-Xlog:class+load:file=" + log);
        String path = used(whole, Files.readString(log, StandardCharsets.UTF_8));
        Path archive = work.resolve(engine + ".jsa");
        run(engine, path, "-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive);
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(engine, path, "-Xlog:disable", "-XX:SharedArchiveFile=" + archive));
        }
        runs.sort(Comparator.naturalOrder());
        return runs.get(RUNS / 2);
    }

    /** The jars of a class path that classes were loaded from. */
    private static String used(String path, String log) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(log::contains)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private long run(String engine, String path, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Dtemplates=" + work,
                        "-cp",
                        path,
                        Measured.class.getName(),
                        "cold",
                        engine,
                        Integer.toString(FEW),
                        finished));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        boolean done = process.waitFor() == 0;
        return done
                ? Long.parseLong(told.substring(told.lastIndexOf('\n') + 1).split(" ", -1)[0])
                : -1;
    }
}
