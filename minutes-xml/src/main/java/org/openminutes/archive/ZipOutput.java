// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The end of a file that grows, and a way back into it. */
final class ZipOutput extends OutputStream {

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 18);
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
