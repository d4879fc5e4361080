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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The directory of a zip while its files are written, deflated and in small pieces: of a hundred
 * thousand files it would else fill the memory.
 */
final class PackedDirectory implements AutoCloseable {

    private final List<byte[]> pieces = new ArrayList<>();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final OutputStream entries =
            new DeflaterOutputStream(
                    new OutputStream() {
                        @Override
                        public void write(int b) {
                            write(new byte[] {(byte) b}, 0, 1);
                        }

                        @Override
                        public void write(byte[] bytes, int offset, int length) {
                            pieces.add(Arrays.copyOfRange(bytes, offset, offset + length));
                        }
                    },
                    deflater,
                    1 << 14);

    private long count;

    /** Adds what the directory says of a file. */
    void add(ZipHeaders headers) throws IOException {
        entries.write(headers.central());
        count++;
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
        entries.close();
        InputStream in =
                new BufferedInputStream(
                        new InflaterInputStream(
                                new SequenceInputStream(
                                        Collections.enumeration(
                                                pieces.stream()
                                                        .map(ByteArrayInputStream::new)
                                                        .toList()))),
                        1 << 14);
        byte[] head = new byte[ZipHeaders.CENTRAL_HEAD];
        byte[] rest = new byte[ZipHeaders.MOST_AFTER_HEAD];
        for (long i = 0; i < count; i++) {
            in.readNBytes(head, 0, head.length);
            int length = in.readNBytes(rest, 0, ZipHeaders.afterHead(head));
            System.arraycopy(root, 0, rest, 0, root.length);
            out.write(head);
            out.write(rest, 0, length);
        }
    }

    /** Gives back the compressor's memory. */
    @Override
    public void close() {
        deflater.end();
    }
}
