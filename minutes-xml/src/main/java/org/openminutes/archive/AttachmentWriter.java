// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.export.ExportException;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

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
     * Writes those of a record that are at hand.
     *
     * @param record the record
     * @param folder its folder
     * @return the files
     */
    Enclosures write(Incoming record, String folder) throws IOException {
        List<Attachment> attachments = record.minutes().attachments();
        Enclosures written = new Enclosures(attachments.size());
        FileNames names = new FileNames(settings.naming());
        try {
            for (Attachment attachment : attachments) {
                Optional<IncomingFile> file = record.file(attachment);
                if (file.isPresent()) {
                    String path = frame.attachment(folder, names.next(file.get().name()));
                    write(record.minutes(), file.get(), path, written);
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

    private void write(Minutes of, IncomingFile file, String path, Enclosures written)
            throws IOException {
        String name = file.name();
        FileFormat format = FileFormat.of(file.mediaType(), name);
        Optional<String> original = Optional.of(name).filter(given -> !path.endsWith("/" + given));
        try (InputStream in = file.open()) {
            Held held = new Held(zip.small(), in, file.size());
            if (held.isWhole()) {
                zip.add(
                        held.file(path, format, original),
                        packed -> accept(of, file, packed, written));
            } else {
                accept(of, file, zip.put(path, format, original, held::transferTo), written);
            }
        }
    }

    private void accept(Minutes of, IncomingFile file, PackagedFile packed, Enclosures written) {
        Attachment attachment = file.accept(packed);
        requireFormat(of, file, packed);
        written.add(attachment, packed);
    }

    /** Tells of a format that is not what the record says, or not on the profile's list. */
    private void requireFormat(Minutes of, IncomingFile file, PackagedFile packed) {
        String type = packed.format().mediaType();
        boolean isListed = settings.profile().accepts(type);
        if (isListed && type.equals(file.mediaType())) {
            return;
        }
        String name = "%s of %s".formatted(file.name(), of.id());
        if (!type.equals(file.mediaType())) {
            notice(
                    name,
                    "is %s by its bytes, not %s as the record says"
                            .formatted(type, file.mediaType()));
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
