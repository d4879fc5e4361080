// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks;

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
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;
import org.openminutes.validation.Rule;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Severity;
import org.openminutes.validation.Validator;

/**
 * How long do all rules take, those that are off in the profile put on? Target: under 1 ms for
 * thirty items when warm, and time in proportion to the items.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckRules {

    /** How many items the record has. */
    @Param({"30", "1000", "10000"})
    public int items;

    /** Whether every item has dates in its text. */
    @Param({"false", "true"})
    public boolean dated;

    private final Validator validator = Validator.of(allOn());
    private Minutes minutes = SampleProtocol.of(0, false);

    /** For JMH. */
    public CheckRules() {}

    private static RuleSet allOn() {
        RuleSet rules = RuleSet.protocol();
        for (Rule rule : rules.rules()) {
            rules = rules.severity(rule.info().id(), Severity.WARNING);
        }
        return rules;
    }

    /** Makes the record. */
    @Setup
    public void make() {
        minutes = SampleProtocol.of(items, dated);
    }

    /** Record to report. */
    @Benchmark
    public Report check() {
        return validator.check(minutes);
    }
}
