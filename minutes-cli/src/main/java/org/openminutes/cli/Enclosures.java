// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openminutes.archive.ContentSource;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;

/**
 * The enclosures of records: files that a record knows, and those in a folder of its own with the
 * name of the record's file without its ending.
 *
 * @param folder where to look; absent for beside each record
 */
record Enclosures(Optional<Path> folder) {

    /**
     * Makes sure that a folder an option names is there: one misspelt would be one without any.
     *
     * @throws IllegalArgumentException if it is none; one line
     */
    static void requireFolder(Optional<Path> folder, Words words) {
        folder.filter(path -> !Files.isDirectory(path))
                .ifPresent(
                        path -> {
                            throw new IllegalArgumentException(words.say("enclosures.none", path));
                        });
    }

    /** The record with the files of its folder; of attachments it only names, those it means. */
    Minutes add(Minutes minutes, Path file) throws IOException {
        List<Attachment> attachments = new ArrayList<>(minutes.attachments());
        for (Path enclosure : own(file)) {
            Attachment.Content content = ContentSource.describe(enclosure);
            if (isKnown(attachments, content)) {
                continue;
            }
            int named = named(attachments, content.fileName());
            if (named < 0) {
                attachments.add(attachment(attachments, content));
            } else {
                attachments.set(named, known(attachments.get(named), content));
            }
        }
        return attachments.equals(minutes.attachments())
                ? minutes
                : minutes.toBuilder().attachments(attachments).build();
    }

    /** Where the bytes of a record's attachments are. */
    ContentSource source(Path file) {
        Path inside = inside(file);
        ContentSource around = ContentSource.folder(around(file));
        return attachment -> {
            Path own = inside.resolve(attachment.content().orElseThrow().fileName());
            return Files.isRegularFile(own) ? Files.newInputStream(own) : around.open(attachment);
        };
    }

    private List<Path> own(Path file) throws IOException {
        Path inside = inside(file);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            List<Path> own = new ArrayList<>();
            for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!Files.isHidden(one)) { // as .DS_Store, which nobody put there
                    own.add(one);
                }
            }
            return own;
        }
    }

    private Path inside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        // a name without an ending is that of the record itself
        return around(file).resolve(dot > 0 ? name.substring(0, dot) : name + ".bilagor");
    }

    private Path around(Path file) {
        Path beside = file.toAbsolutePath().getParent();
        return folder.orElse(beside == null ? Path.of("") : beside);
    }

    private static boolean isKnown(List<Attachment> attachments, Attachment.Content content) {
        return attachments.stream()
                .flatMap(attachment -> attachment.content().stream())
                .anyMatch(
                        known ->
                                known.sha256().equals(content.sha256())
                                        && known.fileName().equals(content.fileName()));
    }

    /** Index of the attachment without known content that has the name of a file, or -1. */
    private static int named(List<Attachment> attachments, String fileName) {
        String whole = fileName.toLowerCase(Locale.ROOT);
        int dot = whole.lastIndexOf('.');
        String stem = dot > 0 ? whole.substring(0, dot) : whole;
        for (int i = 0; i < attachments.size(); i++) {
            String title = attachments.get(i).title().toLowerCase(Locale.ROOT);
            boolean isOpen = attachments.get(i).content().isEmpty();
            if (isOpen && (title.equals(whole) || title.equals(stem))) {
                return i;
            }
        }
        return -1;
    }

    private static Attachment attachment(List<Attachment> others, Attachment.Content content) {
        int number = others.size() + 1;
        while (isTaken(others, "enclosure" + number)) {
            number++;
        }
        return new Attachment(
                new Id<>("enclosure" + number),
                content.fileName(),
                OptionalInt.empty(),
                Attachment.Delivery.ENCLOSED,
                Optional.of(content),
                Visibility.OPEN);
    }

    private static boolean isTaken(List<Attachment> others, String id) {
        return others.stream().anyMatch(other -> other.id().value().equals(id));
    }

    private static Attachment known(Attachment attachment, Attachment.Content content) {
        return new Attachment(
                attachment.id(),
                attachment.title(),
                attachment.ordinal(),
                attachment.delivery(),
                Optional.of(content),
                attachment.visibility());
    }
}
