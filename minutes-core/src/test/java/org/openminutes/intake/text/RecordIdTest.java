// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.Id;
import org.openminutes.register.Register;

class RecordIdTest {

    private static final String TITLE = "Minnesanteckningar från Samverkansrådet för parker";

    @ParameterizedTest
    @CsvSource({
        "Rådet, minutes.radet-ba7816bf",
        "Minnesanteckningar Öst, minutes.minnesanteckningar-ost-ba7816bf",
        "Anteckningar från mötet i parken, minutes.anteckningar-fran-motet-ba7816bf",
        "!, minutes-ba7816bf",
    })
    void an_id_is_the_title_cut_short_and_the_beginning_of_the_checksum(String title, String id) {
        // FIPS 180-2, appendix B.1: the SHA-256 of "abc" begins with ba7816bf.
        byte[] file = "abc".getBytes(StandardCharsets.UTF_8);

        assertThat(RecordId.of(title, file).value()).isEqualTo(id);
    }

    @Test
    void two_meetings_of_one_body_have_two_ids() {
        String first = id(TITLE + " 3 maj\n\nAllt är väl.\n");
        String second = id(TITLE + " 7 juni\n\nAllt är väl.\n");

        assertThat(first).isNotEqualTo(second).hasSizeLessThanOrEqualTo(Id.MAX_LENGTH);
        assertThat(id(TITLE + " 3 maj\n\nAllt är väl.\n")).isEqualTo(first);
    }

    private static String id(String text) {
        Source source = Source.of("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextImporter().read(source, Register.EMPTY).minutes().id().value();
    }
}
