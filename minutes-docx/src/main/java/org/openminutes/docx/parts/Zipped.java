// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

/**
 * Bytes made small for a zip file.
 *
 * @param name of the entry
 * @param crc their CRC-32
 * @param size how many there were
 * @param deflated what became of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Zipped(String name, long crc, int size, byte[] deflated) {

    /**
     * Makes bytes small.
     *
     * @param name of the entry, without leading slash
     * @param bytes all of them
     * @return the entry
     */
    public static Zipped of(String name, byte[] bytes) {
        Packer packer = Packer.take();
        try {
            packer.begin(name, Packer.SMALL);
            packer.write(bytes, 0, bytes.length);
            return packer.end();
        } finally {
            packer.giveBack();
        }
    }
}
