// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One engine in a process of its own; prints what it took. */
final class Measured {

    private static final long SECOND = 1_000_000_000L;
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    private Measured() {}

    /**
     * Arguments: {@code warm ENGINE ITEMS SECONDS}, {@code cold ENGINE ITEMS FILE}, {@code many
     * ENGINE ITEMS COUNT}, {@code save ENGINE ITEMS FILE}.
     */
    public static void main(String[] arguments) throws Exception {
        String engine = arguments[1];
        int items = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "warm" -> warm(engine, Content.of(items), Integer.parseInt(arguments[3]));
            case "cold" -> cold(engine, Content.of(items), Path.of(arguments[3]));
            case "many" -> many(engine, Content.of(items), Integer.parseInt(arguments[3]));
            case "save" -> save(engine, Content.of(items), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Writes for a while to warm up, then as long again, and measures that. */
    private static void warm(String name, Content content, int seconds) throws Exception {
        Engine engine = engine(name, content);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        engine.write(content, first);
        run(engine, content, seconds);
        double best = 0;
        double cpu = 0;
        int count = 0;
        long allocated = allocated();
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            long before = cpu();
            int done = timed(engine, content, each);
            long took = cpu() - before;
            best = Math.max(best, done * (double) SECOND / took);
            cpu += took;
            count += done;
        }
        double kB = (allocated() - allocated) / 1000.0 / count;
        Collections.sort(each);
        say(
                "%.2f %.2f %.3f %.0f %d %08x",
                count * SECOND / cpu,
                best,
                each.get(each.size() / 2),
                kB,
                first.size(),
                words(first.toByteArray()).hashCode());
    }

    private static int timed(Engine engine, Content content, List<Double> each) throws Exception {
        long end = System.nanoTime() + SECOND;
        int done = 0;
        do {
            long before = System.nanoTime();
            engine.write(content, OutputStream.nullOutputStream());
            each.add((System.nanoTime() - before) / 1e6);
            done++;
        } while (System.nanoTime() < end);
        return done;
    }

    private static void run(Engine engine, Content content, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * SECOND;
        do {
            engine.write(content, OutputStream.nullOutputStream());
        } while (System.nanoTime() < end);
    }

    /** From the start of Java to the first file. */
    private static void cold(String name, Content content, Path finished) throws Exception {
        Engine engine = name.equals("floor") ? floor(content, finished) : engine(name, content);
        engine.write(content, OutputStream.nullOutputStream());
        long wall =
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        say("%d %d", wall, cpu() / 1_000_000);
    }

    private static void many(String name, Content content, int count) throws Exception {
        Engine engine = engine(name, content);
        for (int i = 0; i < count; i++) {
            engine.write(content, OutputStream.nullOutputStream());
        }
        say("ok");
    }

    private static void save(String name, Content content, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            engine(name, content).write(content, out);
        }
        say("ok");
    }

    private static Engine floor(Content content, Path finished) throws Exception {
        Floor floor = new Floor();
        floor.prepare(content, Files.readAllBytes(finished));
        return floor;
    }

    /** The engine of a name. */
    static Engine engine(String name, Content content) throws Exception {
        return switch (name) {
            case "floor" -> new Floor().prepare(content);
            case "kept" -> new Ours(false);
            case "final" -> new Ours(true);
            case "poi-tl" -> PoiTl.engine();
            case "xdocreport" -> XDocReport.engine();
            case "docx4j" -> Docx4j.engine();
            case "xwpf" -> Xwpf.engine();
            default -> throw new IllegalArgumentException("there is no engine " + name);
        };
    }

    /** The words of the body, a line each paragraph. */
    private static String words(byte[] file) {
        String body =
                Skeleton.text(
                        java.util.Objects.requireNonNull(
                                Skeleton.parts(file).get("word/document.xml")));
        StringBuilder words = new StringBuilder();
        for (Matcher p = PARAGRAPH.matcher(body); p.find(); ) {
            StringBuilder line = new StringBuilder();
            for (Matcher t = TEXT.matcher(p.group()); t.find(); ) {
                line.append(t.group(1));
            }
            if (!line.isEmpty()) {
                words.append(line).append('\n');
            }
        }
        return words.toString();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    @SuppressWarnings("SystemOut") // read by the process that started it
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
