// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One file from a process of its own, as the command line makes it; tells what that took. */
final class Measured {

    private Measured() {}

    /** Arguments: engine, items. Prints wall and CPU milliseconds, peak MB and bytes. */
    @SuppressWarnings("SystemOut") // read by the process that started it
    public static void main(String[] arguments) throws Exception {
        byte[] file =
                Engine.valueOf(arguments[0])
                        .open(new SampleText(Integer.parseInt(arguments[1])))
                        .write();
        long wall =
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(Locale.ROOT, "%d %d %d %d%n", wall, cpu(), peak(), file.length);
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
