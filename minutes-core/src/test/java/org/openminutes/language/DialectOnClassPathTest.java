// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.intake.FlatReading;
import org.openminutes.intake.Source;
import org.openminutes.intake.text.TextImporter;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/**
 * A user's own dialect, in a folder on the class path: notes are read with its words. The library
 * is loaded anew beside such a folder, as a program that has it would.
 */
class DialectOnClassPathTest {

    private static final String NOTES =
            """
            Minnesanteckningar Byalaget 2024-03-12

            Närvarande: Eva Holm, Per Ask
            Håller i klubban: Eva Holm

            1. Bryggan
            Klubbslag: Bryggan lagas i vår.

            2. Marknaden
            Per Ask ställer upp stånden senast 20 april.
            """;

    private static final String DIALECT =
            """
            # Byalagets ord
            label\thåller i klubban\tCHAIR
            label\tklubbslag\tPOSITION
            """;

    @TempDir Path folder;

    @Test
    void notes_in_an_unknown_dialect_are_read_when_its_words_lie_on_the_class_path()
            throws Exception {
        String without = new Reader().read();
        lay(DIALECT);
        String with = new Reader(folder.toUri().toURL()).read();

        assertThat(without).contains("\"chair\": null", "\"positions\": []");
        assertThat(with)
                .contains("\"chair\": \"Eva Holm\"")
                .contains("\"text\": \"Bryggan lagas i vår.\"");
    }

    @Test
    void a_row_that_is_none_is_told_with_its_file_and_line() throws Exception {
        lay("# mine\nlabel only words\n");

        assertThatThrownBy(() -> new Reader(folder.toUri().toURL()).read())
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "phrases_sv.tsv:2: a row is kind, words and value with tabs between, got:"
                                + " label only words");
    }

    private void lay(String rows) throws Exception {
        Path file = folder.resolve(Phrases.DIALECT);
        Files.createDirectories(file.getParent());
        Files.writeString(file, rows);
    }

    /** The library, loaded anew with other folders on its class path. */
    private static final class Reader {

        private final URL[] path;

        Reader(URL... more) {
            path = new URL[more.length + 1];
            path[0] = Phrases.class.getProtectionDomain().getCodeSource().getLocation();
            System.arraycopy(more, 0, path, 1, more.length);
        }

        String read() throws Exception {
            // Without a parent: that would find the library as it is loaded already.
            try (URLClassLoader loader = new URLClassLoader(path, null)) {
                Class<?> sources = loader.loadClass(Source.class.getName());
                Class<?> registers = loader.loadClass(Register.class.getName());
                Object source =
                        sources.getMethod("of", String.class, byte[].class)
                                .invoke(null, "notes.txt", NOTES.getBytes(StandardCharsets.UTF_8));
                Class<?> importers = loader.loadClass(TextImporter.class.getName());
                Object result =
                        importers
                                .getMethod("read", sources, registers)
                                .invoke(
                                        importers.getConstructor().newInstance(),
                                        source,
                                        registers.getField("EMPTY").get(null));
                Object minutes = result.getClass().getMethod("minutes").invoke(result);
                return (String)
                        loader.loadClass(FlatReading.class.getName())
                                .getMethod("json", loader.loadClass(Minutes.class.getName()))
                                .invoke(null, minutes);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
