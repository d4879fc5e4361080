// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Golden;
import org.openminutes.testkit.Tracer;

class RoundTripTest {

    @Test
    void everything_a_record_can_hold_comes_back_equal_and_to_the_byte() {
        Minutes tracer = Tracer.minutes();

        byte[] file = Files.written(tracer);
        Minutes back = Files.read(file);

        assertThat(back).isEqualTo(tracer);
        assertThat(Files.written(back)).isEqualTo(file);
    }

    @Test
    void a_small_record_reads_like_its_page() {
        String file = new String(Files.written(Samples.small()), StandardCharsets.UTF_8);

        Golden.assertMatches("small.xml", file);
        assertThat(Files.read(file)).isEqualTo(Samples.small());
    }
}
