// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @CsvSource({
        "Eva Öst, person.eva-ost",
        "'  Åsa-Lena  Ärlig ', person.asa-lena-arlig",
        "Ђорђе, person",
        "'', person",
        "ﬁn, person.fin",
    })
    void is_made_of_a_text(String text, String expected) {
        assertThat(Id.<Person>of("person", text).value()).isEqualTo(expected);
    }

    @Test
    void is_cut_at_forty_characters_and_never_ends_with_a_hyphen() {
        Id<Person> id = Id.of("person", "a".repeat(32) + " bbbb");

        assertThat(id.value()).isEqualTo("person." + "a".repeat(32));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "å", "-a", "a:b"})
    void of_another_shape_is_refused_with_what_would_be_right(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Id<Person>(value))
                .withMessageContaining("an id is a letter or _")
                .withMessageContaining("\"" + value + "\"");
    }
}
