// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Little-endian numbers anywhere in a file.
 *
 * @param channel the file
 */
record ByteReader(FileChannel channel) {

    ByteBuffer at(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (offset < 0 || channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("the zip ends before byte %s".formatted(offset + length));
            }
        }
        return buffer.flip();
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
