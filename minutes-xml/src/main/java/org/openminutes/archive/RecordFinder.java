// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/** Finds the records in a package: files of XML that an importer knows for its own. */
final class RecordFinder {

    private static final int HEAD = 4096;

    private final Contents contents;
    private final MetsTree tree;
    private final Importers importers;
    private final Issues issues;

    RecordFinder(Contents contents, MetsTree tree, Importers importers, Issues issues) {
        this.contents = contents;
        this.tree = tree;
        this.importers = importers;
        this.issues = issues;
    }

    /** The records, by path; what cannot be read is reported. */
    List<PackagedRecord> find() {
        AttachmentFinder attachments = new AttachmentFinder(contents, tree, issues);
        List<PackagedRecord> found = new ArrayList<>();
        for (String path : contents.sizes().keySet()) {
            if (isXml(path) && !tree.documents().containsKey(path)) {
                importer(path).ifPresent(importer -> read(path, importer, attachments, found));
            }
        }
        Set<String> enclosed = new HashSet<>();
        found.forEach(record -> enclosed.addAll(record.attachments().values()));
        found.removeIf(record -> enclosed.contains(record.file()));
        return found;
    }

    static boolean isXml(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private Optional<MinutesImporter> importer(String path) {
        try (InputStream in = contents.open(path)) {
            return importers.recognising(Source.of(path, in.readNBytes(HEAD)));
        } catch (IOException e) {
            FixityCheck.unreadable(issues, path, e);
            return Optional.empty();
        }
    }

    private void read(
            String path,
            MinutesImporter importer,
            AttachmentFinder attachments,
            List<PackagedRecord> found) {
        try {
            Minutes minutes = importer.read(contents.source(path), Register.EMPTY).minutes();
            Map<Attachment, String> files = attachments.of(minutes, path);
            found.add(
                    new PackagedRecord(
                            minutes, importer.format(), path, renditions(path, files), files));
        } catch (IOException e) {
            FixityCheck.unreadable(issues, path, e);
        } catch (ImportException e) {
            issues.error(
                    "MIN-022",
                    path,
                    "går inte att läsa som protokoll eller anteckningar: " + e.getMessage(),
                    "cannot be read as a record: " + e.getMessage());
        }
    }

    /** The files beside a record's that have its name but another ending. */
    private List<String> renditions(String path, Map<Attachment, String> enclosed) {
        String stem = path.substring(0, path.lastIndexOf('.') + 1);
        return contents.sizes().tailMap(stem).keySet().stream()
                .takeWhile(other -> other.startsWith(stem))
                .filter(other -> other.indexOf('/', stem.length()) < 0)
                .filter(other -> !other.equals(path) && !enclosed.containsValue(other))
                .toList();
    }
}
