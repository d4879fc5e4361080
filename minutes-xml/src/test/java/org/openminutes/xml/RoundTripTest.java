// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.export.ExportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Listing;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.Venue;
import org.openminutes.model.Visibility;
import org.openminutes.register.Register;
import org.openminutes.testkit.Golden;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Tracer;

/** What is written comes back equal, and is written again to the byte. */
class RoundTripTest {

    @Test
    void everything_a_record_can_hold() {
        requireSame(Tracer.minutes());
    }

    @Test
    void a_small_record_reads_like_its_page() {
        String file = new String(Files.written(Samples.small()), StandardCharsets.UTF_8);

        Golden.assertMatches("small.xml", file);
        requireSame(Samples.small());
    }

    @Test
    void a_text_with_emphasis_and_masks_stays_on_one_line() {
        Visibility secret = Visibility.Confidential.under("OSL 25 kap. 1 §");
        Text text =
                new Text(
                        List.of(
                                new Text.Span("Rådet ", false, Visibility.OPEN),
                                new Text.Span("noterar", true, Visibility.OPEN),
                                new Text.Span(" att ", false, Visibility.OPEN),
                                new Text.Span("namnet ", false, secret),
                                new Text.Span("är", true, secret),
                                new Text.Span("internt", false, Visibility.INTERNAL)));
        Minutes minutes = saying(text);

        String file = new String(Files.written(minutes), StandardCharsets.UTF_8);

        assertThat(file)
                .contains(
                        "\n    <narrative>Rådet <em>noterar</em> att <mask visibility=\"confidential\""
                                + " provision=\"OSL 25 kap. 1 §\">namnet <em>är</em></mask><mask"
                                + " visibility=\"internal\">internt</mask></narrative>\n");
        requireSame(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a ",
                "\ta\t",
                "\na\n",
                "a\n\n\nb",
                "a \n b",
                "a\u0085b",
                "a\u2028b",
                "a]]>b",
                "<&>\"'",
                "\ud83d\ude00",
                "\ufeffa",
                "a\u00a0",
                "&lt;",
                "<![CDATA[a]]>",
                "\u007fa",
                "\ufffd"
            })
    void a_text_however_it_is_spaced_and_marked(String words) {
        Visibility mark =
                new Visibility.Confidential(
                        Optional.of(words),
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(words),
                        Optional.empty());
        Text text =
                new Text(
                        List.of(
                                new Text.Span(words, true, Visibility.OPEN),
                                new Text.Span(" ", false, Visibility.OPEN),
                                new Text.Span(words, true, mark),
                                new Text.Span("\n", false, mark),
                                new Text.Span("\t", true, mark),
                                new Text.Span(words, false, Visibility.OPEN)));

        requireSame(saying(text).toBuilder().title(words).build());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anything_the_model_allows(long seed) {
        RandomMinutes random = new RandomMinutes(seed);
        for (int i = 0; i < 8; i++) {
            requireSame(random.next());
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void ten_thousand_items_and_a_text_of_a_megabyte() {
        var builder =
                Minutes.notes("Långt möte").item("Text", item -> item.says("å ".repeat(500_000)));
        for (int i = 0; i < 10_000; i++) {
            builder = builder.item("Punkt", item -> item.says("Något sades."));
        }

        requireSame(builder.build());
    }

    @Test
    void parts_within_parts_come_back_or_are_refused() {
        requireSame(nested(200));
        assertThatThrownBy(() -> Files.written(nested(2000)))
                .isInstanceOf(ExportException.class)
                .hasMessage(
                        "xml: the record has parts within parts deeper than the 256 levels a file may"
                                + " have; move the innermost out");
    }

    @Test
    void what_no_file_can_hold_is_refused_with_a_reason() {
        Minutes tooLate = Samples.small().toBuilder().date(LocalDate.of(10_000, 1, 1)).build();
        Minutes tongueless =
                Samples.small().toBuilder()
                        .language(Optional.of(new Locale("sv", "SE", "gammal stavning")))
                        .build();
        URI surrogate = URI.create("https://example.org/\ud800");
        Minutes unheld =
                Samples.small().toBuilder()
                        .meeting(
                                Meeting.of(new Id<>("m"), Meeting.Status.HELD)
                                        .venue(new Venue.Digital("x", Optional.of(surrogate), "x"))
                                        .build())
                        .build();

        assertThatThrownBy(() -> Files.written(tooLate))
                .isInstanceOf(ExportException.class)
                .hasMessage("xml: a file holds days of the years 1 to 9999, got +10000-01-01");
        assertThatThrownBy(() -> Files.written(tongueless))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("has no language tag");
        assertThatThrownBy(() -> Files.written(unheld))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("U+D800");
    }

    @Test
    void a_real_record_that_was_read_from_text() throws IOException {
        Importers importers = Importers.installed();
        Source line = Source.of("a.txt", "Minnesanteckningar".getBytes(StandardCharsets.UTF_8));
        for (String seed : List.of("002", "003", "004")) {
            Path notes = Shared.path("seeds/" + seed + ".txt");
            assumeTrue(
                    catchThrowable(() -> importers.read(line, Register.EMPTY)) == null,
                    "skipped: no importer of text on the path");

            ImportResult read = importers.read(notes, Register.EMPTY);

            requireSame(read.minutes());
        }
    }

    private static Minutes saying(Text text) {
        return Minutes.notes("Möte")
                .item(AgendaItem.untitled(new Id<>("p1")).add(new Narrative(text)).build())
                .build();
    }

    private static Minutes nested(int levels) {
        Listing list = Listing.of("innerst");
        for (int i = 1; i < levels / 2; i++) {
            list = new Listing(true, List.of(new Listing.Point(Text.of("a"), Optional.of(list))));
        }
        Listing deepest = list;
        return Minutes.notes("Möte").preamble(deepest).build();
    }

    private static void requireSame(Minutes minutes) {
        byte[] file = Files.written(minutes);
        Minutes back = Files.read(file);

        assertThat(back).isEqualTo(minutes);
        assertThat(Files.written(back)).isEqualTo(file);
    }
}
