// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void the_file_appears_with_all_its_content() throws IOException {
        Path file = folder.resolve("ny.txt");

        int returned =
                WholeFile.write(
                        file,
                        WholeFile.Existing.KEEP,
                        out -> {
                            out.write("åäö".getBytes(StandardCharsets.UTF_8));
                            return 7;
                        });

        assertThat(returned).isEqualTo(7);
        assertThat(file).hasContent("åäö");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_failure_leaves_the_old_file_as_it_was_and_no_part() throws IOException {
        Path file = Files.writeString(folder.resolve("f.txt"), "gammalt");

        assertThatThrownBy(
                        () ->
                                WholeFile.write(
                                        file,
                                        WholeFile.Existing.REPLACE,
                                        out -> {
                                            out.write(1);
                                            throw new IOException("disken är full");
                                        }))
                .hasMessage("disken är full");

        assertThat(file).hasContent("gammalt");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void an_existing_file_is_kept_unless_it_may_be_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("f.txt"), "gammalt");

        assertThatThrownBy(() -> WholeFile.write(file, WholeFile.Existing.KEEP, out -> 0))
                .isInstanceOf(FileAlreadyExistsException.class);
        WholeFile.write(
                file,
                WholeFile.Existing.REPLACE,
                out -> {
                    out.write('n');
                    return 0;
                });

        assertThat(file).hasContent("n");
    }
}
