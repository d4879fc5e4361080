// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/** How long does it take to read notes and to check them? Target: both under 20 ms when warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadAndCheck {

    /** A file of {@code examples/data}. */
    @Param({"samrad", "beredning", "forberedande"})
    public String sample = "";

    private final Importers importers = Importers.installed();
    private final Validator validator = Validator.of(RuleSet.notes());
    private Source source = Source.of("none", new byte[0]);
    private List<ImportResult> read = List.of();

    /** For JMH. */
    public ReadAndCheck() {}

    /**
     * Reads the file once, from the folder the program is started in.
     *
     * @throws IOException if the sample is not there
     */
    @Setup
    public void load() throws IOException {
        source = Source.of(Path.of("examples", "data", sample + ".txt"));
        read = List.of(importers.read(source, Register.EMPTY));
    }

    /** Text to record. */
    @Benchmark
    public ImportResult read() {
        return importers.read(source, Register.EMPTY);
    }

    /** Record to report. */
    @Benchmark
    public Report check() {
        return read.get(0).check(validator, Register.EMPTY);
    }

    /** Text to report. */
    @Benchmark
    public Report readAndCheck() {
        return importers.read(source, Register.EMPTY).check(validator, Register.EMPTY);
    }
}
