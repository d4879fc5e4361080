// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/** How long does it take to write a record in a format? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Export {

    /** The format. */
    @Param({"docx", "pdf", "xml"})
    public String format = "";

    private final Exporters exporters = Exporters.installed();
    private Minutes minutes = Minutes.notes("none").build();

    /** For JMH. */
    public Export() {}

    /**
     * Reads a sample, from the folder the program is started in.
     *
     * @throws IOException if it is not there
     */
    @Setup
    public void load() throws IOException {
        Path sample = Path.of("examples", "data", "samrad.txt");
        minutes = Importers.installed().read(sample, Register.EMPTY).minutes();
    }

    /** Record to file in memory. */
    @Benchmark
    public byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporters.export(minutes, format, ExportOptions.NONE, out);
        return out.toByteArray();
    }
}
