// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;

/** A file that only has to be written into a zip. */
final class PackedFile {

    private final PackagedFile file;
    private final int method;
    private final long crc;
    private final long packedCrc;
    private final byte[] bytes;
    private final int offset;
    private final int length;

    /**
     * A file that was packed.
     *
     * @param file the file as it will lie in the package
     * @param method of the zip
     * @param crc checksum of its content
     * @param packedCrc checksum of its bytes in the zip
     * @param bytes hold those, and others
     * @param offset of the first
     * @param length how many there are
     */
    PackedFile(
            PackagedFile file,
            int method,
            long crc,
            long packedCrc,
            byte[] bytes,
            int offset,
            int length) {
        this.file = file;
        this.method = method;
        this.crc = crc;
        this.packedCrc = packedCrc;
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    PackagedFile file() {
        return file;
    }

    /**
     * Writes it.
     *
     * @param zip where to
     * @param root name of the root folder
     * @param time of the entry, as MS-DOS has it
     * @return what the directory has to say of it
     */
    ZipHeaders writeTo(ZipOutput zip, String root, int time) throws IOException {
        ZipHeaders headers =
                new ZipHeaders(
                        root + "/" + file.path(),
                        time,
                        method,
                        zip.position(),
                        crc,
                        length,
                        file.size(),
                        packedCrc,
                        false);
        zip.write(headers.local());
        zip.write(bytes, offset, length);
        return headers;
    }
}
