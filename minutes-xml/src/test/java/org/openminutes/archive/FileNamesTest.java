// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Åtgärd för öst.pdf, Atgard_for_ost.pdf",
        "a b+c#d%e.txt, a_b_c_d_e.txt",
        "'..\u2044..', file",
        ".hidden, hidden",
        "CON.txt, file-CON.txt",
        "nul, file-nul",
        "Ærø ß.docx, AEro_ss.docx",
        "日本.pdf, file.pdf",
        "'a\"<>|?*:b', a_b",
        "slut., slut",
    })
    void gives_names_every_system_can_hold(String original, String expected) {
        assertThat(new FileNames(FileNaming.ASCII).next(original)).isEqualToIgnoringCase(expected);
    }

    @Test
    void does_not_tell_composed_from_decomposed_letters() {
        String nfc = Normalizer.normalize("åäö.pdf", Normalizer.Form.NFC);
        String nfd = Normalizer.normalize("åäö.pdf", Normalizer.Form.NFD);
        FileNames names = new FileNames(FileNaming.ASCII);

        assertThat(names.next(nfc)).isEqualTo("aao.pdf");
        assertThat(names.next(nfd)).isEqualTo("aao-2.pdf");
    }

    @Test
    void tells_apart_names_that_differ_only_in_case() {
        FileNames names = new FileNames(FileNaming.ASCII);

        assertThat(names.next("Bilaga.pdf")).isEqualTo("Bilaga.pdf");
        assertThat(names.next("bilaga.PDF")).isEqualTo("bilaga-2.PDF");
        assertThat(names.next("BILAGA.pdf")).isEqualTo("BILAGA-3.pdf");
    }

    @Test
    void cuts_long_names_and_keeps_the_extension() {
        FileNames names = new FileNames(FileNaming.ASCII);
        String longName = "x".repeat(200) + ".docx";

        assertThat(names.next(longName)).hasSize(FileNames.MAX_LENGTH).endsWith(".docx");
        assertThat(names.next(longName)).hasSize(FileNames.MAX_LENGTH).endsWith("-2.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "Åtgärd för öst.pdf, Åtgärd för öst.pdf",
        "a b+c#d%e.txt, a b+c#d%e.txt",
        "'a:b|c?.pdf', a_b_c.pdf",
        "'  två  .txt', två.txt",
        "../../etc, etc",
        "CON.txt, file-CON.txt",
    })
    void keeps_original_names_but_for_what_no_system_holds(String original, String expected) {
        assertThat(new FileNames(FileNaming.ORIGINAL).next(original)).isEqualTo(expected);
    }

    @Test
    void composes_original_names_and_tells_apart_those_that_then_are_alike() {
        FileNames names = new FileNames(FileNaming.ORIGINAL);
        String nfd = Normalizer.normalize("Åä.pdf", Normalizer.Form.NFD);

        assertThat(names.next(nfd)).isEqualTo("Åä.pdf");
        assertThat(names.next("åÄ.PDF")).isEqualTo("åÄ-2.PDF");
    }

    @Test
    void does_not_cut_a_character_in_two() {
        String name = new FileNames(FileNaming.ORIGINAL).next("x" + "\uD83D\uDE00".repeat(60));

        assertThat(name).hasSizeLessThanOrEqualTo(FileNames.MAX_LENGTH);
        assertThat(name.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
