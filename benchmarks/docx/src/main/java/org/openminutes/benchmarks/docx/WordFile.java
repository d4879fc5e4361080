// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.docx;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long does a file take, warm? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class WordFile {

    /** Who writes it. */
    @Param({"floor", "final", "kept", "xdocreport", "poi-tl", "docx4j", "xwpf"})
    public String engine = "";

    /** How many items are in it. */
    @Param({"30", "300"})
    public int items;

    private Content content = Content.of(0);
    private Engine made = (content, out) -> {};

    /** For JMH. */
    public WordFile() {}

    /**
     * Makes everything ready.
     *
     * @throws Exception whatever the engine throws
     */
    @Setup
    public void prepare() throws Exception {
        content = Content.of(items);
        made = Measured.engine(engine, content);
    }

    /**
     * One file, in memory.
     *
     * @throws Exception whatever the engine throws
     */
    @Benchmark
    public byte[] write() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.write(content, out);
        return out.toByteArray();
    }
}
