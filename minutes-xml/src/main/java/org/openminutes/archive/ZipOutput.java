// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The end of a file that grows, and a way back into it. */
final class ZipOutput extends OutputStream {

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocateDirect(1 << 18);
    private long position;

    ZipOutput(FileChannel file) {
        this.file = file;
    }

    /** How many bytes were written. */
    long position() {
        return position;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > waiting.remaining()) {
            flush();
        }
        if (length > waiting.capacity()) {
            writeFully(ByteBuffer.wrap(bytes, offset, length));
        } else {
            waiting.put(bytes, offset, length);
        }
        position += length;
    }

    @Override
    public void flush() throws IOException {
        writeFully(waiting.flip());
        waiting.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /**
     * Writes the same over what was written in many places.
     *
     * @param bytes what to write
     * @param places where, ascending
     */
    void mend(byte[] bytes, long[] places) throws IOException {
        flush();
        for (int first = 0; first < places.length; ) {
            int next = first + 1;
            while (next < places.length
                    && places[next] + bytes.length - places[first] <= waiting.capacity()) {
                next++;
            }
            // of neighbours all between is written again: that is faster than one after the other
            int length = (int) (places[next - 1] + bytes.length - places[first]);
            waiting.clear().limit(length);
            while (next > first + 1 && waiting.hasRemaining()) {
                if (file.read(waiting, places[first] + waiting.position()) < 0) {
                    throw new EOFException("the package is shorter than what was written");
                }
            }
            for (int i = first; i < next; i++) {
                waiting.position((int) (places[i] - places[first])).put(bytes);
            }
            waiting.flip();
            while (waiting.hasRemaining()) {
                file.write(waiting, places[first] + waiting.position());
            }
            first = next;
        }
        waiting.clear();
    }

    /**
     * Writes over what was written.
     *
     * @param bytes what to write
     * @param at where
     */
    void mend(byte[] bytes, long at) throws IOException {
        flush();
        ByteBuffer whole = ByteBuffer.wrap(bytes);
        while (whole.hasRemaining()) {
            file.write(whole, at + whole.position());
        }
    }
}
