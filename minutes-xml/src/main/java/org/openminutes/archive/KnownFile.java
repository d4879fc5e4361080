// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.openminutes.export.ExportException;
import org.openminutes.model.Attachment;

/**
 * A file that its record describes.
 *
 * @param record the record
 * @param attachment one of it, whose content is known
 */
record KnownFile(Submitted record, Attachment attachment) implements IncomingFile {

    private Attachment.Content content() {
        return attachment.content().orElseThrow();
    }

    @Override
    public String name() {
        return content().fileName();
    }

    @Override
    public String mediaType() {
        return content().mediaType();
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(content().size());
    }

    @Override
    public InputStream open() throws IOException {
        return record.source().open(attachment);
    }

    /** Compares it with its description. */
    @Override
    public Attachment accept(PackagedFile file) {
        if (file.size() != content().size() || !file.sha256().equals(content().sha256())) {
            throw new ExportException(
                    "package",
                    ("attachment %s (%s) of %s is not what the record says: %s bytes with SHA-256"
                                    + " %s, not %s with %s; find the right file or correct the"
                                    + " record")
                            .formatted(
                                    attachment.id(),
                                    content().fileName(),
                                    record.minutes().id(),
                                    file.size(),
                                    file.sha256(),
                                    content().size(),
                                    content().sha256()));
        }
        return attachment;
    }
}
