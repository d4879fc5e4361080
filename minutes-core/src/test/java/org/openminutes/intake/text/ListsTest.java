// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.Source;
import org.openminutes.model.Listing;
import org.openminutes.register.Register;

class ListsTest {

    @Test
    void points_further_in_are_a_list_under_the_point_before() {
        assertThat(
                        lists(
                                """
                                - gungor
                                  - lagade
                                    1. en röd
                                    2. en blå
                                  - nya
                                - bänkar
                                """))
                .containsExactly("-[gungor -[lagade +[en röd, en blå], nya], bänkar]");
    }

    @Test
    void points_at_one_margin_are_one_list() {
        assertThat(lists("  - gungor\n  - bänkar\n- träd\n"))
                .containsExactly("-[gungor, bänkar, träd]");
    }

    @Test
    void a_thousand_margins_are_no_thousand_lists() {
        String stairs =
                IntStream.range(0, 1000)
                        .mapToObj(i -> " ".repeat(i) + "- steg\n")
                        .collect(Collectors.joining());

        String list = lists(stairs).get(0);

        assertThat(list.chars().filter(c -> c == '[').count()).isEqualTo(4);
        assertThat(list.split("steg", -1)).hasSize(1001);
    }

    private static List<String> lists(String points) {
        String notes = "Anteckningar Parkrådet\n\n1. Parken\n" + points + "2. Slut\nHej då.\n";
        Source source = Source.of("notes.txt", notes.getBytes(StandardCharsets.UTF_8));
        return new TextImporter()
                .read(source, Register.EMPTY)
                .minutes()
                .facts(Listing.class)
                .map(ListsTest::drawn)
                .toList();
    }

    private static String drawn(Listing list) {
        return list.points().stream()
                .map(
                        point ->
                                point.text().plain()
                                        + point.sublist()
                                                .map(under -> " " + drawn(under))
                                                .orElse(""))
                .collect(Collectors.joining(", ", list.ordered() ? "+[" : "-[", "]"));
    }
}
