// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Inflater;

/** Inflaters for the files of a zip, used again: to make one takes longer than a small file. */
final class Inflaters implements AutoCloseable {

    private final Queue<Inflater> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean isClosed;

    /** One for a file. */
    Inflater take() {
        Inflater inflater = idle.poll();
        return inflater == null ? new Inflater(true) : inflater;
    }

    /** Takes back one that is no longer used. */
    void giveBack(Inflater inflater) {
        if (isClosed) {
            inflater.end();
        } else {
            inflater.reset();
            idle.add(inflater);
        }
    }

    /** Gives back their memory. */
    @Override
    public void close() {
        isClosed = true;
        for (Inflater one = idle.poll(); one != null; one = idle.poll()) {
            one.end();
        }
    }
}
