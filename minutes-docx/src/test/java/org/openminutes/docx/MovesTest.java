// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.intake.Change;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.ImportResult;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;

/** What somebody moved in a returned file, and what other programs took away. */
class MovesTest {

    private static final Minutes RECORD =
            Minutes.notes("Möte")
                    .item("Ett", item -> item.says("Första stycket.").says("Andra stycket."))
                    .item("Två", item -> item.says("Tredje stycket.").list("Röd", "Grön", "Blå"))
                    .item("Tre", item -> item.says("Fjärde stycket."))
                    .build();

    @TempDir Path folder = Path.of("");

    private static String item(int index) {
        return "item/" + RECORD.items().get(index).id().value();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(item -> item.title().orElse("")).toList();
    }

    private static List<String> says(AgendaItem item) {
        return item.entries().stream()
                .filter(Narrative.class::isInstance)
                .map(entry -> ((Narrative) entry).text().plain())
                .toList();
    }

    @Test
    void a_moved_item_is_moved_with_all_that_is_in_it() {
        ImportResult result = ReturnedFile.of(RECORD).move(item(0), item(2)).read();

        assertThat(result.minutes().items())
                .containsExactly(
                        RECORD.items().get(1), RECORD.items().get(2), RECORD.items().get(0));
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.MOVED, "items[2]"));
    }

    @Test
    void a_point_and_a_paragraph_moved_within_their_item_are_moved_there() {
        ImportResult result =
                ReturnedFile.of(RECORD)
                        .moveWords("Röd", "Blå")
                        .moveWords("Första stycket.", "Andra stycket.")
                        .read();

        Listing list = (Listing) result.minutes().items().get(1).entries().get(1);
        assertThat(list.points())
                .extracting(point -> point.text().plain())
                .containsExactly("Grön", "Blå", "Röd");
        assertThat(says(result.minutes().items().get(0)))
                .containsExactly("Andra stycket.", "Första stycket.");
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactlyInAnyOrder(
                        tuple(Kind.MOVED, "items[1].entries[1].points[2]"),
                        tuple(Kind.MOVED, "items[0].entries[0]"));
    }

    @Test
    void a_paragraph_moved_to_another_item_is_in_that() {
        ImportResult result =
                ReturnedFile.of(RECORD).moveWords("Andra stycket.", "Fjärde stycket.").read();

        assertThat(says(result.minutes().items().get(0))).containsExactly("Första stycket.");
        assertThat(says(result.minutes().items().get(2)))
                .containsExactly("Fjärde stycket.", "Andra stycket.");
        assertThat(result.changes())
                .extracting(Change::kind, Change::path, Change::after)
                .containsExactly(tuple(Kind.MOVED, "items[2].entries[1]", "Andra stycket."));
    }

    @Test
    void after_libre_office_what_is_moved_added_and_removed_is_found_too()
            throws IOException, InterruptedException {
        Optional<Path> office = JudgedTest.office();
        assumeTrue(office.isPresent(), "skipped: no LibreOffice on the path");
        byte[] saved =
                LibreOffice.saved(office.get(), folder, List.of(JudgedTest.export(RECORD))).get(0);

        ImportResult result =
                ReturnedFile.of(saved)
                        .moveWords("Röd", "Blå")
                        .moveWords("Andra stycket.", "Fjärde stycket.")
                        .deleteWords("Grön")
                        .wordsAfter("Första stycket.", "Ett nytt stycke.")
                        .read();

        assertThat(titles(result.minutes())).containsExactly("Ett", "Två", "Tre");
        assertThat(says(result.minutes().items().get(0)))
                .containsExactly("Första stycket.", "Ett nytt stycke.");
        assertThat(says(result.minutes().items().get(2)))
                .containsExactly("Fjärde stycket.", "Andra stycket.");
        Listing list = (Listing) result.minutes().items().get(1).entries().get(1);
        assertThat(list.points())
                .extracting(point -> point.text().plain())
                .containsExactly("Blå", "Röd");
        assertThat(result.changes())
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(Kind.MOVED, Kind.MOVED, Kind.REMOVED, Kind.ADDED);
    }

    /** What LibreOffice does to a part that controls are bound to. */
    @Test
    void a_copy_whose_record_was_emptied_is_read_by_its_words_and_says_so() throws IOException {
        byte[] file =
                WordEdit.of(JudgedTest.export(RECORD))
                        .part("customXml/item1.xml", new byte[0])
                        .without("customXml/_rels/item1.xml.rels")
                        .bytes();

        ImportResult result = ReturnedFile.read(file);

        assertThat(result.changes()).extracting(Change::kind).containsExactly(Kind.RECORD_LOST);
        assertThat(titles(result.minutes())).containsExactly("Ett", "Två", "Tre");
        assertThat(says(result.minutes().items().get(0)))
                .containsExactly("Första stycket.", "Andra stycket.");
    }

    @Test
    void a_copy_whose_record_was_left_out_is_read_by_its_words_and_says_so() throws IOException {
        byte[] file =
                WordEdit.of(JudgedTest.export(RECORD))
                        .part("customXml/item1.xml", "<x/>".getBytes(StandardCharsets.UTF_8))
                        .bytes();

        ImportResult result = ReturnedFile.read(file);

        assertThat(result.changes()).extracting(Change::kind).contains(Kind.RECORD_LOST);
        assertThat(titles(result.minutes())).containsExactly("Ett", "Två", "Tre");
    }
}
