// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

/** Finds where the enclosures of a record lie in a package: by checksum, else by name and size. */
final class AttachmentFinder {

    private final Contents contents;
    private final Issues issues;
    private final MetsTree tree;
    private final Map<String, String> byChecksum = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    AttachmentFinder(Contents contents, MetsTree tree, Issues issues) {
        this.contents = contents;
        this.issues = issues;
        this.tree = tree;
        located()
                .filter(one -> one.reference().algorithm().equals("SHA-256"))
                .forEach(
                        one ->
                                byChecksum.putIfAbsent(
                                        one.reference().checksum().strip().toLowerCase(Locale.ROOT),
                                        one.path().orElseThrow()));
    }

    private Stream<Located> located() {
        return tree.documents().keySet().stream()
                .flatMap(mets -> tree.located(mets).stream())
                .filter(one -> one.path().isPresent());
    }

    /** The files by the names they have and had; most packages are read without. */
    private Map<String, List<String>> byName() {
        if (byName.isEmpty()) {
            located()
                    .filter(one -> !one.reference().originalName().isEmpty())
                    .forEach(
                            one -> named(one.reference().originalName(), one.path().orElseThrow()));
            contents.sizes().keySet().forEach(path -> named(lastStep(path), path));
        }
        return byName;
    }

    private void named(String name, String path) {
        byName.computeIfAbsent(FileFinder.fold(name), key -> new ArrayList<>(1)).add(path);
    }

    static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The enclosures of a record.
     *
     * @param minutes the record
     * @param file where it was read from
     * @return those found, in the order of the record; the others are reported
     */
    Map<Attachment, String> of(Minutes minutes, String file) {
        Map<Attachment, String> found = new LinkedHashMap<>();
        for (Attachment attachment : minutes.attachments()) {
            attachment
                    .content()
                    .ifPresent(
                            content -> {
                                Optional<String> path = find(content, file);
                                path.ifPresent(there -> found.put(attachment, there));
                                if (path.isEmpty()) {
                                    missing(minutes, attachment, content);
                                }
                            });
        }
        return found;
    }

    private Optional<String> find(Attachment.Content content, String file) {
        String known = byChecksum.get(content.sha256());
        if (known != null) {
            return Optional.of(known);
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        List<String> alike = byName().getOrDefault(FileFinder.fold(content.fileName()), List.of());
        return alike.stream()
                .filter(path -> contents.size(path) == content.size())
                .min(
                        Comparator.comparing((String path) -> !path.startsWith(folder))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private void missing(Minutes minutes, Attachment attachment, Attachment.Content content) {
        issues.warning(
                "MIN-023",
                content.fileName(),
                "bilaga %s till %s finns inte i paketet".formatted(attachment.id(), minutes.id()),
                "attachment %s of %s is not in the package"
                        .formatted(attachment.id(), minutes.id()));
    }
}
