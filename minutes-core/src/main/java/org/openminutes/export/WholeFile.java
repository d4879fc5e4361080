// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that appear whole or not at all. */
public final class WholeFile {

    /** What to do with a file that is there already. */
    public enum Existing {
        /** Leave it and fail. */
        KEEP,
        /** Put the new one in its place. */
        REPLACE
    }

    /**
     * Something that writes to a stream.
     *
     * @param <R> what it returns
     */
    @FunctionalInterface
    public interface Content<R> {

        /**
         * Writes.
         *
         * @param out where to; not to be closed
         * @return anything
         * @throws IOException if {@code out} fails
         */
        R writeTo(OutputStream out) throws IOException;
    }

    /**
     * Something that writes to a file and may go back in it.
     *
     * @param <R> what it returns
     */
    @FunctionalInterface
    public interface FileContent<R> {

        /**
         * Writes.
         *
         * @param file an empty file, open for writing; not to be closed
         * @return anything
         * @throws IOException if {@code file} fails
         */
        R writeTo(FileChannel file) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes to a file {@code NAME.part} beside the target, syncs it and moves it into place.
     * Whatever is thrown on the way leaves the target as it was and no part behind.
     *
     * @param target the file; its folder must exist
     * @param existing what to do if it is there already
     * @param content writes it
     * @param <R> what {@code content} returns
     * @return what it returned
     * @throws FileAlreadyExistsException if the target is there and shall be kept
     * @throws IOException if the folder or the disk refuses
     */
    public static <R> R write(Path target, Existing existing, Content<R> content)
            throws IOException {
        return writeFile(
                target,
                existing,
                file -> {
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
                    R result = content.writeTo(out);
                    out.flush();
                    return result;
                });
    }

    /**
     * As {@link #write}, for content that has to go back in the file it writes.
     *
     * @param target the file; its folder must exist
     * @param existing what to do if it is there already
     * @param content writes it
     * @param <R> what {@code content} returns
     * @return what it returned
     * @throws FileAlreadyExistsException if the target is there and shall be kept
     * @throws IOException if the folder or the disk refuses
     */
    public static <R> R writeFile(Path target, Existing existing, FileContent<R> content)
            throws IOException {
        if (existing == Existing.KEEP && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            R result = writePart(part, content);
            if (existing == Existing.KEEP) {
                // a plain move refuses a target that has come since
                Files.move(part, target);
            } else {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static <R> R writePart(Path part, FileContent<R> content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
            R result = content.writeTo(channel);
            channel.force(true);
            return result;
        }
    }
}
