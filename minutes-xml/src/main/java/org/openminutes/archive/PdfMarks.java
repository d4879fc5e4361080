// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads, out of the bytes of a PDF as they pass by, its version and the PDF/A level it claims.
 * PDF/A demands that the claim stands in plain text.
 */
final class PdfMarks {

    private static final byte[] CLAIM = "pdfaid:".getBytes(StandardCharsets.US_ASCII);
    private static final int AFTER_CLAIM = 64;
    private static final int MOST_CLAIMS = 8;
    private static final Pattern HEADER = Pattern.compile("^%PDF-(\\d\\.\\d)");
    private static final Pattern PART = Pattern.compile("pdfaid:part\\W{1,3}(\\d)");
    private static final Pattern LEVEL = Pattern.compile("pdfaid:conformance\\W{1,3}([A-Za-z])");

    private final StringBuilder head = new StringBuilder();
    private final StringBuilder claims = new StringBuilder();
    private int matched;
    private int wanted;
    private int claimCount;

    void accept(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            accept(bytes[i]);
        }
    }

    private void accept(byte b) {
        if (head.length() < 8) {
            head.append((char) (b & 0xFF));
        }
        if (wanted > 0) {
            claims.append((char) (b & 0xFF));
            wanted--;
        }
        // the first letter stands nowhere else in the mark, so a mismatch needs no look back
        matched = b == CLAIM[matched] ? matched + 1 : b == CLAIM[0] ? 1 : 0;
        if (matched == CLAIM.length) {
            matched = 0;
            if (wanted == 0 && claimCount++ < MOST_CLAIMS) {
                claims.append("\npdfaid:");
                wanted = AFTER_CLAIM;
            }
        }
    }

    /** The version in the first line, e.g. {@code "1.7"}; empty if it is no PDF. */
    String version() {
        Matcher header = HEADER.matcher(head);
        return header.find() ? header.group(1) : "";
    }

    /** Part and level claimed, e.g. {@code "2a"}, or {@code "4"} which needs no level. */
    Optional<String> archival() {
        Matcher part = PART.matcher(claims);
        if (!part.find()) {
            return Optional.empty();
        }
        Matcher level = LEVEL.matcher(claims);
        String letter = level.find() ? level.group(1).toLowerCase(Locale.ROOT) : "";
        return Optional.of(part.group(1) + letter);
    }
}
