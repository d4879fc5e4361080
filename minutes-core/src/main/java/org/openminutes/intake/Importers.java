// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openminutes.intake.MinutesImporter.Recognition;
import org.openminutes.register.Register;

/** The front door for reading records. Immutable; safe for many threads. */
public final class Importers {

    private final List<MinutesImporter> importers;

    private Importers(List<MinutesImporter> importers) {
        this.importers = importers;
    }

    /**
     * Asks {@link ServiceLoader}, now and once, for the importers on the class or module path.
     *
     * @return them
     * @throws IllegalStateException if two read the same format
     */
    public static Importers installed() {
        return of(ServiceLoader.load(MinutesImporter.class));
    }

    /**
     * Importers given by hand.
     *
     * @param importers them
     * @return a front door for just these
     * @throws IllegalStateException if two read the same format
     */
    public static Importers of(Iterable<? extends MinutesImporter> importers) {
        TreeMap<String, MinutesImporter> byFormat = new TreeMap<>();
        for (MinutesImporter importer : importers) {
            MinutesImporter other = byFormat.put(importer.format(), importer);
            if (other != null) {
                throw new IllegalStateException(
                        "format %s is read by both %s and %s; take one of them off the class path"
                                .formatted(
                                        importer.format(),
                                        other.getClass().getName(),
                                        importer.getClass().getName()));
            }
        }
        return new Importers(List.copyOf(byFormat.values()));
    }

    /**
     * Reads a file, whatever its format.
     *
     * @param file which
     * @param register what is known of people and bodies
     * @return the record with its trace
     * @throws IOException if the file cannot be read
     * @throws ImportException if it is no record in any known format
     */
    public ImportResult read(Path file, Register register) throws IOException {
        return read(Source.of(file), register);
    }

    /**
     * Reads a source, whatever its format.
     *
     * @param source which
     * @param register what is known of people and bodies
     * @return the record with its trace
     * @throws ImportException if it is no record in any known format
     */
    public ImportResult read(Source source, Register register) {
        return importer(source).read(source, register);
    }

    /**
     * Who is sure that a file is its own.
     *
     * @param source the file; its beginning is enough for formats told by their first bytes
     * @return the importer, if one is
     */
    public Optional<MinutesImporter> recognising(Source source) {
        return first(source, Recognition.YES);
    }

    /**
     * Reads a source that may hold the records of several meetings.
     *
     * @param source which
     * @param register what is known of people and bodies
     * @return the records with their traces, in the order of the source; at least one
     * @throws ImportException if it is no record in any known format
     */
    public List<ImportResult> readAll(Source source, Register register) {
        return importer(source).readAll(source, register);
    }

    private MinutesImporter importer(Source source) {
        if (source.size() == 0) {
            throw new ImportException(
                    source.name() + ": is empty; name a file with minutes or notes in it");
        }
        return first(source, Recognition.YES)
                .or(() -> first(source, Recognition.MAYBE))
                .orElseThrow(
                        () ->
                                new ImportException(
                                        "%s: is of no kind that can be read; these can: %s"
                                                .formatted(
                                                        source.name(),
                                                        importers.stream()
                                                                .map(MinutesImporter::format)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private Optional<MinutesImporter> first(Source source, Recognition wanted) {
        return importers.stream().filter(i -> i.recognise(source) == wanted).findFirst();
    }
}
