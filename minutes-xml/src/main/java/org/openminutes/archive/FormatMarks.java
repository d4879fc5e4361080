// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What passes by and tells a format: how the bytes begin, and names of entries if it is a zip. */
final class FormatMarks {

    private static final byte[] MAGIC = {'P', 'K', 3, 4};

    /** Enough for the marks of all formats in the table. */
    private static final int HEAD = 2048;

    private byte[] head = new byte[0];
    private int headLength;
    private final Set<String> entries = new HashSet<>();
    private String tail = "";
    private @Nullable Boolean isZip;

    void accept(byte[] bytes, int offset, int length) {
        int room = Math.min(length, HEAD - headLength);
        if (room > 0) {
            if (headLength + room > head.length) {
                head = Arrays.copyOf(head, Math.min(HEAD, Math.max(room, 2 * headLength)));
            }
            System.arraycopy(bytes, offset, head, headLength, room);
            headLength += room;
        }
        if (headLength >= MAGIC.length && isZip == null) {
            isZip = Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        }
        if (Boolean.TRUE.equals(isZip)) {
            search(bytes, offset, length);
        }
    }

    /** Entry names stand unpacked in a zip, before the entry and in the directory. */
    private void search(byte[] bytes, int offset, int length) {
        Set<String> wanted = FormatTable.entryNames();
        if (entries.size() == wanted.size()) {
            return;
        }
        String text = tail + new String(bytes, offset, length, ISO_8859_1);
        for (String name : wanted) {
            if (text.contains(name)) {
                entries.add(name);
            }
        }
        tail = text.substring(Math.max(0, text.length() - FormatTable.longestEntryName()));
    }

    /** The first bytes, a character each. */
    String head() {
        return new String(head, 0, headLength, ISO_8859_1);
    }

    boolean hasEntry(String name) {
        return entries.contains(name);
    }
}
