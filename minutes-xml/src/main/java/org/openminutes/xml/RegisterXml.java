// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Path;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Registers as XML files and back, without loss: what is written reads back equal, and a file this
 * class wrote is written again byte for byte. Safe for many threads.
 *
 * <p>The format is described, element by element in English and Swedish, by the schema at {@link
 * #schema()}; what it takes from records is of {@link MinutesXml#schema()}.
 */
public final class RegisterXml {

    /** The namespace of all elements; it changes with a version that older programs cannot read. */
    public static final String NAMESPACE = Format.REGISTER.namespace();

    /** The version of the format that is written, and the only one that is read. */
    public static final String VERSION = Format.VERSION;

    private RegisterXml() {}

    /**
     * Reads a register and the records it names as files of their own, which lie in its folder or
     * below.
     *
     * @param file the register; hostile until shown otherwise, as {@link MinutesXml#read(Source)}
     * @param importers read the records; they are given the people and bodies of the register
     * @return the register
     * @throws IOException if {@code file} cannot be read; passed on unchanged
     * @throws org.openminutes.intake.ImportException if it is no such file, two of a kind have one
     *     id, or a record it names cannot be read: the file, line and column, what is wrong and
     *     what to do
     */
    public static Register read(Path file, Importers importers) throws IOException {
        return RegisterReader.read(Source.of(file), RecordFiles.beside(file, importers));
    }

    /**
     * Reads a register that stands alone.
     *
     * @param source the file
     * @return the register
     * @throws org.openminutes.intake.ImportException as {@link #read(Path, Importers)}, or if it
     *     names files
     */
    public static Register read(Source source) {
        return RegisterReader.read(source, RecordFiles.NONE);
    }

    /**
     * Writes a register, the earlier records in full: UTF-8, lines end with a line feed, indented
     * by two blanks except within texts.
     *
     * @param register the register
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails; passed on unchanged
     * @throws org.openminutes.export.ExportException as {@link MinutesXml#write}
     */
    public static void write(Register register, OutputStream out) throws IOException {
        RegisterWriter.write(register, out);
    }

    /** Where the schema of the format is, {@code register-1.xsd}. */
    public static URL schema() {
        return Binding.REGISTER.schemaFile();
    }
}
