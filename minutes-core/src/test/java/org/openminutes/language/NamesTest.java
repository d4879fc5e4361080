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

    @ParameterizedTest
    @CsvSource({
        "Johnny Magnusson, Jonny Magnusson, true",
        "Helene Eliasson, Helen Eliasson, true",
        "Anna Berg, Anna Berg, false", // the same is not near
        "Åsa Ek, Åsa Ed, false", // too short to tell
        "Lena Holm, Lena Holmlund, false", // three letters apart
        "Bo Ek Svensson, Boek Svensson, false", // another number of words
    })
    void is_near_when_a_slip_apart(String a, String b, boolean near) {
        assertThat(Names.isNear(a, b)).isEqualTo(near);
        assertThat(Names.isNear(b, a)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "Lars, Lars Almroth, true",
        "Lars A, Lars Almroth, true",
        "Lars A., Lars Almroth, true",
        "Lars B, Lars Almroth, false",
        "Lars Almroth, Lars Almroth, false",
        "Anna-Lena, Anna-Lena Fält, true",
        "Anna, Anna-Lena Fält, true",
        "Lars Alm, Lars Almroth, false", // that much of a name is another name
        "Almroth, Lars Almroth, false",
    })
    void is_short_for_a_name_in_full(String written, String full, boolean isShort) {
        assertThat(Names.isShortFor(written, full)).isEqualTo(isShort);
    }
}
