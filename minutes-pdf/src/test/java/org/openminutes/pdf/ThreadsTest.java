// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** Different records in different profiles and languages at the same time, as in a service. */
class ThreadsTest {

    private static final int ROUNDS = 6;
    private static final int THREADS = 4;

    /**
     * What to write.
     *
     * @param minutes the record
     * @param options how
     */
    private record Job(Minutes minutes, ExportOptions options) {

        byte[] write() {
            return Written.of(minutes, options).bytes();
        }
    }

    @Test
    void give_the_same_bytes_as_one_after_the_other() throws Exception {
        List<Job> jobs = jobs();
        List<byte[]> alone = jobs.stream().map(Job::write).toList();
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < jobs.size(); i++) {
                order.add(i);
            }
        }
        Collections.shuffle(order, new Random(20261127));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<byte[]>> calls = new ArrayList<>();
            order.forEach(i -> calls.add(() -> jobs.get(i).write()));
            List<Future<byte[]>> written = threads.invokeAll(calls);
            for (int k = 0; k < order.size(); k++) {
                assertThat(written.get(k).get()).isEqualTo(alone.get(order.get(k)));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (Minutes minutes : List.of(Samples.notes(), Samples.protocol(), Samples.empty())) {
            for (PdfProfile profile : PdfProfile.values()) {
                ExportOptions options = ExportOptions.NONE.with(PdfOptions.PROFILE, profile);
                if (profile.carriesFiles()) {
                    options =
                            options.with(
                                    PdfOptions.ASSOCIATED,
                                    Optional.of(
                                            AssociatedFile.of(
                                                    "a.xml", "application/xml", new byte[100])));
                }
                jobs.add(new Job(minutes, options));
                jobs.add(new Job(minutes, options.withText(PdfOptions.LANGUAGE, "en")));
            }
        }
        return jobs;
    }
}
