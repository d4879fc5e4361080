// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.List;

/** How a specification frames content: where each file lies, and the documents that describe it. */
interface Frame {

    /**
     * The frame a profile asks for.
     *
     * @param settings of the package
     * @return a new one, for one package
     */
    static Frame of(Settings settings) {
        return switch (settings.profile().structure()) {
            case E_ARK -> new EarkFrame(settings);
            case FGS_1 -> new FgsFrame(settings);
        };
    }

    /**
     * Where a rendition of a record lies.
     *
     * @param folder the record's, unique
     * @param name the file's
     */
    String rendition(String folder, String name);

    /**
     * Where an attachment of a record lies.
     *
     * @param folder the record's
     * @param name the file's, unique among its attachments
     */
    String attachment(String folder, String name);

    /** Where what explains the content lies. */
    String documentation(String name);

    /** Where a schema lies. */
    String schema(String name);

    /** What to tell a reader of the documents that frame the content: path, then words. */
    List<String> guide();

    /** Writes the documents that frame the content, METS last. */
    void write(Framed content, FileSink to) throws IOException;

    /**
     * What is to be framed.
     *
     * @param records the records' files; none in a package that only takes back another
     * @param documentation the files that explain it
     * @param schemas the schemas
     */
    record Framed(
            List<RecordFiles> records,
            List<PackagedFile> documentation,
            List<PackagedFile> schemas) {

        /** The records' files, made as they are asked for. */
        Iterable<PackagedFile> files() {
            return () -> records.stream().flatMap(RecordFiles::all).iterator();
        }
    }

    /** Takes a file into the package. */
    @FunctionalInterface
    interface FileSink {
        PackagedFile put(String path, FileFormat format, FileContent content) throws IOException;
    }
}
