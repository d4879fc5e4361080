// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * The threads that help one package, one for each processor but that of the caller, at most {@value
 * #MOST}. What they do is put together in the order in which it was asked for, so that a package
 * has the same bytes whatever their number.
 */
final class Helpers implements AutoCloseable {

    private static final int MOST = 7;

    private final int count;
    private final ExecutorService threads;

    Helpers() {
        this(Math.min(MOST, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** So many; none has all done by the caller. */
    Helpers(int count) {
        this.count = count;
        this.threads =
                Executors.newFixedThreadPool(
                        Math.max(1, count),
                        task -> {
                            Thread thread = new Thread(task, "minutes-package");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    int count() {
        return count;
    }

    /** Has something done, if there is anybody to do it; {@link FutureTask#run} does it else. */
    void start(Runnable task) {
        if (count > 0) {
            threads.execute(task);
        }
    }

    /**
     * Waits for something to be done.
     *
     * @param task what was started; it is not begun here
     * @return what came of it
     * @throws IOException if that was it
     */
    static <T> T result(FutureTask<T> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw stopped();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException(e.getCause());
        }
    }

    /** What to throw when the caller's thread is to stop. */
    static IOException stopped() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("the thread was told to stop");
    }

    /** Ends them; what they are at, too. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
