// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Makes the entries of zip files small, one after the other, while their bytes come in. For one
 * thread; what it needs is used again by the next, as many as there are processors at most.
 */
public final class Packer extends OutputStream {

    /** Nearly as small as the best, in a third of the time; for what is kept and sent. */
    public static final int SMALL = 4;

    /** A tenth larger, in half the time; for a working copy, which is written anew at each step. */
    public static final int FAST = 1;

    private static final int ROOM = 32 * 1024;
    private static final ArrayBlockingQueue<Packer> IDLE =
            new ArrayBlockingQueue<>(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private final Deflater deflater = new Deflater(SMALL, true);
    private final CRC32 crc = new CRC32();
    private final byte[] room = new byte[ROOM];
    private byte[] small = new byte[ROOM];
    private int size;
    private int level = SMALL;
    private String name = "";

    private Packer() {}

    /** One that nobody uses. */
    public static Packer take() {
        Packer idle = IDLE.poll();
        return idle == null ? new Packer() : idle;
    }

    /** Lets others use it; by the one who took it, once. */
    public void giveBack() {
        if (small.length > ROOM * 8) {
            small = new byte[ROOM];
        }
        if (!IDLE.offer(this)) {
            deflater.end();
        }
    }

    /**
     * Begins an entry; what was begun before and not ended is forgotten.
     *
     * @param entry its name, without leading slash
     * @param how {@link #SMALL} or {@link #FAST}
     */
    public void begin(String entry, int how) {
        name = entry;
        crc.reset();
        deflater.reset();
        if (level != how) {
            level = how;
            deflater.setLevel(how);
        }
        size = 0;
    }

    /** Bytes to gather in before they are written; the same each time. */
    public byte[] room() {
        return room;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        deflater.setInput(bytes, from, length);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    /** Ends the entry. */
    public Zipped end() {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        return new Zipped(
                name, crc.getValue(), (int) deflater.getBytesRead(), Arrays.copyOf(small, size));
    }

    private void deflate() {
        if (size == small.length) {
            small = Arrays.copyOf(small, small.length * 2);
        }
        size += deflater.deflate(small, size, small.length - size);
    }
}
