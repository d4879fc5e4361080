// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is told of a package, as JSON (RFC 8259); documented in {@code docs/verifying.md}. */
final class PackageJson {

    private PackageJson() {}

    static String report(PackageReport report) {
        return "{\n  \"id\": %s,\n  \"clean\": %s,\n  \"files\": %s,\n  \"issues\": %s\n}\n"
                .formatted(
                        quoted(report.id()),
                        report.isClean(),
                        report.files(),
                        list(report.issues(), PackageJson::issue));
    }

    static String content(
            String id,
            List<PackagedRecord> records,
            Map<String, Long> files,
            List<PackageIssue> issues) {
        return "{\n  \"id\": %s,\n  \"records\": %s,\n  \"files\": %s,\n  \"issues\": %s\n}\n"
                .formatted(
                        quoted(id),
                        list(records, PackageJson::record),
                        list(
                                List.copyOf(files.entrySet()),
                                file ->
                                        "{\"path\": %s, \"size\": %s}"
                                                .formatted(quoted(file.getKey()), file.getValue())),
                        list(issues, PackageJson::issue));
    }

    private static String record(PackagedRecord record) {
        String attachments =
                record.attachments().entrySet().stream()
                        .map(
                                enclosed ->
                                        "{\"id\": %s, \"path\": %s}"
                                                .formatted(
                                                        quoted(enclosed.getKey().id().value()),
                                                        quoted(enclosed.getValue())))
                        .collect(Collectors.joining(", ", "[", "]"));
        String renditions =
                record.renditions().stream()
                        .map(PackageJson::quoted)
                        .collect(Collectors.joining(", ", "[", "]"));
        return ("{\"id\": %s, \"title\": %s, \"format\": %s, \"path\": %s, \"renditions\": %s,"
                        + " \"attachments\": %s}")
                .formatted(
                        quoted(record.minutes().id().value()),
                        quoted(record.minutes().title()),
                        quoted(record.format()),
                        quoted(record.file()),
                        renditions,
                        attachments);
    }

    private static String issue(PackageIssue issue) {
        return "{\"requirement\": %s, \"severity\": %s, \"path\": %s, \"sv\": %s, \"en\": %s}"
                .formatted(
                        quoted(issue.requirement()),
                        quoted(issue.severity().name()),
                        quoted(issue.path()),
                        quoted(issue.sv()),
                        quoted(issue.en()));
    }

    private static <T> String list(List<T> values, Function<T, String> json) {
        return values.isEmpty()
                ? "[]"
                : values.stream()
                        .map(json)
                        .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    /** A JSON string; whatever is not a plain character is escaped, also half a surrogate pair. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || (c >= 0xD800 && c <= 0xDFFF) || c >= 0xFFFE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
