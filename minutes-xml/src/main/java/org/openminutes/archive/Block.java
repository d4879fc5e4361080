// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file on its way into a zip. Any thread packs it; it is measured after the pieces
 * before it.
 */
final class Block {

    static final int SIZE = 1 << 17;

    /** Deflating what cannot be packed adds a few bytes. */
    private static final int PACKED_SIZE = SIZE + (SIZE >> 5);

    private final byte[] content = new byte[SIZE];
    private byte[] room = new byte[0];
    private int size;
    private FutureTask<Integer> packing = new FutureTask<>(() -> 0);
    private FutureTask<@Nullable Void> measuring = new FutureTask<>(() -> null);
    private boolean isDeflated;

    /** Takes so much as there is room for; returns how many bytes. */
    int add(byte[] bytes, int offset, int length) {
        int n = Math.min(length, SIZE - size);
        System.arraycopy(bytes, offset, content, size, n);
        size += n;
        return n;
    }

    boolean isFull() {
        return size == SIZE;
    }

    int size() {
        return size;
    }

    byte[] content() {
        return content;
    }

    /** Makes room for another piece. */
    void clear() {
        size = 0;
    }

    /**
     * Says how it is to be packed; stored if nothing is said.
     *
     * @param packers help
     * @param isLast whether the file ends with it
     */
    void deflate(Packers packers, boolean isLast) {
        if (room.length == 0) {
            room = new byte[PACKED_SIZE];
        }
        isDeflated = true;
        packing =
                new FutureTask<>(
                        () -> packers.with(p -> p.deflatePiece(content, size, room, isLast)));
    }

    /** Says that it is not to be packed. */
    void store() {
        isDeflated = false;
        packing = new FutureTask<>(() -> size);
    }

    /**
     * Says how it is to be measured.
     *
     * @param measured measures it
     * @param before the piece before it, if that may not be measured yet
     */
    void measure(Measurement measured, @Nullable Block before) {
        FutureTask<@Nullable Void> earlier = before == null ? null : before.measuring;
        measuring =
                new FutureTask<>(
                        () -> {
                            if (earlier != null) {
                                // does nothing if another thread has begun it
                                earlier.run();
                                Helpers.result(earlier);
                            }
                            measured.add(content, size);
                            return null;
                        });
    }

    /** Packs it if nobody has begun to. */
    void pack() {
        packing.run();
    }

    /**
     * Packs and measures it, but for what others have begun. Who does it late, when the block has
     * been done and holds another piece, does nothing.
     */
    Runnable work() {
        FutureTask<Integer> toPack = packing;
        FutureTask<@Nullable Void> toMeasure = measuring;
        return () -> {
            toPack.run();
            toMeasure.run();
        };
    }

    boolean isPacked() {
        return packing.isDone();
    }

    boolean isDone() {
        return packing.isDone() && measuring.isDone();
    }

    /** Waits until it is packed; how many {@link #bytes} there are then. */
    int packed() throws IOException {
        return Helpers.result(packing);
    }

    /** What goes into the zip. */
    byte[] bytes() {
        return isDeflated ? room : content;
    }

    /** Has it measured. */
    void measured() throws IOException {
        measuring.run();
        Helpers.result(measuring);
    }
}
