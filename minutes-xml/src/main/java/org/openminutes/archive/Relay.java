// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the small writes of one file after another. Of what is more than a block, another thread
 * does one part of the work, e.g. measuring, while this one does the other and writes on.
 */
final class Relay extends OutputStream {

    private static final int SIZE = 1 << 17;
    private static final int MOST_WAITING = 4;
    private static final Block END = new Block(new byte[0], -1);

    private final Helpers helpers;
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(MOST_WAITING);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(MOST_WAITING + 2);
    private byte[] gathered = new byte[SIZE];
    private int count;
    private OutputStream out = OutputStream.nullOutputStream();
    private OutputStream own = OutputStream.nullOutputStream();
    private @Nullable FutureTask<@Nullable Void> passing;
    private volatile boolean isBroken;

    /** Bytes on their way. */
    private static final class Block {
        private final byte[] bytes;
        private final int length;

        Block(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        boolean isEnd() {
            return length < 0;
        }
    }

    Relay(Helpers helpers) {
        this.helpers = helpers;
        for (int i = 0; i < MOST_WAITING && helpers.count() > 0; i++) {
            empty.add(new byte[SIZE]);
        }
    }

    /** Begins another file, all of whose work another thread can do. */
    void begin(OutputStream next) {
        begin(next, OutputStream.nullOutputStream());
    }

    /**
     * Begins another file.
     *
     * @param next takes it, perhaps in another thread
     * @param here takes it, too, in this one
     */
    void begin(OutputStream next, OutputStream here) {
        out = next;
        own = here;
        count = 0;
    }

    @Override
    public void write(int b) throws IOException {
        if (count == SIZE) {
            pass();
        }
        gathered[count++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        for (int left = length; left > 0; ) {
            if (count == SIZE) {
                pass();
            }
            int n = Math.min(left, SIZE - count);
            System.arraycopy(bytes, from, gathered, count, n);
            count += n;
            from += n;
            left -= n;
        }
    }

    /** Nothing: a file is passed on whole by {@link #end()}. */
    @Override
    public void flush() {}

    private void pass() throws IOException {
        if (helpers.count() == 0) {
            out.write(gathered, 0, count);
            own.write(gathered, 0, count);
            count = 0;
            return;
        }
        if (isBroken) {
            end();
        }
        if (passing == null) {
            passing = new FutureTask<>(this::passOn);
            helpers.start(passing);
        }
        try {
            full.put(new Block(gathered, count));
            own.write(gathered, 0, count);
            gathered = empty.take();
            count = 0;
        } catch (InterruptedException e) {
            throw Helpers.stopped();
        }
    }

    /** Passes on one block after another until the file ends; what fails is told of then. */
    private @Nullable Void passOn() throws Exception {
        OutputStream to = out;
        Exception failure = null;
        for (Block block = full.take(); !block.isEnd(); block = full.take()) {
            try {
                if (failure == null) {
                    to.write(block.bytes, 0, block.length);
                }
            } catch (IOException | RuntimeException e) {
                failure = e;
                isBroken = true;
            }
            empty.put(block.bytes);
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    /**
     * Ends a file: all of it is passed on afterwards.
     *
     * @throws IOException if passing on failed
     */
    void end() throws IOException {
        FutureTask<@Nullable Void> task = passing;
        if (task != null) {
            passing = null;
            try {
                full.put(END);
            } catch (InterruptedException e) {
                throw Helpers.stopped();
            }
            Helpers.result(task);
        }
        out.write(gathered, 0, count);
        own.write(gathered, 0, count);
        count = 0;
    }
}
