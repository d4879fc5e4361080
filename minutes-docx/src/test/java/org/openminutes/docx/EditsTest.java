// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openminutes.docx.Differences.differing;
import static org.openminutes.docx.Differences.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.Change;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.ImportResult;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Table;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/** A record exported to Word, edited there and read back. */
class EditsTest {

    private static final Minutes RECORD = Records.ordinary();
    private static final String ITEM = "item/" + RECORD.items().get(1).id().value();

    private static ReturnedFile returned() {
        return ReturnedFile.of(RECORD);
    }

    @Test
    void changed_texts_are_changed_and_nothing_else() {
        ImportResult result =
                returned()
                        .type("title", "Minnesanteckningar Rådet")
                        .type(ITEM + "/entries/0/text", "Planen har varit på lång remiss.")
                        .type(ITEM + "/entries/4/clauses/1/text", "Rådet tackar för planen.")
                        .read();

        assertThat(differing(RECORD, result.minutes()))
                .containsExactlyInAnyOrder(
                        "title", "items[1].entries[0].text", "items[1].entries[4].clauses[1].text");
        assertThat(result.minutes().title()).isEqualTo("Minnesanteckningar Rådet");
        Narrative text = (Narrative) result.minutes().items().get(1).entries().get(0);
        assertThat(text.text()).isEqualTo(Text.of("Planen har varit på lång remiss."));
        assertThat(result.changes())
                .extracting(Change::kind, Change::path, Change::before, Change::after)
                .contains(
                        tuple(
                                Kind.CHANGED,
                                "title",
                                "Minnesanteckningar Ortsrådet",
                                "Minnesanteckningar Rådet"))
                .hasSize(3);
    }

    @Test
    void words_typed_right_beside_a_control_belong_to_it() {
        ImportResult result =
                returned().typeAfter(ITEM + "/entries/0/text", " Den antas i höst.").read();

        assertThat(differing(RECORD, result.minutes())).containsExactly("items[1].entries[0].text");
        Narrative text = (Narrative) result.minutes().items().get(1).entries().get(0);
        assertThat(text.text().plain()).isEqualTo("Planen har varit på remiss. Den antas i höst.");
    }

    @Test
    void values_kept_as_written_are_read_anew() {
        ImportResult result =
                returned()
                        .type("attendance/1", "Bo Ekh, Regionen, sekreterare")
                        .type(ITEM + "/heading", "3. Plan för ortens omsorg")
                        .read();

        Minutes minutes = result.minutes();
        assertThat(minutes.attendance().get(1).who().asWritten()).isEqualTo("Bo Ekh");
        assertThat(minutes.attendance().get(1).side()).isEqualTo(RECORD.attendance().get(1).side());
        AgendaItem item = minutes.items().get(1);
        assertThat(item.title()).contains("Plan för ortens omsorg");
        assertThat(item.entries()).isEqualTo(RECORD.items().get(1).entries());
        assertThat(kinds(result)).containsOnly(Kind.CHANGED);
    }

    @Test
    void a_new_date_of_the_meeting_is_read_as_a_date() {
        byte[] file =
                WordEdit.of(returned().bytes())
                        .body(xml -> xml.replace(">2026-03-03<", ">den 4 mars 2026<"))
                        .bytes();

        ImportResult result = ReturnedFile.read(file);

        assertThat(result.minutes().meeting().date().orElseThrow().asWritten())
                .isEqualTo("den 4 mars 2026");
        assertThat(differing(RECORD, result.minutes()))
                .allMatch(path -> path.startsWith("meeting.date"));
    }

    @Test
    void a_deleted_item_and_a_deleted_point_are_gone_and_nothing_else() {
        String first = "item/" + RECORD.items().get(0).id().value();

        ImportResult result =
                returned().delete(first).deleteParagraph(ITEM + "/entries/1/points/0/text").read();

        assertThat(result.minutes().items()).hasSize(1);
        AgendaItem item = result.minutes().items().get(0);
        Listing list = (Listing) item.entries().get(1);
        assertThat(list.points())
                .extracting(p -> p.text().plain())
                .containsExactly("Tiden är knapp.");
        assertThat(result.changes())
                .extracting(Change::kind, Change::path, Change::before)
                .containsExactlyInAnyOrder(
                        tuple(Kind.REMOVED, "items[0]", "1 Öppnande"),
                        tuple(Kind.REMOVED, "items[1].entries[1].points[0]", "Målen är otydliga."));
    }

    @Test
    void the_last_point_takes_its_list_with_it() {
        ImportResult result =
                returned()
                        .deleteParagraph(ITEM + "/entries/1/points/0/text")
                        .deleteParagraph(ITEM + "/entries/1/points/1/text")
                        .read();

        assertThat(result.minutes().items().get(1).entries())
                .hasSize(RECORD.items().get(1).entries().size() - 1)
                .noneMatch(Listing.class::isInstance);
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.REMOVED, "items[1].entries[1]"));
    }

    @Test
    void an_item_copied_by_the_plus_sign_is_a_new_item_with_an_id_of_its_own() {
        String first = "item/" + RECORD.items().get(0).id().value();

        ImportResult result = returned().plus(first, first + "/heading", "Ny punkt").read();

        assertThat(result.minutes().items())
                .extracting(item -> item.title().orElse(""))
                .containsExactly("Öppnande", "Ny punkt", "Plan för ortens vård");
        assertThat(result.minutes().items().stream().map(AgendaItem::id).distinct()).hasSize(3);
        assertThat(result.changes())
                .extracting(Change::kind, Change::path, Change::after)
                .containsExactly(tuple(Kind.ADDED, "items[1]", "Ny punkt"));
    }

    @Test
    void new_paragraphs_become_text_after_what_they_follow_and_points_of_their_list() {
        ImportResult result =
                returned()
                        .paragraphAfter(ITEM + "/entries/0/text", "Nytt stycke ett.", false)
                        .paragraphAfter(
                                ITEM + "/entries/1/points/0/text", "Ny punkt i listan.", true)
                        .read();

        AgendaItem item = result.minutes().items().get(1);
        assertThat(((Narrative) item.entries().get(1)).text().plain())
                .isEqualTo("Nytt stycke ett.");
        assertThat(((Listing) item.entries().get(2)).points())
                .extracting(p -> p.text().plain())
                .containsExactly("Målen är otydliga.", "Ny punkt i listan.", "Tiden är knapp.");
        assertThat(result.changes())
                .extracting(Change::kind, Change::path, Change::after)
                .containsExactly(
                        tuple(Kind.ADDED, "items[1].entries[1]", "Nytt stycke ett."),
                        tuple(Kind.ADDED, "items[1].entries[2].points[1]", "Ny punkt i listan."));
    }

    @Test
    void a_paragraph_in_the_style_of_headings_begins_an_item() {
        String first = "item/" + RECORD.items().get(0).id().value();

        ImportResult result =
                returned()
                        .paragraphAfter(first + "/heading", "Under den.", false)
                        .paragraphAfter(first + "/heading", "Övrigt", true)
                        .read();

        assertThat(result.minutes().items())
                .extracting(item -> item.title().orElse(""))
                .containsExactly("Öppnande", "Övrigt", "Plan för ortens vård");
        assertThat(result.minutes().items().get(1).entries())
                .containsExactly(new Narrative(Text.of("Under den.")));
    }

    @Test
    void a_new_row_of_participants_is_a_participant_of_that_side() {
        ImportResult result = returned().rowAfter("attendance/0", "", "Dag Alm, vice ordf").read();

        assertThat(result.minutes().attendance()).hasSize(4);
        assertThat(result.minutes().attendance())
                .filteredOn(line -> line.who().asWritten().equals("Dag Alm"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.side()).isEqualTo(RECORD.attendance().get(1).side());
                            assertThat(line.isPresent()).isTrue();
                            assertThat(line.roles()).hasSize(1);
                        });
        assertThat(kinds(result)).containsExactly(Kind.ADDED);
    }

    @Test
    void a_new_row_of_a_table_is_a_row_with_its_cells() {
        Table table =
                new Table(
                        Optional.empty(),
                        1,
                        List.of(row("Ort", "Timmar"), row("Sjö", "20"), row("Berg", "30")));
        Minutes minutes =
                Minutes.notes("Tabell").item("Öppettider", item -> item.add(table)).build();
        String tag =
                "item/" + minutes.items().get(0).id().value() + "/entries/0/rows/1/cells/0/text";

        ImportResult result = ReturnedFile.of(minutes).rowAfter(tag, "Dal", "25").read();

        Table now = (Table) result.minutes().items().get(0).entries().get(0);
        assertThat(now.rows())
                .containsExactly(
                        row("Ort", "Timmar"),
                        row("Sjö", "20"),
                        row("Dal", "25"),
                        row("Berg", "30"));
        assertThat(kinds(result)).containsExactly(Kind.ADDED);
    }

    @Test
    void tracked_changes_are_accepted_and_told_with_author_and_date() {
        ImportResult result = returned().track(ITEM + "/entries/0/text", "Planen är klar.").read();

        Narrative text = (Narrative) result.minutes().items().get(1).entries().get(0);
        assertThat(text.text().plain()).isEqualTo("Planen är klar.");
        assertThat(result.changes())
                .extracting(Change::kind, Change::before, Change::after, c -> c.author().orElse(""))
                .containsExactly(
                        tuple(Kind.CHANGED, "Planen har varit på remiss.", "Planen är klar.", ""),
                        tuple(Kind.TRACKED_DELETION, "Planen har varit på remiss.", "", "Eva Lind"),
                        tuple(Kind.TRACKED_INSERTION, "", "Planen är klar.", "Eva Lind"));
        assertThat(result.changes().get(1).date()).contains("2026-03-05T10:00:00Z");
    }

    @Test
    void a_text_whose_control_alone_is_gone_is_kept() {
        ImportResult result = returned().unwrap(ITEM + "/entries/0/text").read();

        assertThat(result.minutes()).isEqualTo(RECORD);
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.UNTAGGED, "items[1].entries[0].text"));
    }

    @Test
    void what_no_record_can_be_without_is_kept_and_told() {
        ImportResult result = returned().delete("title").read();

        assertThat(result.minutes()).isEqualTo(RECORD);
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.HIDDEN, "title"));
    }

    @Test
    void words_that_have_no_place_are_told_and_in_the_trace() {
        byte[] file =
                WordEdit.of(returned().bytes())
                        .body(xml -> xml.replace(">2026-03-03<", ">någon gång i vår<"))
                        .bytes();

        ImportResult result = ReturnedFile.read(file);

        assertThat(result.minutes()).isEqualTo(RECORD);
        assertThat(result.changes())
                .extracting(Change::kind, Change::before, Change::after)
                .containsExactly(tuple(Kind.UNPLACED, "2026-03-03", "någon gång i vår"));
        assertThat(result.trace().skipped())
                .anyMatch(skipped -> skipped.text().equals("någon gång i vår"));
    }

    @Test
    void secrecy_stays_where_words_stay_and_covers_what_replaces_them() {
        Visibility secret = new Visibility.Internal();
        Text before =
                new Text(
                        List.of(
                                new Text.Span("Familjen ", false, Visibility.OPEN),
                                new Text.Span("Alm", false, secret),
                                new Text.Span(" fick hjälp.", false, Visibility.OPEN)));
        Minutes minutes =
                Minutes.notes("Hemligt")
                        .item("Ärende", item -> item.add(new Narrative(before)))
                        .build();
        String tag = "item/" + minutes.items().get(0).id().value() + "/entries/0/text";

        ImportResult result =
                ReturnedFile.of(minutes).type(tag, "Familjen Ek fick snabb hjälp.").read();

        Narrative now = (Narrative) result.minutes().items().get(0).entries().get(0);
        assertThat(now.text().spans().get(0).text()).isEqualTo("Familjen ");
        assertThat(now.text().spans())
                .filteredOn(span -> span.visibility().equals(secret))
                .singleElement()
                .satisfies(span -> assertThat(span.text()).startsWith("Ek"));
        assertThat(now.text().plain()).isEqualTo("Familjen Ek fick snabb hjälp.");
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(
                Stream.of(cells).map(cell -> new Table.Cell(Optional.of(Text.of(cell)))).toList());
    }
}
