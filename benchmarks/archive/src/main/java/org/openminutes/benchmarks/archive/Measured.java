// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Stream;

/** One piece of work in a process of its own; tells how long it took. */
final class Measured {

    private Measured() {}

    /**
     * Arguments: what, folder of files, zip; if it is to be done more than once, how often. Prints
     * wall and CPU milliseconds and peak MB: of the whole process from its start, or the median of
     * the second half of the rounds.
     */
    @SuppressWarnings("SystemOut") // read by the process that started it
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        long[] walls = new long[rounds];
        long[] cpus = new long[rounds];
        long wallBefore = ManagementFactory.getRuntimeMXBean().getStartTime();
        long cpuBefore = 0;
        for (int i = 0; i < rounds; i++) {
            work(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
            walls[i] = System.currentTimeMillis() - wallBefore;
            cpus[i] = cpu() - cpuBefore;
            wallBefore += walls[i];
            cpuBefore += cpus[i];
        }
        System.out.printf("%d %d %d%n", median(walls), median(cpus), peak());
    }

    private static long median(long[] all) {
        long[] late = Arrays.copyOfRange(all, all.length / 2, all.length);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    private static void work(String what, Path folder, Path zip) throws Exception {
        switch (what) {
            case "build-ours" -> Ours.build(folder, zip, Integer.MAX_VALUE / 2);
            case "build-ours-in-records" -> Ours.build(folder, zip, 1000);
            case "build-peer" -> Peer.build(folder, zip);
            case "verify-ours" -> Ours.verify(zip);
            case "verify-peer" -> Peer.verify(zip);
            case "all-ours" -> {
                Ours.build(folder, zip, Integer.MAX_VALUE / 2);
                Ours.verify(zip);
            }
            case "all-peer" -> {
                Peer.build(folder, zip);
                Peer.verify(zip);
            }
            case "copy" -> copy(folder, zip);
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** What cannot be avoided: every byte is read, hashed, and written to the disk once. */
    private static void copy(Path folder, Path target) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 18];
        try (FileChannel out =
                        FileChannel.open(
                                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        digest.update(buffer, 0, n);
                        out.write(ByteBuffer.wrap(buffer, 0, n));
                    }
                }
            }
            out.force(true);
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000
                : -1;
    }

    /** The most memory the process had, in MB; -1 where the system does not tell. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
