// SPDX-License-Identifier: Apache-2.0
package org.openminutes.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Person;

class RegisterTest {

    private static final Person EVA = new Person(new Id<>("person.eva"), "Eva Öst", List.of());

    @Test
    void finds_by_id_and_keeps_the_order() {
        Body body = Body.named("body.rad", "Rådet").alias("SR").build();
        Register register = Register.builder().add(EVA).add(body).build();

        assertThat(register.person(EVA.id())).contains(EVA);
        assertThat(register.body(body.id())).contains(body);
        assertThat(register.person(new Id<>("nobody"))).isEmpty();
        assertThat(register.toBuilder().build()).isEqualTo(register);
        assertThat(register.isEmpty()).isFalse();
        assertThat(Register.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void two_of_a_kind_with_one_id_are_refused_with_both() {
        Person other = new Person(EVA.id(), "Eva Ek", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.builder().add(EVA).add(other).build())
                .withMessageContaining("person.eva")
                .withMessageContaining("Eva Öst")
                .withMessageContaining("Eva Ek");
    }
}
