// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;

/**
 * Records as XML files and back, without loss: what is written reads back equal, and a file this
 * class wrote is written again byte for byte. Safe for many threads.
 *
 * <p>The format is described, element by element in English and Swedish, by the schema at {@link
 * #schema()}.
 */
public final class MinutesXml {

    /** The namespace of all elements; it changes with a version that older programs cannot read. */
    public static final String NAMESPACE = Format.RECORD.namespace();

    /** The version of the format that is written, and the only one that is read. */
    public static final String VERSION = Format.VERSION;

    private MinutesXml() {}

    /**
     * Reads a record. The file is hostile until shown otherwise: no document type, no entities, no
     * depth above 256 elements, and nothing that the schema does not know.
     *
     * @param source the file
     * @return the record
     * @throws org.openminutes.intake.ImportException if it is no such file: the file, line and
     *     column, what is wrong and what to do
     */
    public static Minutes read(Source source) {
        return MinutesReader.read(source).minutes();
    }

    /**
     * Reads a record from a stream, to its end.
     *
     * @param in where from; not closed
     * @param name for messages, e.g. the file name
     * @return the record
     * @throws IOException if {@code in} fails; passed on unchanged
     * @throws org.openminutes.intake.ImportException as {@link #read(Source)}, or if there are more
     *     than {@link Source#MAX_SIZE} bytes
     */
    public static Minutes read(InputStream in, String name) throws IOException {
        return read(Source.of(name, in.readNBytes(Source.MAX_SIZE + 1)));
    }

    /**
     * Writes a record: UTF-8, lines end with a line feed, indented by two blanks except within
     * texts.
     *
     * @param minutes the record
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails; passed on unchanged
     * @throws org.openminutes.export.ExportException if a value has no form in a file: a day
     *     outside the years 1 to 9999, a language without a tag, parts deeper than 256 elements,
     *     more than {@link Source#MAX_SIZE} bytes
     */
    public static void write(Minutes minutes, OutputStream out) throws IOException {
        MinutesWriter.write(minutes, out);
    }

    /** Where the schema of the format is, {@code minutes-1.xsd}. */
    public static URL schema() {
        return Binding.RECORD.schemaFile();
    }
}
