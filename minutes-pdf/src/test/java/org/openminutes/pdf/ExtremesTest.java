// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Table;
import org.openminutes.model.Text;

/** Records longer, wider, deeper and stranger than real ones. */
class ExtremesTest {

    private static final String SENTENCE = "Rådet diskuterar frågan länge och väl. ";

    static Stream<Arguments> is_written_whole_and_to_the_standard() {
        return Stream.of(
                Arguments.of("1 item", items(1)),
                Arguments.of("500 items", items(500)),
                Arguments.of("60 participants", participants(60)),
                Arguments.of("deep nesting", nested(30)),
                Arguments.of("deep lists", lists(30)),
                Arguments.of("long words", words("ordomord".repeat(60))),
                Arguments.of("long paragraphs", words(SENTENCE.repeat(150))),
                Arguments.of("many lines", words("rad\n".repeat(120))),
                Arguments.of("wide tables", tables()),
                Arguments.of("long tables", longTable(200)),
                Arguments.of("one id everywhere", sameIds()),
                Arguments.of("no headings", headless()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_written_whole_and_to_the_standard(String name, Minutes minutes) throws IOException {
        Written written = Written.of(minutes).keep(name);

        Judge.assertMeets(PdfProfile.A_2A, written.bytes());
        String read = squeezed(written.text());
        List<String> lost = new ArrayList<>(org.openminutes.testkit.Texts.onPage(minutes).values());
        lost.removeIf(text -> read.contains(squeezed(text)));
        assertThat(lost).isEmpty();
    }

    static Stream<Arguments> few_and_many_items_meet_every_profile() {
        return Stream.of(PdfProfile.A_1A, PdfProfile.A_3A, PdfProfile.A_4)
                .flatMap(profile -> Stream.of(1, 500).map(count -> Arguments.of(profile, count)));
    }

    /** The default profile is among those above. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void few_and_many_items_meet_every_profile(PdfProfile profile, int count) {
        Written written =
                Written.of(items(count), ExportOptions.NONE.with(PdfOptions.PROFILE, profile));

        Judge.assertMeets(profile, written.bytes());
    }

    @Test
    void any_characters_are_drawn_or_told() {
        Random random = new Random(20261123);
        for (int round = 0; round < 4; round++) {
            StringBuilder text = new StringBuilder("x");
            IntStream.range(0, 200)
                    .map(i -> random.nextInt(random.nextBoolean() ? 0x250 : 0x1F700))
                    .filter(c -> c >= 0x20 && c != 0x7F && Character.isDefined(c))
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .filter(c -> c < 0xFFFE || c > 0xFFFF)
                    .filter(c -> !Character.isISOControl(c))
                    .forEach(text::appendCodePoint);

            Written written =
                    Written.of(
                            words(text.toString()),
                            ExportOptions.NONE.with(PdfOptions.MISSING, MissingCharacters.SHOW));

            if (round < 2) {
                Judge.assertMeets(PdfProfile.A_2A, written.bytes());
            }
            assertThat(written.result().omissions()).isNotEmpty();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }

    private static Minutes items(int count) {
        MinutesBuilder minutes = Minutes.notes("Många punkter").id("m");
        for (int i = 1; i <= count; i++) {
            int n = i;
            minutes.item(
                    "Ärende " + n,
                    item ->
                            item.number(ItemNumber.written(n + ".", n))
                                    .says(SENTENCE.repeat(1 + n % 4))
                                    .position("Rådet noterar ärende " + n + ".", Act.NOTES));
        }
        return minutes.build();
    }

    private static Minutes participants(int count) {
        MinutesBuilder minutes = Minutes.notes("Många deltagare").id("m");
        for (int i = 1; i <= count; i++) {
            int n = i;
            minutes.present(
                    "Karl-Gustav Mellansvensson nummer " + n,
                    who ->
                            who.side(n % 3 == 0 ? "Regionen" : "Kommunerna")
                                    .party(n % 2 == 0 ? "S" : "lokalpartiet")
                                    .represents("Samhällsbyggnadsnämnden i kommun " + n));
        }
        return minutes.build();
    }

    private static Minutes nested(int depth) {
        AgendaItem item = AgendaItem.of(new Id<>("deepest"), "Underst").says(SENTENCE).build();
        for (int i = 0; i < depth; i++) {
            item =
                    AgendaItem.of(new Id<>("level" + i), "Nivå " + i)
                            .says(SENTENCE)
                            .item(item)
                            .build();
        }
        return Minutes.notes("Djupt").id("m").item(item).build();
    }

    private static Minutes lists(int depth) {
        Listing list = Listing.of("innerst");
        for (int i = 0; i < depth; i++) {
            list =
                    new Listing(
                            i % 2 == 0,
                            List.of(new Listing.Point(Text.of("nivå " + i), Optional.of(list))));
        }
        Listing whole = list;
        return Minutes.notes("Listor").id("m").item("Lista", item -> item.add(whole)).build();
    }

    private static Minutes words(String text) {
        return Minutes.notes(text.replace('\n', ' '))
                .id("m")
                .body(text)
                .present(text, who -> who.side(text).represents(text).party(text))
                .present("Bo Ek", who -> who.side("Regionen"))
                .item(
                        text,
                        item ->
                                item.says(text)
                                        .list(text)
                                        .position(text, Act.NOTES)
                                        .task(
                                                text,
                                                text,
                                                new org.openminutes.model.When.Relative(
                                                        org.openminutes.model.When.Anchor
                                                                .UNSPECIFIED,
                                                        text)))
                .signedBy(text, org.openminutes.model.Function.CHAIR)
                .build();
    }

    private static Minutes tables() {
        MinutesBuilder minutes = Minutes.notes("Tabeller").id("m");
        for (int columns : new int[] {0, 1, 9, 16, 17, 60}) {
            List<Table.Row> rows = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rows.add(row(i, columns - i));
            }
            for (int headers : new int[] {0, 1, 2, 4}) {
                minutes.item(
                        columns + " kolumner",
                        item -> item.add(new Table(Optional.empty(), headers, rows)));
            }
        }
        return minutes.build();
    }

    private static Table.Row row(int number, int columns) {
        return new Table.Row(
                IntStream.range(0, Math.max(0, columns))
                        .mapToObj(
                                j ->
                                        new Table.Cell(
                                                j % 5 == 4
                                                        ? Optional.empty()
                                                        : Optional.of(
                                                                Text.of(
                                                                        "cell " + number + "."
                                                                                + j))))
                        .toList());
    }

    private static Minutes longTable(int rows) {
        return Minutes.notes("Lång tabell")
                .id("m")
                .item(
                        "Tabell",
                        item ->
                                item.add(
                                        new Table(
                                                Optional.of(Text.of("Rubrik")),
                                                1,
                                                IntStream.range(0, rows)
                                                        .mapToObj(i -> row(i, 4))
                                                        .toList())))
                .build();
    }

    private static Minutes sameIds() {
        AgendaItem item =
                AgendaItem.of(new Id<>("m"), "Samma").position("Noteras.", Act.NOTES).build();
        return Minutes.notes("Samma").id("m").items(List.of(item, item, item)).build();
    }

    private static Minutes headless() {
        AgendaItem inner = AgendaItem.of(new Id<>("b"), "Med rubrik").says("Ja.").build();
        AgendaItem outer =
                AgendaItem.untitled(new Id<>("a")).says("Utan rubrik.").item(inner).build();
        AgendaItem empty = AgendaItem.untitled(new Id<>("c")).build();
        return Minutes.notes("Rubriklöst")
                .id("m")
                .items(List.of(outer, empty, empty, inner))
                .build();
    }
}
