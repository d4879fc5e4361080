// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

/**
 * A file as a zip's central directory has it.
 *
 * @param name its name, decoded
 * @param header offset of its local header
 * @param data offset of its data
 * @param end offset of the byte after it and its descriptor
 * @param method 0 stored, 8 deflated
 * @param crc checksum of its content
 * @param packed bytes in the zip
 * @param size bytes of its content
 * @param packedCrc checksum of its packed bytes; -1 if the zip has none
 */
record ZipEntryRecord(
        String name,
        long header,
        long data,
        long end,
        int method,
        long crc,
        long packed,
        long size,
        long packedCrc) {}
