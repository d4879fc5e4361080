// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work done in a thread of its own while its asker goes on with other work. On two cores the first
 * file of a program, most of whose time goes to code that never ran before, waits for the longer of
 * the two instead of for both.
 *
 * @param <T> what comes of it
 */
public final class Aside<T> {

    private final FutureTask<T> task;

    private Aside(FutureTask<T> task) {
        this.task = task;
    }

    /**
     * Begins work.
     *
     * @param work what it throws is thrown where its result is asked for
     * @param <T> what comes of it
     * @return it, under way
     */
    public static <T> Aside<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "minutes-docx");
        thread.setDaemon(true);
        thread.start();
        return new Aside<>(task);
    }

    /**
     * What came of it; waits for it.
     *
     * @throws RuntimeException what the work threw
     */
    public T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the work is short; who interrupts sees it afterwards
                } catch (ExecutionException e) {
                    throw unchecked(requireNonNull(e.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }
}
