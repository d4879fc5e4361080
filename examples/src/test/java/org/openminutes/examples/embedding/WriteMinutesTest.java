// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteMinutesTest {

    @TempDir Path folder;

    @Test
    void writes_three_formats() throws IOException {
        WriteMinutes.main(new String[] {folder.toString()});

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("minutes.docx", "minutes.pdf", "minutes.xml");
        }
    }

    @Test
    void the_readme_shows_this_program() throws IOException {
        String program =
                Files.readString(
                        Path.of(
                                "src/main/java/org/openminutes/examples/embedding/WriteMinutes.java"));

        String shown =
                program.substring(
                                program.indexOf("// README begins\n")
                                        + "// README begins\n".length(),
                                program.indexOf("        // README ends"))
                        .indent(-8);

        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + shown + "```");
        assertThat(shown.lines().count()).isLessThanOrEqualTo(20);
    }
}
