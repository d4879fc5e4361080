// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.testkit.Tracer;

class StableTagTest {

    @Test
    void what_stands_in_an_item_starts_at_its_id_however_deep() {
        AgendaItem inner = item("b", "Inre").build();
        StableTag tags = StableTag.of(record(item("a", "Yttre").item(inner).build()));

        assertThat(tags.of("items[0].title")).isEqualTo("item/a/title");
        assertThat(tags.of("items[0].items[0]")).isEqualTo("item/b");
        assertThat(tags.of("items[0].items[0].entries[2].clauses[1].text"))
                .isEqualTo("item/b/entries/2/clauses/1/text");
        assertThat(tags.of("meeting.date")).isEqualTo("meeting/date");
        assertThat(StableTag.below("", "front")).isEqualTo("front");
        assertThat(StableTag.below("front", "0")).isEqualTo("front/0");
    }

    @Test
    void every_place_is_found_again_by_its_tag_and_no_two_share_one() {
        Minutes minutes = Tracer.minutes();
        StableTag tags = StableTag.of(minutes);
        Set<String> seen = new HashSet<>();

        for (Place<?> place : Places.in(minutes)) {
            if (!place.path().isEmpty()) {
                String tag = tags.of(place.path());
                assertThat(tag).hasSizeLessThanOrEqualTo(StableTag.LONGEST);
                assertThat(seen.add(tag)).as(tag).isTrue();
                assertThat(tags.path(tag)).contains(place.path());
            }
        }
    }

    @Test
    void a_place_too_long_for_a_tag_has_a_short_one_and_is_found_again() {
        AgendaItem item = item("a".repeat(Id.MAX_LENGTH), "Lång").says("x").build();
        Minutes minutes = record(item);
        String path = "items[0].entries[0].text.spans[0].text";

        String tag = StableTag.of(minutes).of(path);

        assertThat(tag).startsWith("~").hasSize(25);
        assertThat(StableTag.of(minutes).path(tag)).contains(path);
    }

    @Test
    void an_id_that_two_items_share_names_neither() {
        StableTag tags = StableTag.of(record(item("a", "Ett").build(), item("a", "Två").build()));

        assertThat(tags.of("items[1].title")).isEqualTo("items/1/title");
        assertThat(tags.path("items/1/title")).contains("items[1].title");
        assertThat(tags.path("item/a/title")).isEmpty();
    }

    @Test
    void formats_are_left_aside_and_marks_and_strangers_name_nothing() {
        StableTag tags = StableTag.of(record(item("a", "Ett").build()));

        assertThat(tags.path("meeting/date:d MMMM yyyy")).contains("meeting.date");
        assertThat(tags.path(StableTag.MARK)).isEmpty();
        assertThat(tags.path("item/zzz/title")).isEmpty();
        assertThat(tags.path("")).isEmpty();
    }

    private static org.openminutes.model.ItemBuilder item(String id, String title) {
        return AgendaItem.of(new Id<>(id), title);
    }

    private static Minutes record(AgendaItem... items) {
        var builder = Minutes.notes("x");
        List.of(items).forEach(builder::item);
        return builder.build();
    }
}
