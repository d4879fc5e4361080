// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file as a stream. Closing it leaves the file open. */
final class ChannelSlice extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long at;

    ChannelSlice(FileChannel channel, long from, long length) {
        this.channel = channel;
        this.at = from;
        this.end = from + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (at >= end) {
            return -1;
        }
        int wanted = (int) Math.min(length, end - at);
        int n = channel.read(ByteBuffer.wrap(bytes, offset, wanted), at);
        if (n > 0) {
            at += n;
        }
        return n;
    }
}
