// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Exporters;
import org.openminutes.model.Minutes;

/**
 * In which formats each record is written into a package.
 *
 * @param exporters who write them
 * @param formats their ids, the lossless first; not empty
 * @param options settings by format
 * @param ready files that are there already
 */
record Renditions(
        Exporters exporters,
        List<String> formats,
        Map<String, ExportOptions> options,
        ReadyFiles ready) {

    /** What a package holds if nothing is said, as far as there is somebody to write it. */
    static final List<String> STANDARD = List.of("xml", "pdf", "docx");

    /** Those asked for, or the standard ones that are installed. */
    static Renditions of(
            Exporters exporters,
            Optional<List<String>> wanted,
            Map<String, ExportOptions> options,
            ReadyFiles ready) {
        List<String> formats =
                wanted.orElseGet(
                        () -> STANDARD.stream().filter(exporters.formats()::contains).toList());
        if (formats.isEmpty()) {
            throw new IllegalArgumentException(
                    "a package needs a rendition of each record: none of %s can be written; is minutes-pdf or minutes-docx on the class path?"
                            .formatted(String.join(", ", STANDARD)));
        }
        // refuses by name what nobody writes
        formats.forEach(exporters::exporter);
        options.keySet().stream()
                .filter(format -> !formats.contains(format))
                .findFirst()
                .ifPresent(
                        format -> {
                            throw new IllegalArgumentException(
                                    "options are given for %s, but the renditions are %s"
                                            .formatted(format, String.join(", ", formats)));
                        });
        ready.formats().stream()
                .filter(format -> !formats.contains(format))
                .findFirst()
                .ifPresent(
                        format -> {
                            throw new IllegalArgumentException(
                                    "a file is given as %s, but the renditions are %s"
                                            .formatted(format, String.join(", ", formats)));
                        });
        return new Renditions(exporters, formats, options, ready);
    }

    /** All of it that decides what is written, as texts. */
    List<String> described() {
        List<String> all = new ArrayList<>();
        for (String format : formats) {
            all.add(format);
            ExportOptions given = options.getOrDefault(format, ExportOptions.NONE);
            given.given().stream()
                    .map(option -> option.name() + "=" + given.get(option))
                    .sorted()
                    .forEach(all::add);
        }
        all.addAll(ready.described());
        return all;
    }

    String fileName(String format) {
        return "minutes." + format(format).extension();
    }

    FileFormat fileFormat(String format) {
        return FileFormat.of(format(format).mediaType(), fileName(format));
    }

    /** Whether a record has a file of a format already. */
    boolean isReady(Minutes minutes, String format) {
        return ready.file(minutes.id(), format).isPresent();
    }

    ExportResult write(Minutes minutes, String format, OutputStream out) throws IOException {
        Optional<Path> file = ready.file(minutes.id(), format);
        if (file.isPresent()) {
            Files.copy(file.get(), out);
            return new ExportResult(format(format), List.of());
        }
        return exporters.export(
                minutes, format, options.getOrDefault(format, ExportOptions.NONE), out);
    }

    private ExportFormat format(String id) {
        return exporters.exporter(id).format();
    }
}
