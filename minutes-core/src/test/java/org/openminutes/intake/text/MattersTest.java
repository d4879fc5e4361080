// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/** The matter of an item, by the number it has in the authority's register. */
class MattersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§ 21 Dnr KS 2024/118\\nTaxa för torghandel|KS 2024/118",
                "§ 21 Taxa för torghandel\\nDnr: KS 2024-118|KS 2024-118",
                "§ 21 Taxa för torghandel (KS/2024:118)|KS/2024:118",
                "§ 21 Taxa för torghandel, diarienr 2024-118|2024-118",
                "§ 21 Taxa för torghandel\\nÄrendenummer: KUN 2024/00118-3|KUN 2024/00118-3",
                "§ 21 Taxa för torghandel RS 2024/69|RS 2024/69",
            })
    void the_number_of_a_matter_is_read_as_written(String head, String expected) {
        AgendaItem item = read(head.replace("\\n", "\n"), Register.EMPTY).items().get(0);

        assertThat(item.registryNumber()).contains(expected);
        assertThat(item.matter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§ 21 Budget 2024/2025",
                "§ 21 Mål för 2024:1 och 2024:2",
                "§ 21 Diarienumret saknas",
                "§ 21 Planen gäller Dnr okänt",
            })
    void years_and_words_are_no_number_of_a_matter(String head) {
        assertThat(read(head, Register.EMPTY).items().get(0).registryNumber()).isEmpty();
    }

    @Test
    void a_matter_of_the_register_is_found_by_its_number_or_its_title() {
        Matter market = matter("matter.market", "Taxa för torghandel", "KS 2024/118");
        Matter paths = matter("matter.paths", "Cykelplan", "KS 2023/7");
        Register register = Register.builder().add(market).add(paths).build();

        assertThat(read("§ 21 Ny taxa\nDnr KS 2024/118", register).items().get(0).matter())
                .contains(market.id());
        assertThat(read("§ 21 Cykelplan", register).items().get(0).matter()).contains(paths.id());
        assertThat(read("§ 21 Cykelbanor\nDnr KS 2023/8", register).items().get(0).matter())
                .isEmpty();
    }

    private static Matter matter(String id, String title, String number) {
        return new Matter(new Id<>(id), title, List.of(), Optional.of(number), List.of());
    }

    private static Minutes read(String head, Register register) {
        String text =
                """
                Protokoll Kommunstyrelsen 2024-03-12

                Närvarande: Eva Holm (S), Per Ask (M)

                %s

                Kommunstyrelsen beslutar att anta förslaget.

                § 22 Övrigt

                Inget finns att ta upp.
                """
                        .formatted(head);
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextImporter().read(source, register).minutes();
    }
}
