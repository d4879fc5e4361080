// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfOptionsTest {

    @Test
    void profiles_are_read_by_their_names() {
        for (PdfProfile profile : PdfProfile.values()) {
            assertThat(PdfOptions.PROFILE.read(profile.id())).isEqualTo(profile);
        }
        assertThat(PdfOptions.PROFILE.read("A-1A")).isEqualTo(PdfProfile.A_1A);
        assertThat(PdfOptions.PROFILE.standard()).isEqualTo(PdfProfile.A_2A);
    }

    @Test
    void a_profile_that_is_none_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> PdfOptions.PROFILE.read("2b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no PDF profile \"2b\"; there are: a-2a, a-3a, a-1a, a-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "svenska språket", "sv_SE!", "-"})
    void a_language_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> PdfOptions.LANGUAGE.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sv-SE")
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void a_file_to_put_inside_is_read_from_its_path(@TempDir Path folder) throws IOException {
        byte[] bytes = "<minutes/>".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("möte.xml"), bytes);

        assertThat(PdfOptions.ASSOCIATED.read(file.toString()))
                .contains(AssociatedFile.of("möte.xml", "application/xml", bytes));
        assertThatThrownBy(() -> PdfOptions.ASSOCIATED.read(folder.resolve("none").toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    @Test
    void a_file_inside_has_a_plain_name_and_a_type() {
        assertThatThrownBy(() -> AssociatedFile.of("a/b.xml", "application/xml", new byte[0]))
                .hasMessageContaining("a/b.xml");
        assertThatThrownBy(() -> AssociatedFile.of("b.xml", "xml", new byte[0]))
                .hasMessageContaining("application/xml");
        assertThat(AssociatedFile.of("b.xml", "text/xml", new byte[2]))
                .hasToString("b.xml (text/xml, 2 bytes)");
    }
}
