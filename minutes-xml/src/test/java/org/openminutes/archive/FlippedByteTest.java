// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.validation.Severity;

/**
 * One byte is changed at a time: in each build a sample, dense in headers, directory and end; with
 * {@code -Dminutes.flip=1} every byte.
 */
class FlippedByteTest {

    private static final int STRIDE = Integer.getInteger("minutes.flip", 97);

    @TempDir Path folder;
    private Path zip;

    /** Which file each byte belongs to, by its first; empty for the zip as a whole. */
    private final NavigableMap<Long, String> owners = new TreeMap<>();

    private long directory;

    @BeforeEach
    void write() throws IOException {
        zip = folder.resolve("p.zip");
        Samples.empty(ArchiveProfile.FGS_2_0)
                .renditions("xml")
                .add(Samples.notes("a", LocalDate.of(2026, 3, 3)).build())
                .id("p")
                .writeTo(zip, Existing.KEEP);
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ)) {
            ByteReader in = new ByteReader(file);
            ZipTail tail = ZipTail.of(in);
            directory = tail.directory();
            long at = directory;
            for (ZipEntryRecord entry : ZipDirectory.read(in, tail, new Issues())) {
                String path = entry.name().substring(entry.name().indexOf('/') + 1);
                owners.put(entry.header(), path);
                owners.put(at, path);
                at += 46 + in.u16(at + 28) + in.u16(at + 30);
            }
            owners.put(at, "");
        }
    }

    @Test
    void any_changed_byte_is_found_and_its_file_named() throws IOException {
        SplittableRandom random = new SplittableRandom(20260303);
        long size = Files.size(zip);
        try (FileChannel file =
                FileChannel.open(zip, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long at = 0; at < size; at += step(at, random)) {
                byte was = new ByteReader(file).at(at, 1).get();
                put(file, at, (byte) (was ^ 1 << random.nextInt(8)));

                assertNamed(at);

                put(file, at, was);
            }
        }
        assertThat(PackageVerifier.verify(zip).issues()).isEmpty();
    }

    /** One byte where headers are, more within data. */
    private long step(long at, SplittableRandom random) {
        Map.Entry<Long, String> owner = owners.floorEntry(at);
        boolean isHeader = at >= directory || at - owner.getKey() < 150;
        return 1L + random.nextInt(isHeader ? Math.min(5, STRIDE) : 2 * STRIDE - 1);
    }

    private void assertNamed(long at) throws IOException {
        String owner = owners.floorEntry(at).getValue();
        assertThat(PackageVerifier.verify(zip).issues())
                .as("byte %d, of %s", at, owner)
                .anyMatch(
                        issue ->
                                issue.severity() == Severity.ERROR && issue.path().endsWith(owner));
    }

    private static void put(FileChannel file, long at, byte value) throws IOException {
        file.write(ByteBuffer.wrap(new byte[] {value}), at);
    }
}
