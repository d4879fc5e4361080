// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.openminutes.model.Attachment;

/**
 * A file that is described while it is written, so that it is read once.
 *
 * @param attachment what it is of
 * @param path where it is
 * @param name its name
 * @param mediaType what its name promises
 */
record NewFile(Attachment attachment, Path path, String name, String mediaType)
        implements IncomingFile {

    static NewFile of(Attachment attachment, Path path) {
        String name = String.valueOf(path.getFileName());
        return new NewFile(attachment, path, name, FileFormat.named(name).mediaType());
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Describes it. */
    @Override
    public Attachment accept(PackagedFile file) {
        return described(new Attachment.Content(name, mediaType, file.size(), file.sha256()));
    }

    /** The attachment with what is known of its file. */
    Attachment described(Attachment.Content content) {
        return new Attachment(
                attachment.id(),
                attachment.title(),
                attachment.ordinal(),
                attachment.delivery(),
                Optional.of(content),
                attachment.visibility());
    }
}
