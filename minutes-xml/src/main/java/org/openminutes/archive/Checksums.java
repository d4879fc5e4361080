// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Calculates the checksums of many files on all cores; what comes of it is told in their order. */
final class Checksums {

    private static final int MOST_FILES = 64;
    private static final long MOST_BYTES = 1 << 20;
    private static final int PIECE = 1 << 16;

    private final Contents contents;
    private final Helpers helpers;
    private final List<FutureTask<List<Result>>> tasks = new ArrayList<>();
    private List<Wanted> gathered = new ArrayList<>();
    private long gatheredBytes;

    /**
     * A checksum to calculate.
     *
     * @param path of the file
     * @param size of the file in bytes
     * @param expected the checksum it should have
     * @param algorithm as Java calls it
     */
    record Wanted(String path, long size, String expected, String algorithm) {}

    /** What came of it: the checksum, or why the file could not be read. */
    private record Result(Wanted wanted, String actual, @Nullable IOException failure) {}

    Checksums(Contents contents, Helpers helpers) {
        this.contents = contents;
        this.helpers = helpers;
    }

    void add(Wanted wanted) {
        gathered.add(wanted);
        gatheredBytes += wanted.size();
        if (gathered.size() >= MOST_FILES || gatheredBytes >= MOST_BYTES) {
            start();
        }
    }

    private void start() {
        List<Wanted> files = gathered;
        FutureTask<List<Result>> task = new FutureTask<>(() -> results(files));
        helpers.start(task);
        tasks.add(task);
        gathered = new ArrayList<>();
        gatheredBytes = 0;
    }

    private List<Result> results(List<Wanted> files) {
        byte[] piece = new byte[PIECE];
        List<Result> results = new ArrayList<>(files.size());
        for (Wanted wanted : files) {
            try {
                results.add(new Result(wanted, checksum(wanted, piece), null));
            } catch (IOException e) {
                results.add(new Result(wanted, "", e));
            }
        }
        return results;
    }

    private String checksum(Wanted wanted, byte[] piece) throws IOException {
        try (InputStream in = contents.open(wanted.path())) {
            MessageDigest digest = MessageDigest.getInstance(wanted.algorithm());
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this Java platform lacks " + wanted.algorithm(), e);
        }
    }

    /**
     * Waits for all of them, and helps.
     *
     * @param found takes the checksum of a file
     * @param failed takes why a file could not be read
     */
    void finish(BiConsumer<Wanted, String> found, BiConsumer<Wanted, IOException> failed)
            throws IOException {
        start();
        // does nothing for those another thread has begun
        tasks.forEach(FutureTask::run);
        for (FutureTask<List<Result>> task : tasks) {
            for (Result result : Helpers.result(task)) {
                if (result.failure() == null) {
                    found.accept(result.wanted(), result.actual());
                } else {
                    failed.accept(result.wanted(), result.failure());
                }
            }
        }
        tasks.clear();
    }
}
