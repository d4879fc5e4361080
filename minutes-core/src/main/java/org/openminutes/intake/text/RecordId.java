// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;

/**
 * Names a record: its title, cut short, and the beginning of the SHA-256 of the file. So the same
 * file always gives the same id, and two meetings of one body do not give one.
 */
final class RecordId {

    /** Hyphen and eight hexadecimal digits. */
    private static final int TAIL = 9;

    private RecordId() {}

    static Id<Minutes> of(String title, byte[] file) {
        String slug = Id.<Minutes>of("minutes", title).value();
        String cut = slug.substring(0, Math.min(slug.length(), Id.MAX_LENGTH - TAIL));
        String stem = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return new Id<>(stem + String.format(Locale.ROOT, "-%08x", firstOf(file)));
    }

    /** The first four bytes of the checksum. */
    private static int firstOf(byte[] file) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(file)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
