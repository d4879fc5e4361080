// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Body;
import org.openminutes.register.Register;

class BodyNamesTest {

    private static final Register REGISTER =
            Register.builder()
                    .add(Body.named("cs", "Centralt samverkansorgan").alias("CS").build())
                    .add(Body.named("ks", "Kommunstyrelsen").build())
                    .add(Body.named("vn1", "Vårdnämnden Norr").build())
                    .add(Body.named("vn2", "Vårdnämnden Nord").build())
                    .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "den centrala samverkansorganisationen, cs",
                "Centrala samverkansorganet, cs",
                "Centralt samverkansorgans, cs",
                "Kommunstyrelsens, ks",
                "Kommunnstyrelsen, ks", // a slip
                "Kommunstyrelsen, none", // the very name
                "CS, none",
                "Kommunstyrelsens arbetsutskott, none", // more words
                "Centralt samverkansråd, none", // another word
                "den samverkande organisationen, none",
                "Vårdnämnden Nor, none", // near to two
                "Kommun, none",
            })
    void a_name_is_near_that_of_one_body(String name, @Nullable String body) {
        assertThat(BodyNames.of(REGISTER).near(name).map(one -> one.id().value()))
                .isEqualTo(Optional.ofNullable(body));
    }

    @Test
    void a_register_without_bodies_is_near_to_none() {
        assertThat(BodyNames.of(Register.EMPTY).near("Kommunstyrelsens")).isEmpty();
    }
}
