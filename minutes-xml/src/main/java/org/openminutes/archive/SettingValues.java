// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Exporters;

/** What the values of settings in a file mean. */
final class SettingValues {

    private SettingValues() {}

    static <E extends Enum<E>> E constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "is one of %s, got \"%s\""
                                                .formatted(
                                                        Arrays.toString(type.getEnumConstants())
                                                                .toLowerCase(Locale.ROOT),
                                                        value)));
    }

    static String[] list(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toArray(String[]::new);
    }

    static Instant moment(String value) {
        try {
            return value.length() > 10
                    ? Instant.parse(value)
                    : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "is a day as 2026-11-23 or a time as 2026-11-23T12:00:00Z, got \"%s\""
                            .formatted(value),
                    e);
        }
    }

    static void formats(SubmissionPackage sip, String value, PackageSettings file) {
        switch (value) {
            case "tell" -> {
                // the default
            }
            case "refuse" -> sip.refuseUnlistedFormats();
            default ->
                    throw new IllegalArgumentException(
                            "is tell or refuse, got \"%s\"".formatted(value));
        }
    }

    /** The options of one format are given together. */
    static void option(SubmissionPackage sip, String value, PackageSettings file) {
        Exporters exporters = Exporters.installed();
        for (String format : exporters.formats()) {
            ExportOptions options = ExportOptions.NONE;
            String begin = "option." + format + ".";
            for (String name : file.names()) {
                if (name.startsWith(begin)) {
                    ExportOption<?> option =
                            option(exporters, format, name.substring(begin.length()));
                    options = options.withText(option, file.text(name));
                }
            }
            if (!options.given().isEmpty()) {
                sip.options(format, options);
            }
        }
        file.names().stream()
                .filter(name -> name.startsWith("option."))
                .filter(
                        name ->
                                exporters.formats().stream()
                                        .noneMatch(f -> name.startsWith("option." + f + ".")))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new IllegalArgumentException(
                                    "%s is of no format; there are %s"
                                            .formatted(
                                                    name, String.join(", ", exporters.formats())));
                        });
    }

    private static ExportOption<?> option(Exporters exporters, String format, String name) {
        return exporters.exporter(format).options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the format %s has no option %s; it has %s"
                                                .formatted(
                                                        format,
                                                        name,
                                                        exporters
                                                                .exporter(format)
                                                                .options()
                                                                .stream()
                                                                .map(ExportOption::name)
                                                                .sorted()
                                                                .toList())));
    }
}
