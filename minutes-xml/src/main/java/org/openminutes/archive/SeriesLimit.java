// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How large the packages of a series may be. A record is never divided, so one that is larger than
 * the limit has a package of its own.
 *
 * @param records at most how many in a package
 * @param bytes at most about how many bytes of attachments and renditions; a rendition counts as
 *     {@value #RENDITION} bytes, since it is not written yet
 */
public record SeriesLimit(OptionalInt records, OptionalLong bytes) {

    private static final long RENDITION = 200_000;

    /** Checks the parts. */
    public SeriesLimit {
        if (records.orElse(1) < 1 || bytes.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "a limit is 1 or more, got %s and %s".formatted(records, bytes));
        }
        if (records.isEmpty() && bytes.isEmpty()) {
            throw new IllegalArgumentException("a series has a limit of records or of bytes");
        }
    }

    /** At most so many records in a package. */
    public static SeriesLimit ofRecords(int count) {
        return new SeriesLimit(OptionalInt.of(count), OptionalLong.empty());
    }

    /** At most about so many bytes in a package. */
    public static SeriesLimit ofBytes(long count) {
        return new SeriesLimit(OptionalInt.empty(), OptionalLong.of(count));
    }

    /** The records in their order, divided. */
    List<List<Submitted>> divide(List<Submitted> all, int renditions) {
        List<List<Submitted>> parts = new ArrayList<>();
        List<Submitted> part = new ArrayList<>();
        long size = 0;
        for (Submitted record : all) {
            long own = size(record) + renditions * RENDITION;
            boolean isFull =
                    part.size() >= records.orElse(Integer.MAX_VALUE)
                            || size + own > bytes.orElse(Long.MAX_VALUE);
            if (isFull && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(record);
            size += own;
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static long size(Submitted record) {
        return record.minutes().attachments().stream()
                .flatMap(attachment -> attachment.content().stream())
                .mapToLong(content -> content.size())
                .sum();
    }
}
