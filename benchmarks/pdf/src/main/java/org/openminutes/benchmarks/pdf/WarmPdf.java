// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.pdf;

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
import org.openjdk.jmh.annotations.Warmup;

/** One file after another in a process that has done so before, as a service does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class WarmPdf {

    /** Who writes. */
    @Param public Engine engine = Engine.OURS;

    /** How long the text is. */
    @Param("30")
    public int items;

    private SampleWriter writer = () -> new byte[0];

    /** Reads fonts and settings. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        writer = engine.open(new SampleText(items));
    }

    /** Writes a file. */
    @Benchmark
    public byte[] write() throws Exception {
        return writer.write();
    }
}
