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
import java.util.stream.Stream;

/** One piece of work in a process of its own; tells how long the whole process took. */
final class Measured {

    private Measured() {}

    /** Arguments: what, folder of files, zip. Prints wall and CPU milliseconds and peak MB. */
    @SuppressWarnings("SystemOut") // read by the process that started it
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Path zip = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "build-ours" -> Ours.build(folder, zip, Integer.MAX_VALUE / 2);
            case "build-ours-in-records" -> Ours.build(folder, zip, 1000);
            case "build-peer" -> Peer.build(folder, zip);
            case "verify-ours" -> Ours.verify(zip);
            case "verify-peer" -> Peer.verify(zip);
            case "copy" -> copy(folder, zip);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        long wall =
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf("%d %d %d%n", wall, cpu(), peak());
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
