// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/** Reads the records a register names as files of their own. */
@FunctionalInterface
interface RecordFiles {

    /** There are none: a register that came without a folder. */
    RecordFiles NONE =
            (name, register) -> {
                throw new ImportException(
                        "the record \"%s\" is a file of its own, and this register was read without its folder; read it from there, or put the record into the register"
                                .formatted(name));
            };

    /**
     * Reads one.
     *
     * @param name as the register names it
     * @param register what is known so far
     * @throws ImportException if there is none, it is outside the folder, or it is no record; the
     *     message begins with the record
     */
    Minutes read(String name, Register register);

    /** Those in the folder of a register and below. */
    static RecordFiles beside(Path register, Importers importers) {
        Path parent = register.toAbsolutePath().normalize().getParent();
        Path folder = parent == null ? Path.of("/") : parent;
        return (name, known) -> {
            try {
                return importers.read(source(folder, name), known).minutes();
            } catch (NoSuchFileException e) {
                throw new ImportException(
                        "the record \"%s\" is not there; put it beside the register or correct the name"
                                .formatted(name),
                        e);
            } catch (IOException e) {
                throw new ImportException(
                        "the record \"%s\" cannot be read (%s); check the file and the rights"
                                .formatted(name, e),
                        e);
            }
        };
    }

    private static Source source(Path folder, String name) throws IOException {
        Path file = within(folder, name);
        // a link may lead out of the folder
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw outside(name);
        }
        return Source.of(file);
    }

    private static Path within(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            if (name.isBlank() || name.contains("\\") || !file.startsWith(folder)) {
                throw outside(name);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new ImportException(
                    "the record \"%s\" has a name no file can have; correct it".formatted(name), e);
        }
    }

    private static ImportException outside(String name) {
        return new ImportException(
                "the record \"%s\" is not named as a file in the folder of the register; put it there and name it from there, with / between"
                        .formatted(name));
    }
}
