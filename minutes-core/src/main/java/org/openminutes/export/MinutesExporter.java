// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Profile;

/**
 * Writes records in one format. The extension point of this library.
 *
 * <p>An exporter is a public class with a public constructor without arguments, declared both as
 * {@code provides org.openminutes.export.MinutesExporter} in {@code module-info.java} and in {@code
 * META-INF/services/org.openminutes.export.MinutesExporter}. Callers get it from {@link Exporters}.
 *
 * <p>Every exporter keeps these promises; {@code ExporterContract} of {@code minutes-testkit} tests
 * them, extend it.
 *
 * <ol>
 *   <li><b>Deterministic.</b> The same record and options give the same bytes, whatever the clock,
 *       time zone, locale or platform.
 *   <li><b>Complete.</b> All text of the record is in the file, or its place is in {@link
 *       ExportResult#omissions()}. No sentence is added that the record does not hold.
 *   <li><b>Stateless.</b> One instance may be used by many threads at once.
 *   <li><b>Leaves the stream open.</b> The caller opened it and closes it.
 * </ol>
 */
public interface MinutesExporter {

    /** The format it writes; the same on every call. */
    ExportFormat format();

    /** The options it understands; others are refused before it is called. */
    default Set<ExportOption<?>> options() {
        return Set.of();
    }

    /**
     * The profile a record must pass without an unwaived error before {@link Exporters} lets it be
     * written.
     *
     * @implSpec asks nothing: a draft must be printable
     */
    default Optional<Profile> demands() {
        return Optional.empty();
    }

    /**
     * Writes a record.
     *
     * @param minutes the record
     * @param options settings, all of them among {@link #options()}
     * @param out where to; not closed
     * @return what was written and what was left out
     * @throws IOException if {@code out} fails; passed on unchanged
     * @throws ExportException if the record cannot be expressed in this format at all
     */
    ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException;
}
