// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openminutes.export.ExportException;
import org.openminutes.markup.NameUuid;

/**
 * Writes the packages of a series, and the one that holds them together last. A package's file is
 * named by its id, which is made of its content: what is there already need not be written again.
 *
 * @param draft what was said of all
 * @param limit how large they may be
 * @param renditions in which formats
 * @param writer writes one
 */
record Series(SettingsDraft draft, SeriesLimit limit, Renditions renditions, Writer writer) {

    /** Writes one package. */
    @FunctionalInterface
    interface Writer {
        PackageResult write(Path zip, Settings settings, List<Submitted> records)
                throws IOException;
    }

    List<SeriesResult> writeTo(Path folder, List<Submitted> records) throws IOException {
        Settings whole =
                draft.settle(
                        records.stream().map(Submitted::minutes).toList(), renditions.described());
        String parent = draft.id().orElse("uuid-" + NameUuid.of(whole.uuid(), "series"));
        List<List<Submitted>> parts = limit.divide(records, renditions.formats().size());
        List<SeriesResult> results = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SeriesPart place = new SeriesPart(parent, i + 1, parts.size());
            List<Submitted> part = parts.get(i);
            Settings settings =
                    draft.partOf(place, whole.created())
                            .settle(
                                    part.stream().map(Submitted::minutes).toList(),
                                    renditions.described());
            ids.add(settings.objectId());
            results.add(one(folder, settings, part));
        }
        results.add(one(folder, draft.parentOf(parent, ids, whole), List.of()));
        return results;
    }

    private SeriesResult one(Path folder, Settings settings, List<Submitted> records)
            throws IOException {
        String id = settings.objectId();
        Path file = folder.resolve(id + ".zip");
        if (Files.exists(file)) {
            requireSame(file, id);
            return new SeriesResult(file, id, Optional.empty());
        }
        return new SeriesResult(file, id, Optional.of(writer.write(file, settings, records)));
    }

    /** A file appears whole or not at all, so its root folder tells what it is. */
    private static void requireSame(Path file, String id) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean isSame =
                    zip.stream().findFirst().map(ZipEntry::getName).orElse("").startsWith(id + "/");
            if (!isSame) {
                throw new ExportException(
                        "package", file + " is there, but is no package with the id " + id);
            }
        }
    }
}
