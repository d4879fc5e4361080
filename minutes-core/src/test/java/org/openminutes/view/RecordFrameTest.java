// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** The year by which a record without one is put in order. */
class RecordFrameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 6 March is a Friday in 2020, a Saturday in 2021, a Sunday in 2022
                "Läget den 10 februari 2020 redovisades. Avtalet gäller till 2020-11-30. | 2020-03-06",
                // nothing tells a year: after all others
                "Läget redovisades. | 9998-03-06",
            })
    void is_the_one_that_can_be_proposed(String words, LocalDate day) {
        Minutes minutes =
                Minutes.notes("Anteckningar")
                        .date(When.dayAndMonth(6, 3, "6 mars"))
                        .item("Läget", item -> item.says(words))
                        .build();

        RecordFrame frame =
                RecordFrame.of(minutes, Register.EMPTY, new KnownBodies(Register.EMPTY));

        assertThat(frame.day()).isEmpty();
        assertThat(frame.order()).isEqualTo(day);
    }
}
