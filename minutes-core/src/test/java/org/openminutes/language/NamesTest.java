// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Åsa-Lena  Ek, asa lena ek",
        "'EK, Bo', ek bo",
        "'', ''",
        "A\u030asa, asa",
    })
    void folds_spellings_of_one_name_to_one(String name, String folded) {
        assertThat(Names.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} and {1}: near {2}")
    @CsvSource({
        "Johnny Alm Ek, Jonny Alm Ek, true",
        "Helene Åberg, Helen Åberg, true",
        "Eva Ek, Eva Ek, false",
        "Bo Ek, Bo Al, false", // too short to tell
        "Bo Ek Svensson, Boek Svensson, false", // another number of words
        "Eva Svensson, Eva Gustavsson, false",
        "Anna-Karin Ros, Anna Karin Ros, false"
    })
    void near_names_differ_by_a_slip(String one, String other, boolean near) {
        assertThat(Names.isNear(one, other)).isEqualTo(near);
        assertThat(Names.isNear(other, one)).isEqualTo(near);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "Lars, Lars Almlöf, true",
        "Lars A, Lars Almlöf, true",
        "Lars B, Lars Almlöf, false",
        "Anna-Karin, Anna-Karin Ros, true",
        "Lars Almlöf, Lars Almlöf, false",
        "Lars Alm, Lars Almlöf, false", // that much of a name is another name
        "Almlöf, Lars Almlöf, false"
    })
    void short_forms_begin_with_the_first_name(String written, String full, boolean shortened) {
        assertThat(Names.isShortFor(written, full)).isEqualTo(shortened);
    }
}
