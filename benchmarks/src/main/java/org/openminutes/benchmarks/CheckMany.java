// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyBuilder;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.register.Register;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/**
 * How long does it take to check an archive: ten thousand records of a hundred bodies, each against
 * a register that holds the bodies, their people and all the records? Target: under 20 s on two
 * cores, from cold.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class CheckMany {

    private static final int RECORDS = 10_000;
    private static final int BODIES = 100;
    private static final int ITEMS = 5;
    private static final int MEMBERS = 20;

    private final List<Minutes> records = new ArrayList<>();
    private Register register = Register.EMPTY;

    /** For JMH. */
    public CheckMany() {}

    /** Makes the records and the register. */
    @Setup
    public void make() {
        Register.Builder known = Register.builder();
        for (int i = 0; i < BODIES; i++) {
            known.add(Organisation.named("org" + i, "Kommun " + i, Organisation.Kind.MUNICIPALITY));
            known.add(body(i));
        }
        for (int i = 0; i < BODIES * MEMBERS; i++) {
            known.add(Person.named("person" + i, "Förnamn" + i + " Efternamn" + i));
        }
        for (int i = 0; i < RECORDS; i++) {
            Actor body = new Actor.OfBody(new Id<>("body" + i % BODIES), "Nämnden " + i % BODIES);
            LocalDate day = LocalDate.of(2016, 1, 4).plusDays(7L * (i / BODIES));
            Minutes minutes =
                    SampleProtocol.builder(ITEMS, true, day).id("record" + i).body(body).build();
            records.add(minutes);
            known.add(minutes);
        }
        register = known.build();
    }

    private static Body body(int i) {
        BodyBuilder body = Body.named("body" + i, "Nämnden " + i);
        body.authority(Body.Authority.DECIDING);
        for (int j = 0; j < MEMBERS; j++) {
            body.member(
                    new Id<>("person" + (i * MEMBERS + j)),
                    new Id<>("side.kommunen"),
                    LocalDate.of(2015, 1, 1));
        }
        return body.build();
    }

    /**
     * All of them, on all cores.
     *
     * @return how much was found
     */
    @Benchmark
    public long check() {
        Validator validator = Validator.of(RuleSet.protocol());
        return records.parallelStream()
                .mapToLong(minutes -> validator.check(minutes, register).findings().size())
                .sum();
    }
}
