// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNumberTest {

    @ParameterizedTest
    @CsvSource({
        "5., 5, 0, 5",
        "§ 14, 14, 0, 14",
        "2 a., 2, 1, 2 a",
        "a), 9, 1, 9 a",
        "3.2, 3, 2, 3.2",
    })
    void is_cited_as_a_reader_would(String printed, int outer, int inner, String label) {
        Integer[] path = inner == 0 ? new Integer[] {outer} : new Integer[] {outer, inner};

        assertThat(ItemNumber.written(printed, path).label()).isEqualTo(label);
    }

    @Test
    void an_inferred_number_is_cited_by_what_it_must_have_been() {
        assertThat(ItemNumber.inferred(3).label()).isEqualTo("3");
        assertThat(ItemNumber.NONE.label()).isEmpty();
    }
}
