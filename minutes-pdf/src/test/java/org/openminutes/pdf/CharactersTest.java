// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;

class CharactersTest {

    private final Characters characters = new Characters(Faces.liberation()::draw);

    @Test
    void letters_of_the_languages_of_sweden_and_its_neighbours_are_drawn_as_they_are() {
        String names = "Åsa Öberg, Čohkka Ŋálgu, Łukasz Şahin, Đặng Thị Hà, Ǥiella Ǯäʹppʹi, Žižka";

        assertThat(characters.drawn(names)).isEqualTo(names);
    }

    @Test
    void composes_letters_so_that_rings_sit_on_their_letters_and_a_search_finds_them()
            throws IOException {
        String apart = Normalizer.normalize("Åsa Ödman", Normalizer.Form.NFD);

        Written written = Written.of(Minutes.notes(apart).build());

        assertThat(written.text()).contains("Åsa Ödman");
        assertThat(written.result().omissions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011, -",
        "2012, \u2012",
        "202F, \u00a0",
        "2003, ' '",
        "200B, ''",
        "AD, ''",
        "9, ' '"
    })
    void a_character_without_ink_of_its_own_becomes_its_nearest_kin(String code, String kin) {
        String text = "a" + Character.toString(Integer.parseInt(code, 16)) + "b";

        assertThat(characters.drawn(text)).isIn("a" + kin + "b", "a-b", text);
        assertThat(characters.omissions(Minutes.notes(text).build())).isEmpty();
    }

    @Test
    void a_character_no_font_has_is_shown_by_its_code_point_and_told_with_its_place()
            throws IOException {
        Minutes minutes =
                Minutes.notes("Fest")
                        .item("Tårta", item -> item.says("Grattis \uD83C\uDF82!"))
                        .build();

        Written written =
                Written.of(
                        minutes,
                        ExportOptions.NONE.with(PdfOptions.MISSING, MissingCharacters.SHOW));

        assertThat(written.text()).contains("Grattis [U+1F382]!");
        assertThat(written.result().omissions())
                .extracting(Omission::path, Omission::reason)
                .singleElement()
                .asString()
                .contains("items[0].entries[0].text.spans[0].text", "U+1F382");
    }

    @Test
    void line_breaks_of_any_kind_stay_line_breaks() {
        assertThat(characters.drawn("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(characters.line("a\nb")).isEqualTo("a b");
    }

    @Test
    void unless_told_otherwise_there_is_no_file_with_a_character_no_font_has() {
        Minutes minutes =
                Minutes.notes("Fest \uD83C\uDF82").item("Tårta \uD83C\uDF70", item -> {}).build();

        assertThatThrownBy(() -> Written.of(minutes))
                .isInstanceOf(ExportException.class)
                .hasMessageContainingAll(
                        "title (U+1F382", "items[0].title (U+1F370", "font.others", "show");
    }
}
