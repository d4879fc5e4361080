// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Writes a package as one zip in one pass, all under one root folder, measuring every file.
 *
 * <p>The zip's comment seals it: it holds the SHA-256 of the directory. The directory has the
 * checksums of what every file holds, unpacked and packed, and the header before each file says
 * nothing but what it says; so a verifier finds every changed byte, and in what file it is.
 */
final class ZipSink implements AutoCloseable {

    /** What the comment of a sealed zip begins with; the checksum follows. */
    static final String SEAL = "minutes-seal-2 sha256:";

    /** The times a zip can hold. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 0, 0);

    private final ZipOutput zip;
    private final EntryWriter entry;
    private String root;
    private final ChecksumAlgorithm checksums;
    private final int time;
    private final Set<String> taken = new HashSet<>();

    private final PackedDirectory directory = new PackedDirectory();

    /** Where the files begin that were written before the root folder had its name. */
    private LongStream.Builder begun = LongStream.builder();

    private final Packers packers = new Packers();
    private final SmallFiles small;
    private boolean isNamed;

    /**
     * Starts a package.
     *
     * @param file where to; empty, and not closed
     * @param settings of the package: its name, the time of every entry, how checksums are made
     * @param helpers do some of the work; not closed
     */
    ZipSink(FileChannel file, Settings settings, Helpers helpers) {
        checksums = settings.checksums();
        small = new SmallFiles(helpers, packers, checksums);
        zip = new ZipOutput(file);
        entry = new EntryWriter(zip, helpers, packers);
        root = settings.objectId();
        LocalDateTime wanted = LocalDateTime.ofInstant(settings.created(), ZoneOffset.UTC);
        time = dos(wanted.isBefore(FIRST) ? FIRST : wanted.isAfter(LAST) ? LAST : wanted);
    }

    /** The time in its lower, the day in its higher 16 bits, as MS-DOS has them. */
    private static int dos(LocalDateTime at) {
        int clock = (at.getHour() << 11) | (at.getMinute() << 5) | (at.getSecond() >> 1);
        int day = ((at.getYear() - 1980) << 9) | (at.getMonthValue() << 5) | at.getDayOfMonth();
        return (day << 16) | clock;
    }

    /**
     * Writes a file, after all that wait.
     *
     * @param path from the root folder
     * @param format what it is meant to be
     * @param original the name it had, if another
     * @param content writes it
     * @return the file as it lies in the package
     */
    PackagedFile put(String path, FileFormat format, Optional<String> original, FileContent content)
            throws IOException {
        drain();
        if (!taken.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("two files of the package have the path " + path);
        }
        MeasuredStream measured = new MeasuredStream(format.isPdf(), checksums);
        entry.begin(
                root + "/" + path,
                time,
                format.isCompressible() ? ZipHeaders.DEFLATED : ZipHeaders.STORED,
                measured);
        content.writeTo(entry);
        add(entry.end());
        return PackagedFile.of(path, measured, format, original);
    }

    private void add(ZipHeaders headers) throws IOException {
        directory.add(headers);
        if (!isNamed) {
            begun.add(headers.header());
        }
    }

    /**
     * Gives the root folder its name; to be called once.
     *
     * @param name as long as the name the package was started with
     */
    void name(String name) throws IOException {
        drain();
        isNamed = true;
        if (!name.equals(root)) {
            byte[] bytes = name.getBytes(UTF_8);
            if (bytes.length != root.getBytes(UTF_8).length) {
                throw new IllegalStateException("%s is not as long as %s".formatted(name, root));
            }
            long[] places = begun.build().map(at -> at + ZipHeaders.LOCAL_HEAD).toArray();
            zip.mend(bytes, places);
            root = name;
        }
        begun = LongStream.builder();
    }

    /** The small files that wait for their turn. */
    SmallFiles small() {
        return small;
    }

    /**
     * Takes a file that is written in its turn.
     *
     * @param file with a path no other file of the package has; it lies in {@link #small()}
     * @param then takes it as it lies in the package
     */
    void add(SmallFile file, Consumer<PackagedFile> then) {
        small.add(
                file,
                packed -> {
                    then.accept(packed.file());
                    add(packed.writeTo(zip, root, time));
                });
    }

    /** Writes all files that wait. */
    void drain() throws IOException {
        small.drain();
    }

    /** Writes the directory and the seal; nothing can be added after. */
    void finish() throws IOException {
        drain();
        long start = zip.position();
        DigestOutputStream sealed = new DigestOutputStream(zip, MeasuredStream.sha256Digest());
        OutputStream out = new BufferedOutputStream(sealed, 1 << 14);
        directory.writeTo(root.getBytes(UTF_8), out);
        out.flush();
        String comment = SEAL + HexFormat.of().formatHex(sealed.getMessageDigest().digest());
        zip.write(ZipHeaders.end(directory.count(), start, zip.position() - start, comment));
        zip.flush();
    }

    /** Gives back the compressors' memory; the file stays open. */
    @Override
    public void close() {
        packers.close();
    }
}
