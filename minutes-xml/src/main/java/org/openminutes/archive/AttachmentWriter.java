// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.export.ExportException;
import org.openminutes.model.Attachment;

/**
 * Takes the attachments of records into a package. They are opened and read one after the other;
 * small ones are measured and packed on all cores.
 */
final class AttachmentWriter {

    private final Settings settings;
    private final Frame frame;
    private final ZipSink zip;
    private final boolean refusesUnlisted;

    /** What is odd about formats, with the first attachment of it and how many there are. */
    private final Map<String, Odd> notices = new LinkedHashMap<>();

    private record Odd(String first, int count) {

        String told(String what) {
            String more = count == 1 ? "" : " and %s more".formatted(count - 1);
            return "attachment %s%s: %s".formatted(first, more, what);
        }
    }

    AttachmentWriter(Settings settings, Frame frame, ZipSink zip, boolean refusesUnlisted) {
        this.settings = settings;
        this.frame = frame;
        this.zip = zip;
        this.refusesUnlisted = refusesUnlisted;
    }

    /** What was odd, a sentence for each kind. */
    List<String> notices() {
        return notices.entrySet().stream().map(e -> e.getValue().told(e.getKey())).toList();
    }

    /**
     * Writes those of a record whose content is known.
     *
     * @param record the record
     * @param folder its folder
     * @return the files
     */
    Enclosures write(Submitted record, String folder) throws IOException {
        List<Attachment> attachments = record.minutes().attachments();
        Enclosures written = new Enclosures(attachments.size());
        FileNames names = new FileNames(settings.naming());
        try {
            for (Attachment attachment : attachments) {
                if (attachment.content().isPresent()) {
                    String name = names.next(attachment.content().get().fileName());
                    write(record, attachment, frame.attachment(folder, name), written);
                }
            }
        } catch (IOException | RuntimeException e) {
            // what is wrong with one before it is told of first
            zip.drain();
            throw e;
        }
        zip.drain();
        return written.done();
    }

    private void write(Submitted record, Attachment attachment, String path, Enclosures written)
            throws IOException {
        Attachment.Content content = attachment.content().orElseThrow();
        FileFormat format = FileFormat.of(content.mediaType(), content.fileName());
        Optional<String> original =
                Optional.of(content.fileName()).filter(name -> !path.endsWith("/" + name));
        try (InputStream in = record.source().open(attachment)) {
            InputStream all = in;
            if (content.size() <= EntryWriter.MOST_HELD) {
                int size = (int) content.size();
                byte[] room = zip.small().room(size + 1);
                int offset = zip.small().offset();
                int length = in.readNBytes(room, offset, size + 1);
                if (length == size) {
                    zip.add(
                            new SmallFile(path, format, original, room, offset, size),
                            file -> accept(record, attachment, file, written));
                    return;
                }
                // another size: told of when all of it is measured
                byte[] begun = Arrays.copyOfRange(room, offset, offset + length);
                all = new SequenceInputStream(new ByteArrayInputStream(begun), in);
            }
            accept(record, attachment, zip.put(path, format, original, all::transferTo), written);
        }
    }

    private void accept(
            Submitted record, Attachment attachment, PackagedFile file, Enclosures written) {
        Attachment.Content content = attachment.content().orElseThrow();
        if (file.size() != content.size() || !file.sha256().equals(content.sha256())) {
            throw new ExportException(
                    "package",
                    ("attachment %s (%s) of %s is not what the record says: %s bytes with SHA-256"
                                    + " %s, not %s with %s; find the right file or correct the"
                                    + " record")
                            .formatted(
                                    attachment.id(),
                                    content.fileName(),
                                    record.minutes().id(),
                                    file.size(),
                                    file.sha256(),
                                    content.size(),
                                    content.sha256()));
        }
        requireFormat(record, content, file);
        written.add(attachment, file);
    }

    /** Tells of a format that is not what the record says, or not on the profile's list. */
    private void requireFormat(Submitted record, Attachment.Content content, PackagedFile file) {
        String type = file.format().mediaType();
        boolean isListed = settings.profile().accepts(type);
        if (isListed && type.equals(content.mediaType())) {
            return;
        }
        String name = "%s of %s".formatted(content.fileName(), record.minutes().id());
        if (!type.equals(content.mediaType())) {
            notice(
                    name,
                    "is %s by its bytes, not %s as the record says"
                            .formatted(type, content.mediaType()));
        }
        if (!isListed) {
            String what = "%s is not on the list of %s".formatted(type, settings.profile().name());
            if (refusesUnlisted) {
                throw new ExportException(
                        "package",
                        "attachment %s: %s; convert it, or let it pass without refusing"
                                .formatted(name, what));
            }
            notice(name, what);
        }
    }

    private void notice(String name, String what) {
        notices.merge(what, new Odd(name, 1), (old, one) -> new Odd(old.first(), old.count() + 1));
    }
}
