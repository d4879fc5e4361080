// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Little-endian numbers anywhere in a file. What lies behind the last one is read with it, since
 * most are asked for front to back. Not for several threads at once.
 */
final class ByteReader {

    private static final int AHEAD = 1 << 16;

    private final FileChannel channel;
    private ByteBuffer ahead = ByteBuffer.allocate(0);
    private long start;

    ByteReader(FileChannel channel) {
        this.channel = channel;
    }

    /** Another one of the same file, for another place in it. */
    ByteReader another() {
        return new ByteReader(channel);
    }

    /** How long the file is. */
    long length() throws IOException {
        return channel.size();
    }

    /** Some bytes, which stay as they are. */
    ByteBuffer at(long offset, int length) throws IOException {
        boolean isThere = offset >= start && offset + length <= start + ahead.limit();
        if (!isThere) {
            read(offset, length);
        }
        return ahead.slice((int) (offset - start), length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void read(long offset, int length) throws IOException {
        // a new one each time: slices of the old may still be in use
        ByteBuffer buffer = ByteBuffer.allocate(Math.max(length, AHEAD));
        int n = offset < 0 ? -1 : 0;
        while (n >= 0 && buffer.hasRemaining()) {
            n = channel.read(buffer, offset + buffer.position());
        }
        if (buffer.position() < length) {
            throw new EOFException("the zip ends before byte %s".formatted(offset + length));
        }
        start = offset;
        ahead = buffer.flip();
    }

    int u16(long offset) throws IOException {
        return at(offset, 2).getShort() & 0xFFFF;
    }

    long u32(long offset) throws IOException {
        return at(offset, 4).getInt() & 0xFFFFFFFFL;
    }

    long i64(long offset) throws IOException {
        return at(offset, 8).getLong();
    }
}
