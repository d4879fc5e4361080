// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does one thing to many files on all cores. What comes of each is printed in the order given; a
 * file that cannot be done does not stop the rest.
 */
final class Batch {

    private final Console console;
    private final boolean summary;

    /**
     * A batch.
     *
     * @param console where the outcomes are printed
     * @param summary whether a last line counts them, if there are several
     */
    Batch(Console console, boolean summary) {
        this.console = console;
        this.summary = summary;
    }

    /** What is done to each file. */
    @FunctionalInterface
    interface Job {
        Outcome run(Path file) throws IOException;
    }

    /** Returns the gravest of the files' exit codes. */
    int run(List<Path> files, Job job) {
        List<Outcome> outcomes = files.size() == 1 ? one(files.get(0), job) : many(files, job);
        int code = outcomes.stream().mapToInt(Outcome::code).max().orElse(Exit.CLEAN);
        if (summary && outcomes.size() > 1) {
            console.say(counted(outcomes));
        }
        return code;
    }

    private List<Outcome> one(Path file, Job job) {
        Outcome outcome = attempt(file, job);
        outcome.print(console);
        return List.of(outcome);
    }

    private List<Outcome> many(List<Path> files, Job job) {
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            files.forEach(file -> running.add(pool.submit(() -> attempt(file, job))));
            List<Outcome> done = new ArrayList<>();
            long start = System.nanoTime();
            for (Future<Outcome> future : running) {
                console.progress(done.size(), files.size(), System.nanoTime() - start);
                Outcome outcome = await(future);
                outcome.print(console);
                done.add(outcome);
            }
            console.progress(files.size(), files.size(), System.nanoTime() - start);
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome attempt(Path file, Job job) {
        try {
            return job.run(file);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // the border of the program: whatever one file does, the next gets its turn
            return Outcome.failed(new Trouble(console.words()).line(file, e));
        }
    }

    private Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed(console.words().say("interrupted"));
        } catch (ExecutionException e) {
            return Outcome.failed(new Trouble(console.words()).line(e.getCause()));
        }
    }

    private String counted(List<Outcome> outcomes) {
        Words words = console.words();
        return words.say(
                "summary",
                outcomes.size(),
                count(outcomes, Exit.CLEAN),
                count(outcomes, Exit.FAULTS),
                count(outcomes, Exit.FAILED));
    }

    private static long count(List<Outcome> outcomes, int code) {
        return outcomes.stream().filter(outcome -> outcome.code() == code).count();
    }
}
