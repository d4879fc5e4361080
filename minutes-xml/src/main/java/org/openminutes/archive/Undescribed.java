// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;

/**
 * A record handed in with files that nothing is known of yet. They are described while they are
 * written; the record is checked when all of them are there, and before the package appears.
 *
 * @param minutes the record; of no attachment the content is known
 * @param files of its attachments, where they are at hand
 * @param check checks the record with all that is known then, under the archive profile
 */
record Undescribed(
        Minutes minutes,
        Function<Attachment, Optional<Path>> files,
        Function<Minutes, Report> check)
        implements Incoming {

    Undescribed {
        Submitted.requireUnknown(minutes);
    }

    @Override
    public Optional<IncomingFile> file(Attachment attachment) {
        return files.apply(attachment).map(path -> NewFile.of(attachment, path));
    }

    /** Nothing is known of it yet. */
    @Override
    public Undescribed accepted(Optional<Acceptance> acceptance) {
        return this;
    }

    @Override
    public Submitted describe(Optional<Acceptance> acceptance) throws IOException {
        List<Attachment> attachments = new ArrayList<>(minutes.attachments().size());
        for (Attachment attachment : minutes.attachments()) {
            Optional<Path> file = files.apply(attachment);
            attachments.add(
                    file.isEmpty()
                            ? attachment
                            : NewFile.of(attachment, file.get())
                                    .described(ContentSource.describe(file.get())));
        }
        return checked(
                whole(attachments),
                attachment -> Files.newInputStream(files.apply(attachment).orElseThrow()),
                acceptance);
    }

    @Override
    public Minutes whole(Enclosures written) {
        List<Attachment> attachments = new ArrayList<>(minutes.attachments().size());
        int next = 0;
        for (Attachment attachment : minutes.attachments()) {
            boolean isWritten =
                    next < written.size() && written.attachment(next).id().equals(attachment.id());
            attachments.add(isWritten ? written.attachment(next++) : attachment);
        }
        return whole(attachments);
    }

    private Minutes whole(List<Attachment> attachments) {
        return minutes.toBuilder().attachments(attachments).build();
    }

    @Override
    public Submitted checked(Minutes whole, Optional<Acceptance> acceptance) {
        return checked(whole, Submitted.nothing(), acceptance);
    }

    private Submitted checked(
            Minutes whole, ContentSource source, Optional<Acceptance> acceptance) {
        return new Submitted(whole, check.apply(whole), source, Optional.empty())
                .accepted(acceptance);
    }
}
