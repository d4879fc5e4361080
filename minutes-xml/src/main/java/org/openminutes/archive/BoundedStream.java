// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets a parser read only so much for one part of a document: a tag or a comment of a gigabyte
 * would be held in memory before anybody could refuse it. Closing it closes nothing.
 */
final class BoundedStream extends FilterInputStream {

    private static final long MOST = 4L << 20;

    private long count;

    BoundedStream(InputStream in) {
        super(in);
    }

    /** Says that the next part begins. */
    void begin() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count += Math.max(n, 0);
        if (count > MOST) {
            throw new IOException(
                    "a tag or comment in it is longer than %s MB".formatted(MOST >> 20));
        }
        return n;
    }

    @Override
    public void close() {
        // whoever opened it does
    }
}
