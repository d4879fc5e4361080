// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** The beginning of a file, read to where the small files wait; all of it if it is one of them. */
final class Held {

    /** So much at least is read of a file whose size is not known. */
    private static final int FIRST = 1 << 14;

    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private byte[] room = new byte[0];
    private int offset;
    private int length;
    private boolean isWhole;

    /**
     * Reads so much that it is known whether the file is small.
     *
     * @param small the small files; it is the next of them if it is whole
     * @param in the file
     * @param size what it should have, if that is known
     */
    Held(SmallFiles small, InputStream in, OptionalLong size) throws IOException {
        this.in = in;
        if (size.orElse(0) > SmallFiles.MOST_HELD) {
            return;
        }
        // one byte more than it should have: a longer file is seen to be longer
        room = small.room(size.isPresent() ? (int) size.getAsLong() + 1 : FIRST);
        offset = small.offset();
        fill(size.isPresent() ? (int) size.getAsLong() + 1 : room.length - offset);
        if (!isWhole && size.isEmpty() && length <= SmallFiles.MOST_HELD) {
            byte[] begun = Arrays.copyOfRange(room, offset, offset + length);
            room = small.room(SmallFiles.MOST_HELD + 1);
            offset = small.offset();
            System.arraycopy(begun, 0, room, offset, length);
            fill(SmallFiles.MOST_HELD + 1);
        }
    }

    /** Reads on to the end of the file, or until there are so many bytes. */
    private void fill(int most) throws IOException {
        length += in.readNBytes(room, offset + length, most - length);
        isWhole = length < most;
    }

    /** Whether the file ended. */
    boolean isWhole() {
        return isWhole;
    }

    /** The file, if it is whole. */
    SmallFile file(String path, FileFormat format, Optional<String> original) {
        return new SmallFile(path, format, original, room, offset, length);
    }

    /** Writes what was read and all that follows; before another file is held. */
    void transferTo(OutputStream out) throws IOException {
        out.write(room, offset, length);
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            out.write(piece, 0, n);
        }
    }
}
