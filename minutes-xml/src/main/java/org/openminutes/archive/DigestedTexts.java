// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A checksum of one text after the other, each with its length before it: two never read as one.
 */
final class DigestedTexts {

    private static final int MOST_DIGITS = 11;

    private final MessageDigest digest = MeasuredStream.sha256Digest();
    private final byte[] waiting = new byte[1 << 13];
    private int count;

    void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length + MOST_DIGITS > waiting.length - count) {
            pass();
        }
        number(bytes.length);
        waiting[count++] = ':';
        if (bytes.length > waiting.length - count) {
            pass();
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, waiting, count, bytes.length);
            count += bytes.length;
        }
    }

    private void number(int value) {
        if (value >= 10) {
            number(value / 10);
        }
        waiting[count++] = (byte) ('0' + value % 10);
    }

    private void pass() {
        digest.update(waiting, 0, count);
        count = 0;
    }

    /** The checksum of all so far, in hexadecimal digits; to be asked once. */
    String sha256() {
        pass();
        return HexFormat.of().formatHex(digest.digest());
    }
}
