// SPDX-License-Identifier: Apache-2.0
package org.openminutes.benchmarks.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Files to package, always the same. */
final class SampleFiles {

    private static final int PIECE = 1 << 20;

    private SampleFiles() {}

    /** Writes files into a folder: of letters if small, as a note is; else of noise. */
    static Path write(Path folder, int count, int size) throws IOException {
        Files.createDirectories(folder);
        SplittableRandom random = new SplittableRandom(count);
        byte[] piece = new byte[PIECE];
        for (int i = 0; i < count; i++) {
            String ending = size < PIECE ? ".txt" : ".zip";
            Path file = folder.resolve(String.format(Locale.ROOT, "bilaga %06d%s", i, ending));
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int left = size; left > 0; left -= PIECE) {
                    int length = Math.min(left, PIECE);
                    out.write(
                            size < PIECE ? words(random, length) : noise(random, piece), 0, length);
                }
            }
        }
        return folder;
    }

    private static byte[] noise(SplittableRandom random, byte[] piece) {
        random.nextBytes(piece);
        return piece;
    }

    private static byte[] words(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("ord").append(random.nextInt(3000)).append(' ');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
