// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.openminutes.model.Attachment;

/**
 * Where the bytes of a record's attachments come from. It is asked once for each attachment whose
 * {@link Attachment#content()} is known; what it gives must have that size and checksum.
 */
@FunctionalInterface
public interface ContentSource {

    /**
     * Opens an attachment for reading.
     *
     * @param attachment one whose content is known
     * @return its bytes from the beginning; the caller closes it
     * @throws IOException if it cannot be opened
     */
    InputStream open(Attachment attachment) throws IOException;

    /**
     * The files of a folder, by {@link Attachment.Content#fileName()}.
     *
     * @param folder the folder
     * @return a source that opens them
     */
    static ContentSource folder(Path folder) {
        return attachment ->
                Files.newInputStream(folder.resolve(attachment.content().orElseThrow().fileName()));
    }

    /**
     * What is to be known of a file: reads it once for size and checksum.
     *
     * @param file the file
     * @return its name, the media type its name promises, size and SHA-256
     * @throws IOException if it cannot be read
     */
    static Attachment.Content describe(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        MessageDigest digest = MeasuredStream.sha256Digest();
        byte[] piece = new byte[1 << 14];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
                size += n;
            }
        }
        return new Attachment.Content(
                name,
                FileFormat.named(name).mediaType(),
                size,
                HexFormat.of().formatHex(digest.digest()));
    }
}
