// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Report;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Severity;
import org.openminutes.validation.Validator;

/** The front door for writing records. Immutable; safe for many threads. */
public final class Exporters {

    private final SortedMap<String, MinutesExporter> byFormat;

    private Exporters(SortedMap<String, MinutesExporter> byFormat) {
        this.byFormat = byFormat;
    }

    /**
     * Asks {@link ServiceLoader}, now and once, for the exporters on the class or module path.
     *
     * @return them
     * @throws IllegalStateException if two write the same format
     * @throws java.util.ServiceConfigurationError if one cannot be loaded
     */
    public static Exporters installed() {
        return of(ServiceLoader.load(MinutesExporter.class));
    }

    /**
     * Exporters given by hand.
     *
     * @param exporters them
     * @return a front door for just these
     * @throws IllegalStateException if two write the same format
     */
    public static Exporters of(Iterable<? extends MinutesExporter> exporters) {
        SortedMap<String, MinutesExporter> byFormat = new TreeMap<>();
        for (MinutesExporter exporter : exporters) {
            MinutesExporter other = byFormat.put(exporter.format().id(), exporter);
            if (other != null) {
                throw new IllegalStateException(
                        "format %s is written by both %s and %s; take one of them off the class path"
                                .formatted(
                                        exporter.format().id(),
                                        other.getClass().getName(),
                                        exporter.getClass().getName()));
            }
        }
        return new Exporters(byFormat);
    }

    /** The ids of the formats that can be written, sorted. */
    public Set<String> formats() {
        return java.util.Collections.unmodifiableSet(byFormat.keySet());
    }

    /**
     * The exporter of a format.
     *
     * @param format its id
     * @return the exporter
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public MinutesExporter exporter(String format) {
        MinutesExporter exporter = byFormat.get(format);
        if (exporter == null) {
            throw new IllegalArgumentException(
                    "no exporter for format \"%s\"; there are: %s; is minutes-%s on the class path?"
                            .formatted(format, String.join(", ", byFormat.keySet()), format));
        }
        return exporter;
    }

    /**
     * Writes a record to a stream.
     *
     * @param minutes the record
     * @param format the id of the format
     * @param options settings
     * @param out where to; left open
     * @return what was written and left out
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if there is no such format, or it does not understand an
     *     option
     * @throws ExportException if the record has errors under the profile the exporter demands, or
     *     cannot be expressed in the format
     */
    public ExportResult export(
            Minutes minutes, String format, ExportOptions options, OutputStream out)
            throws IOException {
        MinutesExporter exporter = exporter(format);
        requireUnderstood(exporter, options);
        requireFit(exporter, minutes);
        return exporter.export(minutes, options, out);
    }

    /**
     * Writes a record to a file, which appears whole or not at all.
     *
     * @param minutes the record
     * @param format the id of the format
     * @param options settings
     * @param file the file
     * @param existing what to do if it is there already
     * @return what was written and left out
     * @throws IOException if the file cannot be written, or is there and shall not be replaced
     * @throws IllegalArgumentException if there is no such format, or it does not understand an
     *     option
     * @throws ExportException as above
     */
    public ExportResult export(
            Minutes minutes,
            String format,
            ExportOptions options,
            Path file,
            WholeFile.Existing existing)
            throws IOException {
        return WholeFile.write(file, existing, out -> export(minutes, format, options, out));
    }

    private static void requireUnderstood(MinutesExporter exporter, ExportOptions options) {
        for (ExportOption<?> option : options.given()) {
            if (!exporter.options().contains(option)) {
                throw new IllegalArgumentException(
                        "format %s has no option \"%s\"; it has: %s"
                                .formatted(
                                        exporter.format().id(),
                                        option.name(),
                                        exporter.options().stream()
                                                .map(ExportOption::name)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
            }
        }
    }

    private static void requireFit(MinutesExporter exporter, Minutes minutes) {
        Optional<Report> report =
                exporter.demands().map(profile -> Validator.of(RuleSet.of(profile)).check(minutes));
        if (report.isPresent() && !report.get().isClean()) {
            throw new ExportException(
                    exporter.format().id(),
                    "the record has errors under the profile %s: %s"
                            .formatted(
                                    report.get().ruleSet(),
                                    report.get().findings(Severity.ERROR).stream()
                                            .map(Finding::toString)
                                            .collect(Collectors.joining("; "))));
        }
    }
}
