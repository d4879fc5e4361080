// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number before the name of a month is a day; before a word that begins alike it is none. */
class TitlesLikeMonthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. Marknadsföring",
                "3. Decentralisering av vården",
                "4. Majbrasan",
                "5. Augustifesten",
                "6. Novellpriset",
                "7. Aprilväder",
                "8. Juniorlaget",
                "9 Marknadsplan",
            })
    void a_word_that_begins_like_a_month_is_a_title(String line) {
        Optional<Marker> marker = Marker.of(line);

        assertThat(marker).isPresent();
        assertThat(marker.get().number()).isEqualTo(line.charAt(0) - '0');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. mars",
                "3. dec 2024",
                "4. Maj",
                "5 Augusti",
                "6 Nov kl. 13",
                "7. jan",
                "8. Sept",
            })
    void a_month_makes_a_day(String line) {
        assertThat(Marker.of(line)).isEmpty();
    }
}
