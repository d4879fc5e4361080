// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** What is in a zip file, told without unpacking it into memory. */
public final class ZipContent {

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipContent() {}

    /**
     * The names of the entries, by the directory at the end of the file.
     *
     * @param file its bytes
     * @return the names; none if it is no zip file
     */
    public static List<String> names(byte[] file) {
        List<String> names = new ArrayList<>();
        int end = file.length - END_SIZE;
        int limit = Math.max(0, end - LONGEST_COMMENT);
        while (end >= limit && number(file, end, 4) != DIRECTORY_END) {
            end--;
        }
        if (end < limit) {
            return names;
        }
        long at = number(file, end + 16, 4);
        while (at >= 0
                && at + ENTRY_SIZE <= file.length
                && number(file, (int) at, 4) == DIRECTORY_ENTRY) {
            int length = (int) number(file, (int) at + 28, 2);
            if (at + ENTRY_SIZE + length <= file.length) {
                int start = (int) at + ENTRY_SIZE;
                names.add(new String(file, start, length, StandardCharsets.UTF_8));
            }
            at +=
                    ENTRY_SIZE
                            + length
                            + number(file, (int) at + 30, 2)
                            + number(file, (int) at + 32, 2);
        }
        return names;
    }

    /**
     * Refuses a file that grows too large when it is unpacked, before anything unpacks it.
     *
     * @param file its bytes
     * @param most how many bytes all entries may have together
     * @throws IllegalArgumentException if they have more
     * @throws IOException if it is no zip file, or a broken one
     */
    public static void requireSmall(byte[] file, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > most) {
                        throw new IllegalArgumentException(
                                "is larger than %d MB when unpacked".formatted(most >> 20));
                    }
                }
            }
        }
    }

    private static long number(byte[] file, int at, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            int index = at + i;
            number = number << 8 | (index < 0 || index >= file.length ? 0 : file[index] & 0xFF);
        }
        return number;
    }
}
