// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class EntryWriterTest {

    private static final int[] SIZES = {
        0, 1, 5_000, Block.SIZE - 1, Block.SIZE, Block.SIZE + 1, 2 * Block.SIZE, 4_000_000
    };

    @TempDir Path folder;

    /** What can be packed a little. */
    private static byte[] content(int size, int variety) {
        byte[] bytes = new byte[size];
        SplittableRandom random = new SplittableRandom(size);
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) random.nextInt(variety);
        }
        return bytes;
    }

    private Path written(int threads, int method, int variety, Map<ZipHeaders, byte[]> entries)
            throws IOException {
        Path file = folder.resolve("by-%s-%s-%s".formatted(threads, method, variety));
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Helpers helpers = new Helpers(threads);
                Packers packers = new Packers()) {
            ZipOutput zip = new ZipOutput(channel);
            EntryWriter writer = new EntryWriter(zip, helpers, packers);
            for (int size : SIZES) {
                byte[] content = content(size, variety);
                MeasuredStream measured = new MeasuredStream();
                writer.begin("f" + size, 0, method, measured);
                for (int i = 0; i < size; i += 999) {
                    writer.write(content, i, Math.min(999, size - i));
                }
                entries.put(writer.end(), content);

                assertThat(measured.size()).isEqualTo(size);
                assertThat(measured.sha256()).isEqualTo(sha256(content));
            }
            zip.flush();
        }
        return file;
    }

    private static String sha256(byte[] bytes) {
        MeasuredStream measured = new MeasuredStream();
        measured.write(bytes, 0, bytes.length);
        return measured.sha256();
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[10_000];
        while (!inflater.finished()) {
            int n = inflater.inflate(piece);
            assertThat(n).isPositive();
            all.write(piece, 0, n);
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void writes_what_unpacks_to_the_content(int threads) throws Exception {
        for (int method : new int[] {ZipHeaders.STORED, ZipHeaders.DEFLATED}) {
            for (int variety : new int[] {1, 7, 256}) {
                Map<ZipHeaders, byte[]> entries = new HashMap<>();
                byte[] zip = Files.readAllBytes(written(threads, method, variety, entries));

                for (Map.Entry<ZipHeaders, byte[]> entry : entries.entrySet()) {
                    ZipHeaders headers = entry.getKey();
                    int start = (int) headers.header() + headers.local().length;
                    byte[] packed = Arrays.copyOfRange(zip, start, start + (int) headers.packed());
                    byte[] content = entry.getValue();
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    assertThat(zip).startsWith(new byte[] {'P', 'K'});
                    assertThat(Arrays.copyOfRange(zip, (int) headers.header(), start))
                            .isEqualTo(headers.local());
                    assertThat(headers.size()).isEqualTo(content.length);
                    assertThat(headers.crc()).isEqualTo(crc.getValue());
                    assertThat(headers.method() == ZipHeaders.STORED ? packed : inflated(packed))
                            .isEqualTo(content);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void writes_the_same_whatever_the_number_of_threads(int threads) throws IOException {
        assertThat(written(threads, ZipHeaders.DEFLATED, 7, new HashMap<>()))
                .hasSameBinaryContentAs(written(0, ZipHeaders.DEFLATED, 7, new HashMap<>()));
    }
}
