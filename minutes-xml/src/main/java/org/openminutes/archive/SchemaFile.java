// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema that goes into a package.
 *
 * @param name its file name in the package
 * @param file where it is read from; absent for our own
 */
record SchemaFile(String name, Optional<Path> file) {

    private static final String OURS = "minutes-1.xsd";
    private static final String RESOURCE = "/org/openminutes/xml/" + OURS;

    /** Our own schema, and those an archivist has put in a folder, by name. */
    static List<SchemaFile> all(Optional<Path> folder) throws IOException {
        List<SchemaFile> all = new ArrayList<>();
        FileNames names = new FileNames(FileNaming.ASCII);
        if (SchemaFile.class.getResource(RESOURCE) != null) {
            all.add(new SchemaFile(names.next(OURS), Optional.empty()));
        }
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                files.filter(file -> file.toString().endsWith(".xsd"))
                        .sorted()
                        .forEach(
                                file ->
                                        all.add(
                                                new SchemaFile(
                                                        names.next(file.getFileName().toString()),
                                                        Optional.of(file))));
            }
        }
        return all;
    }

    void write(OutputStream out) throws IOException {
        if (file.isPresent()) {
            Files.copy(file.get(), out);
            return;
        }
        try (InputStream in = SchemaFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(OURS + " is missing from the jar");
            }
            in.transferTo(out);
        }
    }
}
