// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openminutes.model.Attachment;

/**
 * The attachments of one record as they lie in a package, in the order of the record. Of each only
 * that is kept which its record does not say: of a hundred thousand the rest would fill the memory.
 * Filled while they are written.
 */
final class Enclosures implements Iterable<Enclosures.Enclosed> {

    /**
     * An attachment and its file.
     *
     * @param attachment the attachment
     * @param file its file; size and checksum are those the record says
     */
    record Enclosed(Attachment attachment, PackagedFile file) {}

    private final List<Attachment> attachments;
    private final List<FileFormat> formats;

    /** Their names, one after the other, and where each ends. */
    private final StringBuilder names = new StringBuilder();

    private final int[] ends;

    /** Empty where SHA-256 is asked for: the records have those. */
    private final List<String> checksums = new ArrayList<>(0);

    private String folder = "";

    /** Makes room for so many. */
    Enclosures(int count) {
        attachments = new ArrayList<>(count);
        formats = new ArrayList<>(count);
        ends = new int[count];
    }

    /**
     * Adds one.
     *
     * @param attachment with the size and checksum of the file
     * @param file in the same folder as those before
     */
    void add(Attachment attachment, PackagedFile file) {
        String name = file.name();
        folder = file.path().substring(0, file.path().length() - name.length());
        names.append(name);
        ends[attachments.size()] = names.length();
        attachments.add(attachment);
        formats.add(file.format());
        if (!file.checksum().equals(file.sha256())) {
            checksums.add(file.checksum());
        }
    }

    /** Gives back the room that was made for more. */
    Enclosures done() {
        names.trimToSize();
        return this;
    }

    int size() {
        return attachments.size();
    }

    Attachment attachment(int i) {
        return attachments.get(i);
    }

    Enclosed get(int i) {
        Attachment attachment = attachments.get(i);
        Attachment.Content content = attachment.content().orElseThrow();
        String name = names.substring(i == 0 ? 0 : ends[i - 1], ends[i]);
        return new Enclosed(
                attachment,
                new PackagedFile(
                        folder + name,
                        content.size(),
                        content.sha256(),
                        checksums.isEmpty() ? content.sha256() : checksums.get(i),
                        formats.get(i),
                        Optional.of(content.fileName()).filter(given -> !given.equals(name))));
    }

    @Override
    public Iterator<Enclosed> iterator() {
        return IntStream.range(0, size()).mapToObj(this::get).iterator();
    }
}
