// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The directory of a zip while its files are written. Of each name only that is kept in which it
 * differs from the one before: of a hundred thousand files the rest would fill the memory.
 */
final class PackedDirectory {

    private static final int PIECE = 1 << 14;

    private final List<byte[]> pieces = new ArrayList<>();
    private byte[] piece = new byte[PIECE];
    private int used;
    private byte[] last = new byte[0];
    private long count;

    /** Adds what the directory says of a file. */
    void add(ZipHeaders headers) {
        byte[] entry = headers.central();
        int same = 0;
        int from = ZipHeaders.CENTRAL_HEAD;
        int most = Math.min(0xFFFF, Math.min(last.length, entry.length) - from);
        while (same < most && last[from + same] == entry[from + same]) {
            same++;
        }
        keep(new byte[] {(byte) (same >> 8), (byte) same}, 0, 2);
        keep(entry, 0, from);
        keep(entry, from + same, entry.length - from - same);
        last = entry;
        count++;
    }

    private void keep(byte[] bytes, int offset, int length) {
        if (length > piece.length - used) {
            pieces.add(Arrays.copyOf(piece, used));
            piece = new byte[Math.max(PIECE, length)];
            used = 0;
        }
        System.arraycopy(bytes, offset, piece, used, length);
        used += length;
    }

    /** How many files. */
    long count() {
        return count;
    }

    /**
     * Writes all of it as it stands in the zip; nothing can be added after.
     *
     * @param root name of the root folder, as long as the one that was added
     * @param out where to
     */
    void writeTo(byte[] root, OutputStream out) throws IOException {
        pieces.add(Arrays.copyOf(piece, used));
        InputStream in =
                new BufferedInputStream(
                        new SequenceInputStream(
                                Collections.enumeration(
                                        pieces.stream().map(ByteArrayInputStream::new).toList())),
                        PIECE);
        byte[] head = new byte[ZipHeaders.CENTRAL_HEAD];
        byte[] rest = new byte[ZipHeaders.MOST_AFTER_HEAD];
        for (long i = 0; i < count; i++) {
            int same = (in.read() << 8) | in.read();
            in.readNBytes(head, 0, head.length);
            int length = ZipHeaders.afterHead(head);
            in.readNBytes(rest, same, length - same);
            System.arraycopy(root, 0, rest, 0, root.length);
            out.write(head);
            out.write(rest, 0, length);
        }
    }
}
