// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToIntFunction;

/** A compressor for each of the threads that pack one package. */
final class Packers implements AutoCloseable {

    private final Queue<Packer> idle = new ConcurrentLinkedQueue<>();

    /** One that nobody uses; to be given back. */
    Packer take() {
        Packer packer = idle.poll();
        return packer == null ? new Packer() : packer;
    }

    void give(Packer packer) {
        idle.add(packer);
    }

    /** Has something packed. */
    int with(ToIntFunction<Packer> work) {
        Packer packer = take();
        int length = work.applyAsInt(packer);
        give(packer);
        return length;
    }

    /** Gives back the compressors' memory. */
    @Override
    public void close() {
        for (Packer packer = idle.poll(); packer != null; packer = idle.poll()) {
            packer.close();
        }
    }
}
