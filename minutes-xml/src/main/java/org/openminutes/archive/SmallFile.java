// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.Optional;
import java.util.zip.CRC32;

/** A file that is held in memory, on its way into a zip. */
final class SmallFile {

    private final String path;
    private final FileFormat format;
    private final Optional<String> original;
    private final byte[] bytes;
    private final int offset;
    private final int size;

    /**
     * A file whose content was read.
     *
     * @param path from the root folder
     * @param format what it is meant to be
     * @param original the name it had, if another
     * @param bytes hold its content, and that of others
     * @param offset of its content
     * @param size of its content in bytes
     */
    SmallFile(
            String path,
            FileFormat format,
            Optional<String> original,
            byte[] bytes,
            int offset,
            int size) {
        this.path = path;
        this.format = format;
        this.original = original;
        this.bytes = bytes;
        this.offset = offset;
        this.size = size;
    }

    int size() {
        return size;
    }

    /**
     * Measures and packs it.
     *
     * @param packer used for it
     * @param checksums how checksums are made
     * @param room takes it if deflating saves something, at the offset of its content
     */
    PackedFile packed(Packer packer, ChecksumAlgorithm checksums, byte[] room) {
        MeasuredStream measured = new MeasuredStream(format.isPdf(), checksums);
        measured.write(bytes, offset, size);
        PackagedFile file = PackagedFile.of(path, measured, format, original);
        long crc = crc(bytes, size);
        int length =
                format.isCompressible() ? packer.deflate(bytes, offset, size, room, offset) : 0;
        return length == 0
                ? new PackedFile(file, ZipHeaders.STORED, crc, crc, bytes, offset, size)
                : new PackedFile(
                        file, ZipHeaders.DEFLATED, crc, crc(room, length), room, offset, length);
    }

    private long crc(byte[] of, int length) {
        CRC32 crc = new CRC32();
        crc.update(of, offset, length);
        return crc.getValue();
    }
}
