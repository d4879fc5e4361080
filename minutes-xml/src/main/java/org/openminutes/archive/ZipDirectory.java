// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The directory of a zip, read and compared with the headers before the files. The JDK's readers
 * look at one of the two; a changed byte in the other, two entries of one name, or entries that
 * overlap go unseen.
 */
final class ZipDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_ENTRIES = 5_000_000;
    private static final int ENCRYPTED = 1;
    private static final int DESCRIPTOR = 8;
    private static final int UTF_8_NAME = 0x800;

    /** Where the next local header is expected if the entry before it is damaged. */
    private static final long ANYWHERE = -1;

    private final ByteReader in;

    /** At the headers before the files. */
    private final ByteReader headers;

    private final Issues issues;
    private final boolean isSealed;

    private ZipDirectory(ByteReader in, Issues issues, boolean isSealed) {
        this.in = in;
        this.headers = in.another();
        this.issues = issues;
        this.isSealed = isSealed;
    }

    /** What stands in the directory, with fields named as in the specification of zip. */
    private record Raw(
            ByteBuffer fixed,
            ByteBuffer nameBytes,
            ByteBuffer extra,
            String name,
            long packed,
            long size,
            long header) {

        int u16(int offset) {
            return fixed.getShort(offset) & 0xFFFF;
        }

        long crc() {
            return fixed.getInt(16) & 0xFFFFFFFFL;
        }

        /** How our own writer would tell of it. */
        ZipHeaders headers(boolean wide) {
            return new ZipHeaders(
                    name,
                    fixed.getInt(12),
                    u16(10),
                    header,
                    crc(),
                    packed,
                    size,
                    ZipHeaders.packedCrc(extra),
                    wide);
        }

        byte[] bytes() {
            ByteBuffer all = ByteBuffer.allocate(ENTRY_LENGTH + nameBytes.limit() + extra.limit());
            return all.put(fixed.duplicate())
                    .put(nameBytes.duplicate())
                    .put(extra.duplicate())
                    .array();
        }
    }

    /**
     * Reads the directory.
     *
     * @param in the zip
     * @param tail where the directory lies
     * @param issues takes what is wrong with single entries
     * @return the sound entries, in the order of their data
     * @throws IOException if the directory as a whole cannot be read
     */
    static List<ZipEntryRecord> read(ByteReader in, ZipTail tail, Issues issues)
            throws IOException {
        boolean isSealed = tail.comment().startsWith(ZipSink.SEAL);
        return new ZipDirectory(in, issues, isSealed).read(tail);
    }

    private List<ZipEntryRecord> read(ZipTail tail) throws IOException {
        if (tail.count() > MOST_ENTRIES || tail.count() * ENTRY_LENGTH > tail.size()) {
            throw new ZipException("the zip says it has %s entries".formatted(tail.count()));
        }
        List<ZipEntryRecord> entries = new ArrayList<>();
        long at = tail.directory();
        long expected = 0;
        for (long i = 0; i < tail.count(); i++) {
            Raw raw = raw(at, expected);
            at += ENTRY_LENGTH + raw.u16(28) + raw.u16(30) + raw.u16(32);
            Optional<ZipEntryRecord> entry = entry(raw, expected);
            entry.ifPresent(entries::add);
            expected = entry.map(ZipEntryRecord::end).orElse(ANYWHERE);
        }
        if (at != tail.directory() + tail.size()) {
            throw new ZipException("the zip's directory is longer than its entries");
        }
        entries.sort(Comparator.comparingLong(ZipEntryRecord::header));
        checkGaps(entries, tail.directory());
        return entries;
    }

    /** Reads an entry; if it is damaged, the header before the file still tells its name. */
    private Raw raw(long at, long expected) throws IOException {
        try {
            return raw(at);
        } catch (IOException e) {
            LocalHeader.name(headers, expected)
                    .filter(name -> isSealed)
                    .ifPresent(name -> unreadable(name, e));
            throw e;
        }
    }

    private Raw raw(long at) throws IOException {
        ByteBuffer fixed = in.at(at, ENTRY_LENGTH);
        if (fixed.getInt(0) != ENTRY) {
            throw new ZipException("the zip's directory is damaged at byte " + at);
        }
        int nameLength = fixed.getShort(28) & 0xFFFF;
        int extraLength = fixed.getShort(30) & 0xFFFF;
        ByteBuffer name = in.at(at + ENTRY_LENGTH, nameLength);
        ByteBuffer extra = in.at(at + ENTRY_LENGTH + nameLength, extraLength);
        long[] sizes = {
            fixed.getInt(24) & 0xFFFFFFFFL,
            fixed.getInt(20) & 0xFFFFFFFFL,
            fixed.getInt(42) & 0xFFFFFFFFL
        };
        widen(extra.duplicate().order(ByteOrder.LITTLE_ENDIAN), sizes);
        return new Raw(
                fixed,
                name,
                extra,
                decoded(name, (fixed.getShort(8) & UTF_8_NAME) != 0),
                sizes[1],
                sizes[0],
                sizes[2]);
    }

    /** Takes from the 64-bit field those of size, packed size and offset that did not fit. */
    private static void widen(ByteBuffer extra, long[] sizes) throws ZipException {
        while (extra.remaining() >= 4) {
            int tag = extra.getShort() & 0xFFFF;
            int length = extra.getShort() & 0xFFFF;
            if (length > extra.remaining()) {
                throw new ZipException("an extra field of the zip is damaged");
            }
            int next = extra.position() + length;
            for (int i = 0; tag == 1 && i < sizes.length; i++) {
                if (sizes[i] == 0xFFFFFFFFL && next - extra.position() >= 8) {
                    sizes[i] = extra.getLong();
                }
            }
            extra.position(next);
        }
    }

    private Optional<ZipEntryRecord> entry(Raw raw, long expected) {
        try {
            if (isSealed) {
                checkSealed(raw, expected);
            }
            return Optional.of(checked(raw));
        } catch (IOException e) {
            unreadable(raw.name(), e);
            LocalHeader.name(headers, isSealed && expected >= 0 ? expected : raw.header())
                    .filter(name -> !name.equals(raw.name()))
                    .ifPresent(name -> unreadable(name, e));
            return Optional.empty();
        }
    }

    private void unreadable(String name, IOException why) {
        issues.error(
                "MIN-002",
                name,
                "går inte att läsa ur zip-filen: " + why.getMessage(),
                "cannot be read from the zip: " + why.getMessage());
    }

    private ZipEntryRecord checked(Raw raw) throws IOException {
        int method = raw.u16(10);
        if ((raw.u16(8) & ENCRYPTED) != 0) {
            throw new ZipException("it is encrypted");
        }
        if (method != 0 && method != 8) {
            throw new ZipException("it is compressed with method " + method);
        }
        if (raw.packed() < 0 || raw.size() < 0 || (method == 0 && raw.packed() != raw.size())) {
            throw new ZipException("its size is damaged");
        }
        long data = new LocalHeader(headers).check(raw.header(), raw.fixed(), raw.nameBytes());
        long end = data + raw.packed();
        if ((raw.u16(8) & DESCRIPTOR) != 0) {
            end = LocalHeader.descriptor(headers, end, raw.crc(), raw.packed(), raw.size());
        }
        return new ZipEntryRecord(
                raw.name(),
                raw.header(),
                data,
                end,
                method,
                raw.crc(),
                raw.packed(),
                raw.size(),
                isSealed && method == ZipHeaders.DEFLATED ? ZipHeaders.packedCrc(raw.extra()) : -1);
    }

    /** In a sealed zip every byte of both headers is as our own writer makes it. */
    private void checkSealed(Raw raw, long expected) throws IOException {
        if (expected != ANYWHERE && raw.header() != expected) {
            throw new ZipException("it does not begin where the file before it ends");
        }
        int extra = headers.u16(raw.header() + 28);
        ZipHeaders expectedHeaders = raw.headers(extra > 0);
        byte[] local = expectedHeaders.local();
        if (!Arrays.equals(expectedHeaders.central(), raw.bytes())
                || !headers.at(raw.header(), local.length).equals(ByteBuffer.wrap(local))) {
            throw new ZipException("what the zip says of it has been changed");
        }
    }

    private void checkGaps(List<ZipEntryRecord> entries, long directory) {
        long at = 0;
        for (ZipEntryRecord entry : entries) {
            if (entry.header() < at) {
                issues.error(
                        "MIN-002",
                        entry.name(),
                        "överlappar en annan fil i zip-filen",
                        "overlaps another file in the zip");
            }
            at = Math.max(at, entry.end());
        }
        if (isSealed ? at != directory : at > directory) {
            issues.error(
                    "MIN-002",
                    "",
                    "zip-filens förteckning börjar inte där filerna slutar",
                    "the zip's directory does not begin where the files end");
        }
    }

    private static String decoded(ByteBuffer name, boolean isUtf8) throws ZipException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException e) {
            if (isUtf8) {
                throw new ZipException("a name in the zip is not UTF-8, as it is said to be");
            }
            // old programs: which of the many code pages is not told
            return StandardCharsets.ISO_8859_1.decode(name.duplicate()).toString();
        }
    }
}
