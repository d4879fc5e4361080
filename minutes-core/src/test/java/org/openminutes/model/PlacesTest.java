// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Minutes MINUTES =
            Minutes.notes("Rubrik")
                    .present("Anna Berg", who -> who.party("S"))
                    .item("Ett", item -> item.item("Inre", inner -> inner.says("Text.")))
                    .build();

    @Test
    void every_value_has_the_path_of_its_components() {
        assertThat(Places.in(MINUTES))
                .extracting(Place::path)
                .contains(
                        "",
                        "title",
                        "attendance[0].party",
                        "items[0].items[0].title",
                        "items[0].items[0].entries[0].text.spans[0].text")
                .doesNotContain("registryNumber");
    }

    @Test
    void a_value_knows_the_innermost_item_it_stands_in() {
        assertThat(Places.in(MINUTES))
                .filteredOn(place -> place.value().equals("Text."))
                .singleElement()
                .satisfies(
                        place -> assertThat(place.item().orElseThrow().title()).contains("Inre"));
    }

    @Test
    void the_same_are_shown_one_after_the_other() {
        List<Place<?>> shown = new ArrayList<>();

        Places.each(MINUTES, shown::add);

        assertThat(shown).isEqualTo(Places.in(MINUTES)).isNotEmpty();
    }

    @Test
    void those_wanted_are_shown_with_the_same_places() {
        List<Place<?>> shown = new ArrayList<>();

        Places.each(MINUTES, AgendaItem.class::isInstance, shown::add);

        assertThat(shown)
                .hasSize(2)
                .isEqualTo(
                        Places.in(MINUTES).stream()
                                .filter(place -> place.value() instanceof AgendaItem)
                                .toList());
    }

    @Test
    void no_path_is_given_twice() {
        assertThat(Places.in(MINUTES)).extracting(Place::path).doesNotHaveDuplicates();
    }
}
