// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Gathers small writes of one file after another; one buffer for all of them. */
final class Pieces extends OutputStream {

    private final byte[] gathered = new byte[1 << 14];
    private OutputStream out = OutputStream.nullOutputStream();
    private int count;

    /** Begins another file; what was left of the one before is dropped. */
    void begin(OutputStream next) {
        out = next;
        count = 0;
    }

    @Override
    public void write(int b) throws IOException {
        if (count == gathered.length) {
            pass();
        }
        gathered[count++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > gathered.length - count) {
            pass();
        }
        if (length > gathered.length) {
            out.write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, gathered, count, length);
            count += length;
        }
    }

    private void pass() throws IOException {
        out.write(gathered, 0, count);
        count = 0;
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }
}
