// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.FlatReading;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Clause;
import org.openminutes.model.Correction;
import org.openminutes.model.Figure;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Position;
import org.openminutes.model.Presentation;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;

class PublicEditionTest {

    private static final Visibility SECRET = Visibility.Confidential.under("OSL 25 kap. 1 §");

    private static Text.Span span(String text, Visibility visibility) {
        return new Text.Span(text, false, visibility);
    }

    private static Task task(String what, String owner) {
        return new Task(
                new Id<>("t"),
                Text.of(what),
                List.of(Actor.named(owner)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Task.Progress.OPEN);
    }

    private static Minutes edition(AgendaItem... items) {
        return PublicEdition.of(Minutes.notes("t").items(List.of(items)).build());
    }

    private static String everything(Minutes minutes) {
        StringBuilder all = new StringBuilder();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof String text) {
                all.append(text).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void confidential_words_give_way_to_their_provision() {
        Minutes edition =
                edition(
                        AgendaItem.of(new Id<>("p1"), "Rubrik")
                                .add(
                                        new Narrative(
                                                new Text(
                                                        List.of(
                                                                span(
                                                                        "Ärendet rör ",
                                                                        Visibility.OPEN),
                                                                span("Sven Svensson", SECRET),
                                                                span(".", Visibility.OPEN)))))
                                .build());

        assertThat(edition.items().get(0).entries())
                .containsExactly(
                        new Narrative(Text.of("Ärendet rör [sekretess, OSL 25 kap. 1 §].")));
    }

    @Test
    void internal_words_are_left_out() {
        Minutes edition =
                edition(
                        AgendaItem.of(new Id<>("p1"), "Rubrik")
                                .add(
                                        new Narrative(
                                                new Text(
                                                        List.of(
                                                                span("Öppet.", Visibility.OPEN),
                                                                span(
                                                                        " Internt.",
                                                                        Visibility.INTERNAL)))))
                                .add(
                                        new Narrative(
                                                new Text(
                                                        List.of(
                                                                span(
                                                                        "Allt.",
                                                                        Visibility.INTERNAL)))))
                                .build());

        assertThat(edition.items().get(0).entries())
                .containsExactly(new Narrative(Text.of("Öppet.")));
    }

    @Test
    void names_and_facts_read_out_of_hidden_words_are_gone_too() {
        Minutes edition =
                edition(
                        AgendaItem.of(new Id<>("p1"), "Rubrik")
                                .add(
                                        new Narrative(
                                                new Text(
                                                        List.of(
                                                                span(
                                                                        "Vi hjälps åt. ",
                                                                        Visibility.OPEN),
                                                                span(
                                                                        "Sven Svensson ska flytta.",
                                                                        SECRET)))))
                                .add(
                                        new Restated(
                                                task("Sven Svensson ska flytta.", "Sven Svensson")))
                                .add(task("Någon ringer.", "Sven Svensson"))
                                .build());

        assertThat(everything(edition)).doesNotContain("Sven").doesNotContain("flytta");
        assertThat(edition.facts(Task.class)).hasSize(1);
    }

    @Test
    void a_withheld_item_keeps_its_number_and_says_why() {
        AgendaItem secret =
                AgendaItem.of(new Id<>("p2"), "Hemligt ärende")
                        .number(org.openminutes.model.ItemNumber.written("2.", 2))
                        .visibility(SECRET)
                        .says("Hemlig text.")
                        .build();
        AgendaItem internal =
                AgendaItem.of(new Id<>("p3"), "Internt ärende")
                        .visibility(Visibility.INTERNAL)
                        .build();

        Minutes edition = edition(secret, internal);

        assertThat(edition.items())
                .extracting(item -> item.title().orElseThrow())
                .containsExactly("[sekretess, OSL 25 kap. 1 §]", "[intern punkt, utelämnad]");
        assertThat(edition.items().get(0).number().label()).isEqualTo("2");
        assertThat(everything(edition)).doesNotContain("Hemlig").doesNotContain("Internt");
    }

    @Test
    void internal_enclosures_are_left_out_and_confidential_ones_marked() {
        Attachment internal = attachment("b1", "Arbetsmaterial", Visibility.INTERNAL);
        Attachment secret = attachment("b2", "Utredning om NN", SECRET);
        Minutes minutes =
                Minutes.notes("t")
                        .attachment(internal)
                        .attachment(secret)
                        .item("i", item -> item.attachment(internal.id()).attachment(secret.id()))
                        .build();

        Minutes edition = PublicEdition.of(minutes);

        assertThat(edition.attachments())
                .extracting(Attachment::title)
                .containsExactly("[sekretess, OSL 25 kap. 1 §]");
        assertThat(edition.items().get(0).attachments()).containsExactly(secret.id());
    }

    private static Attachment attachment(String id, String title, Visibility visibility) {
        return new Attachment(
                new Id<>(id),
                title,
                OptionalInt.empty(),
                Attachment.Delivery.ENCLOSED,
                Optional.empty(),
                visibility);
    }

    @Test
    void hidden_words_are_masked_in_titles_headings_notes_and_signatures_too() {
        Text said =
                new Text(
                        List.of(
                                span("Vi talade om ", Visibility.OPEN),
                                span("Sven Svensson", SECRET)));
        Minutes minutes =
                Minutes.notes("Anteckningar om sven  svensson")
                        .present("Anna Berg")
                        .item(
                                "Uppsägning av Sven Svensson",
                                item ->
                                        item.add(
                                                new Subsection(
                                                        "Sven Svenssons och Sven Svensson",
                                                        List.of(new Narrative(said)))))
                        .signedBy("Sven Svensson", Function.NOTE_TAKER)
                        .build();

        Minutes edition = PublicEdition.of(minutes);

        assertThat(edition.title()).isEqualTo("Anteckningar om [sekretess, OSL 25 kap. 1 §]");
        assertThat(edition.items().get(0).title())
                .contains("Uppsägning av [sekretess, OSL 25 kap. 1 §]");
        assertThat(everything(edition)).doesNotContain("av Sven").doesNotContain("och Sven");
        assertThat(edition.attestations().get(0).who().asWritten()).isEqualTo("[sekretess]");
        assertThat(edition.attendance()).isEqualTo(minutes.attendance());
    }

    @Test
    void a_point_left_out_leaves_its_number_and_what_is_open_under_it() {
        Text internal = new Text(List.of(span("Internt.", Visibility.INTERNAL)));
        Listing numbered =
                new Listing(
                        true,
                        List.of(
                                new Listing.Point(internal, Optional.empty()),
                                new Listing.Point(Text.of("Två."), Optional.empty())));
        Listing nested =
                new Listing(
                        false,
                        List.of(
                                new Listing.Point(internal, Optional.of(numbered)),
                                new Listing.Point(internal, Optional.empty())));

        Minutes edition = edition(AgendaItem.of(new Id<>("p1"), "Rubrik").add(nested).build());

        assertThat(everything(edition))
                .contains("Två.")
                .contains("[internt, utelämnat]")
                .doesNotContain("Internt.");
        Listing open = (Listing) edition.items().get(0).entries().get(0);
        assertThat(open.points()).hasSize(1);
        assertThat(open.points().get(0).sublist().orElseThrow().points()).hasSize(2);
    }

    @Test
    void a_name_or_a_day_within_longer_open_words_does_not_open_it() {
        Task secret =
                new Task(
                        new Id<>("t"),
                        new Text(List.of(span("Ek ringer senast 3 mars.", SECRET))),
                        List.of(Actor.named("Ek")),
                        Optional.empty(),
                        Optional.of(When.dayAndMonth(3, 3, "3 mars")),
                        Optional.empty(),
                        Task.Progress.OPEN);

        Minutes edition =
                edition(
                        AgendaItem.of(new Id<>("p1"), "Rubrik")
                                .says("Ekonomin redovisas 13 mars.")
                                .add(secret)
                                .build());

        assertThat(edition.facts(Task.class).findFirst().orElseThrow().owners())
                .containsExactly(Actor.named("[sekretess]"));
        assertThat(edition.facts(Task.class).findFirst().orElseThrow().due()).isEmpty();
    }

    @Test
    void what_stands_open_under_a_withheld_item_opens_nothing_elsewhere() {
        AgendaItem inner =
                AgendaItem.of(new Id<>("p1.1"), "Inre").says("Sven Svensson flyttar.").build();
        AgendaItem outer =
                AgendaItem.of(new Id<>("p1"), "Yttre").visibility(SECRET).item(inner).build();

        Minutes edition =
                edition(
                        outer,
                        AgendaItem.of(new Id<>("p2"), "Annat")
                                .add(task("Någon ringer.", "Sven Svensson"))
                                .build());

        assertThat(everything(edition)).doesNotContain("Sven");
    }

    @Test
    void a_correction_of_a_withheld_item_or_of_hidden_words_tells_neither_before_nor_after() {
        Id<AgendaItem> item = new Id<>("p1");
        Minutes minutes =
                Minutes.notes("t")
                        .items(
                                List.of(
                                        AgendaItem.of(item, "Hemligt")
                                                .visibility(SECRET)
                                                .says("Hon har astma.")
                                                .build()))
                        .correction(correction(Optional.of(item), "Hon har migrän.", "astma"))
                        .correction(correction(Optional.empty(), "migrän", "astma"))
                        .correction(correction(Optional.empty(), "tisdag", "onsdag"))
                        .build();

        Minutes edition = PublicEdition.of(minutes);

        assertThat(everything(edition))
                .doesNotContain("migrän")
                .doesNotContain("astma")
                .contains("tisdag", "onsdag");
    }

    private static Correction correction(Optional<Id<AgendaItem>> item, String was, String now) {
        return new Correction(LocalDate.of(2026, 3, 3), Actor.named("Anna Berg"), item, was, now);
    }

    @Test
    void enclosures_that_withheld_items_alone_refer_to_go_with_them() {
        Attachment alone = attachment("b1", "Läkarintyg", Visibility.OPEN);
        Attachment shared = attachment("b2", "Policy", Visibility.OPEN);
        Attachment internal = attachment("b3", "Kladd", Visibility.OPEN);
        Minutes minutes =
                Minutes.notes("t")
                        .attachment(alone)
                        .attachment(shared)
                        .attachment(internal)
                        .item(
                                "hemlig",
                                i ->
                                        i.visibility(SECRET)
                                                .attachment(alone.id())
                                                .attachment(shared.id()))
                        .item(
                                "intern",
                                i -> i.visibility(Visibility.INTERNAL).attachment(internal.id()))
                        .item("öppen", i -> i.attachment(shared.id()))
                        .build();

        assertThat(PublicEdition.of(minutes).attachments())
                .extracting(Attachment::title)
                .containsExactly("[sekretess, OSL 25 kap. 1 §]", "Policy");
    }

    @Test
    void a_figure_of_an_internal_enclosure_is_left_out() {
        Attachment image = attachment("b1", "Karta", Visibility.INTERNAL);
        Minutes minutes =
                Minutes.notes("t")
                        .attachment(image)
                        .item(
                                "i",
                                i ->
                                        i.says("Text.")
                                                .add(
                                                        new Figure(
                                                                image.id(),
                                                                Optional.of("Karta över platsen"),
                                                                Optional.empty())))
                        .build();

        assertThat(PublicEdition.of(minutes).facts(Figure.class)).isEmpty();
    }

    @Test
    void an_item_without_title_of_which_nothing_is_open_has_a_reading() {
        Position position =
                new Position(
                        new Id<>("pos"),
                        Optional.empty(),
                        List.of(
                                new Clause(
                                        new Text(List.of(span("Nej.", Visibility.INTERNAL))),
                                        List.of(Act.REJECTS),
                                        List.of(),
                                        Optional.empty())),
                        Optional.empty());
        Minutes minutes =
                Minutes.notes("t")
                        .items(
                                List.of(
                                        new AgendaItem(
                                                new Id<>("p1"),
                                                ItemNumber.NONE,
                                                Optional.empty(),
                                                AgendaItem.Purpose.UNSTATED,
                                                AgendaItem.of(new Id<>("x"), "x").build().origin(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Presentation.UNSTATED,
                                                List.of(),
                                                List.of(position),
                                                List.of(),
                                                Visibility.OPEN)))
                        .build();

        assertThat(FlatReading.json(PublicEdition.of(minutes))).contains("\"starts\": \"\"");
    }

    @Test
    void a_record_that_is_open_already_stays_as_it_is() {
        Minutes open =
                Minutes.notes("t")
                        .present("Anna Berg")
                        .item(
                                "i",
                                item ->
                                        item.says("Text.")
                                                .task(
                                                        "Gör.",
                                                        "Anna Berg",
                                                        When.dayAndMonth(1, 2, "1/2")))
                        .build();

        assertThat(PublicEdition.of(open)).isEqualTo(open);
    }
}
