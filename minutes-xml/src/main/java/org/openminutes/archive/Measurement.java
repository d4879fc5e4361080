// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.zip.CRC32;

/** All that is measured of a file on its way into a zip: for the package, and for the zip. */
final class Measurement {

    private final MeasuredStream file;
    private final CRC32 crc = new CRC32();

    /**
     * Measures a file.
     *
     * @param file measures it for the package
     */
    Measurement(MeasuredStream file) {
        this.file = file;
    }

    /** Takes the next bytes, the first of an array. */
    void add(byte[] bytes, int length) {
        crc.update(bytes, 0, length);
        file.write(bytes, 0, length);
    }

    /** The checksum that zips have. */
    long crc() {
        return crc.getValue();
    }
}
