// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openminutes.intake.Change;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.SourceTrace;

/** What came of reading a file, for programs: where it went, what was changed, what is left out. */
final class ImportJson {

    private ImportJson() {}

    /** One line. */
    static String of(Path source, Path xml, ImportResult result) {
        return JsonLine.of(
                source,
                "output",
                JsonLine.text(xml.toString()),
                "changes",
                list(result.changes(), ImportJson::change),
                "skipped",
                list(result.trace().skipped(), ImportJson::skipped));
    }

    private static <T> String list(List<T> all, Function<T, String> each) {
        return all.stream().map(each).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String change(Change change) {
        return "{\"kind\": %s, \"path\": %s, \"place\": %s, \"before\": %s, \"after\": %s, \"author\": %s, \"date\": %s}"
                .formatted(
                        JsonLine.text(change.kind().name()),
                        JsonLine.text(change.path()),
                        JsonLine.text(change.place()),
                        JsonLine.text(change.before()),
                        JsonLine.text(change.after()),
                        orNull(change.author()),
                        orNull(change.date()));
    }

    private static String skipped(SourceTrace.Skipped skipped) {
        return "{\"line\": %s, \"text\": %s, \"reason\": %s}"
                .formatted(
                        skipped.line(),
                        JsonLine.text(skipped.text()),
                        JsonLine.text(skipped.reason()));
    }

    private static String orNull(Optional<String> text) {
        return text.map(JsonLine::text).orElse("null");
    }
}
