// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many small files, written and verified in a process that has done so before, as a service does:
 * the library and commons-ip2, both verifying the library's package.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 10)
@Measurement(iterations = 5)
public class WarmPackages {

    /** How many files. */
    @Param("20000")
    public int files;

    private Path work = Path.of("");
    private Path folder = Path.of("");
    private Path ours = Path.of("");

    /** Writes the files and a package of them. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        work = Files.createTempDirectory("minutes-warm");
        folder = SampleFiles.write(work.resolve("files"), files, ArchiveBenchmark.SMALL_SIZE);
        ours = work.resolve("ours.zip");
        writeOurs();
    }

    /** Takes them away. */
    @TearDown(Level.Trial)
    public void clear() throws IOException {
        ArchiveBenchmark.delete(work);
    }

    /** The library writes. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
    public void writeOurs() throws IOException {
        Ours.build(folder, ours, files);
    }

    /** commons-ip2 writes. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
    public void writePeer() throws Exception {
        Peer.build(folder, work.resolve("peer.zip"));
    }

    /** The library verifies. */
    @Benchmark
    public void verifyOurs() throws IOException {
        Ours.verify(ours);
    }

    /** commons-ip2 verifies. */
    @Benchmark
    public void verifyPeer() throws Exception {
        Peer.verify(ours);
    }
}
