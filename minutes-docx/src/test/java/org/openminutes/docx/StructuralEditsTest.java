// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.field;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.repeat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.intake.Change;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.ImportResult;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Table;
import org.openminutes.model.Text;
import org.openminutes.testkit.Tracer;

/** Rows, people and items moved, added and taken out, also after LibreOffice saved the file. */
class StructuralEditsTest {

    private static final Table TIMES = table("Ort", "Sjö", "Berg", "Dal");

    private static final String HEADER = "word/header.xml";

    @TempDir Path folder = Path.of("");

    private static Table table(String... places) {
        return new Table(
                Optional.empty(), 1, Stream.of(places).map(StructuralEditsTest::row).toList());
    }

    private static Table.Row row(String place) {
        return new Table.Row(
                Stream.of(place, "Timmar i " + place)
                        .map(cell -> new Table.Cell(Optional.of(Text.of(cell))))
                        .toList());
    }

    private static Minutes sideBySide() {
        return Minutes.notes("Samråd")
                .present("Anna Berg", who -> who.side("Kommunerna"))
                .present("Dag Alm", who -> who.side("Kommunerna"))
                .present("Eva Frid", who -> who.side("Kommunerna"))
                .present("Bo Ek", who -> who.side("Regionen"))
                .present("Gun Hed", who -> who.side("Regionen"))
                .item("Upprop")
                .build();
    }

    private static List<String> people(ImportResult result) {
        return result.minutes().attendance().stream().map(a -> a.who().asWritten()).toList();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(item -> item.title().orElse("")).toList();
    }

    @Test
    void a_moved_row_of_a_table_is_a_moved_row() {
        Minutes minutes = Minutes.notes("Tabell").item("Tider", item -> item.add(TIMES)).build();
        String rows = "item/" + minutes.items().get(0).id().value() + "/entries/0/rows/";

        ImportResult result =
                ReturnedFile.of(minutes)
                        .moveRow(rows + "1/cells/0/text", rows + "3/cells/0/text")
                        .read();

        assertThat(result.minutes().items().get(0).entries())
                .containsExactly(table("Ort", "Berg", "Dal", "Sjö"));
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.MOVED, "items[0].entries[0].rows[3]"));
    }

    @Test
    void a_participant_moved_within_a_list_is_moved() throws IOException {
        byte[] file = body(repeat("attendance", p(field("line")))).workingCopy(sideBySide());

        ImportResult result = ReturnedFile.of(file).moveWords("Anna Berg", "Eva Frid").read();

        assertThat(people(result))
                .containsExactly("Dag Alm", "Eva Frid", "Anna Berg", "Bo Ek", "Gun Hed");
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.MOVED, "attendance[2]"));
    }

    @Test
    void a_row_of_participants_moved_in_the_table_of_sides_moves_those_in_it() {
        ImportResult result =
                ReturnedFile.of(sideBySide()).moveRow("attendance/0", "attendance/1").read();

        assertThat(people(result).indexOf("Dag Alm"))
                .isLessThan(people(result).indexOf("Anna Berg"));
        assertThat(people(result).indexOf("Gun Hed")).isLessThan(people(result).indexOf("Bo Ek"));
        assertThat(result.minutes().attendance())
                .containsExactlyInAnyOrderElementsOf(sideBySide().attendance());
        assertThat(result.changes()).extracting(Change::kind).containsOnly(Kind.MOVED);
    }

    @Test
    void people_of_many_sides_share_a_cell_and_are_changed_one_by_one() {
        MinutesBuilder many = Minutes.notes("Stort samråd");
        for (String side : List.of("Regionen", "Ås", "Ek", "Sund", "Berg")) {
            many.present("Ena " + side, who -> who.side(side));
            many.present("Andra " + side, who -> who.side(side));
        }
        Minutes minutes = many.item("Upprop").build();
        assertThat(minutes.sides()).hasSize(5);

        ImportResult same = ReturnedFile.of(minutes).read();
        ImportResult changed = ReturnedFile.of(minutes).type("attendance/2", "Nya Namnet").read();

        assertThat(same.minutes()).isEqualTo(minutes);
        assertThat(same.changes()).isEmpty();
        assertThat(changed.minutes().attendance().get(2).who().asWritten()).isEqualTo("Nya Namnet");
        assertThat(changed.changes()).extracting(Change::kind).containsExactly(Kind.CHANGED);
    }

    @Test
    void words_that_stand_in_a_header_alone_are_read_back_from_there() throws IOException {
        Minutes minutes =
                Minutes.notes("Möte").registryNumber("KS 2026/7").item("Öppnande").build();
        byte[] file =
                body(repeat("items", p(field("title"))))
                        .header(p(TemplateOf.r("Dnr ") + field("registryNumber")))
                        .workingCopy(minutes);
        String header = WordText.parts(file).getOrDefault(HEADER, "");
        byte[] edited =
                WordEdit.of(file)
                        .part(
                                HEADER,
                                header.replace("KS 2026/7", "KS 2026/8")
                                        .getBytes(StandardCharsets.UTF_8))
                        .bytes();

        assertThat(header).contains("KS 2026/7");
        assertThat(ReturnedFile.read(file).changes()).isEmpty();
        ImportResult result = ReturnedFile.read(edited);
        assertThat(result.minutes().registryNumber()).contains("KS 2026/8");
        assertThat(result.minutes().items()).isEqualTo(minutes.items());
        assertThat(result.changes())
                .extracting(Change::kind, Change::path, Change::before, Change::after)
                .containsExactly(tuple(Kind.CHANGED, "registryNumber", "KS 2026/7", "KS 2026/8"));
    }

    @Test
    void after_libre_office_rows_and_items_and_inner_texts_are_found_field_by_field()
            throws IOException, InterruptedException {
        Minutes minutes =
                Minutes.notes("Möte")
                        .present("Anna Berg", who -> who.side("Kommunerna"))
                        .present("Bo Ek", who -> who.side("Regionen"))
                        .item("Öppnande", item -> item.says("Anna hälsar välkommen."))
                        .item("Tider", item -> item.add(TIMES))
                        .item(
                                "Planer",
                                item ->
                                        item.says("Planerna gås igenom.")
                                                .item(
                                                        "Vård",
                                                        inner -> inner.says("Vården byggs ut."))
                                                .item(
                                                        "Skola",
                                                        inner -> inner.says("Skolan väntar.")))
                        .item("Övrigt", item -> item.says("Inget mer."))
                        .build();
        byte[] saved = savedByOffice(JudgedTest.export(minutes));

        ImportResult result =
                ReturnedFile.of(saved)
                        .rowAfterWords("Sjö", "Ås", "Timmar i Ås")
                        .deleteRowOfWords("Dal")
                        .deleteWords("1 Öppnande")
                        .deleteWords("Anna hälsar välkommen.")
                        .typeWords("Vården byggs ut.", "Vården byggs inte ut.")
                        .wordsAfter("Inget mer.", "Mötet tackar.")
                        .read();

        Minutes now = result.minutes();
        assertThat(titles(now)).containsExactly("Tider", "Planer", "Övrigt");
        assertThat(now.items().get(0).entries()).containsExactly(table("Ort", "Sjö", "Ås", "Berg"));
        AgendaItem plans = now.items().get(1);
        assertThat(plans.entries()).isEqualTo(minutes.items().get(2).entries());
        assertThat(plans.items().get(0).entries())
                .containsExactly(new Narrative(Text.of("Vården byggs inte ut.")));
        assertThat(plans.items().get(1)).isEqualTo(minutes.items().get(2).items().get(1));
        assertThat(now.items().get(2).entries())
                .containsExactly(
                        new Narrative(Text.of("Inget mer.")),
                        new Narrative(Text.of("Mötet tackar.")));
        assertThat(now.attendance()).isEqualTo(minutes.attendance());
        assertThat(result.changes())
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(
                        Kind.ADDED, Kind.REMOVED, Kind.REMOVED, Kind.CHANGED, Kind.ADDED);
    }

    @Test
    void after_libre_office_a_new_item_is_found_with_its_text()
            throws IOException, InterruptedException {
        Minutes minutes = threeItems();
        byte[] saved = savedByOffice(JudgedTest.export(minutes));

        ImportResult result =
                ReturnedFile.of(saved)
                        .wordsAfter("Planen gås igenom.", "3 Övrigt", "3 Ny fråga")
                        .wordsAfter("3 Ny fråga", "Planen gås igenom.", "Frågan togs upp.")
                        .typeWords("3 Övrigt", "4 Övrigt")
                        .read();

        Minutes now = result.minutes();
        assertThat(titles(now)).containsExactly("Öppnande", "Planen", "Ny fråga", "Övrigt");
        assertThat(now.items().get(2).entries())
                .containsExactly(new Narrative(Text.of("Frågan togs upp.")));
        assertThat(now.items().subList(0, 2)).isEqualTo(minutes.items().subList(0, 2));
        assertThat(now.items().get(3).entries()).isEqualTo(minutes.items().get(2).entries());
        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .contains(tuple(Kind.ADDED, "items[2]"));
    }

    @Test
    void after_libre_office_a_single_control_taken_away_is_told_or_its_words_still_found()
            throws IOException, InterruptedException {
        Minutes minutes = threeItems();
        byte[] saved = savedByOffice(JudgedTest.export(minutes));

        ImportResult unwrapped = ReturnedFile.of(saved).unwrapControlOf("2 Planen").read();
        ImportResult deleted = ReturnedFile.of(saved).deleteControlOf("Planen gås igenom.").read();

        assertThat(unwrapped.minutes()).isEqualTo(minutes);
        assertThat(unwrapped.changes())
                .extracting(Change::kind, Change::path)
                .containsExactly(tuple(Kind.UNTAGGED, "items[1].heading"));
        assertThat(titles(deleted.minutes())).isEqualTo(titles(minutes));
        assertThat(deleted.minutes().items().get(1).entries()).isEmpty();
        assertThat(deleted.changes())
                .extracting(Change::kind, Change::path, Change::before)
                .containsExactly(tuple(Kind.REMOVED, "items[1].entries[0]", "Planen gås igenom."));
    }

    private static Minutes threeItems() {
        return Minutes.notes("Möte")
                .present("Anna Berg")
                .item("Öppnande", item -> item.says("Anna hälsar välkommen."))
                .item("Planen", item -> item.says("Planen gås igenom."))
                .item("Övrigt", item -> item.says("Inget mer."))
                .build();
    }

    private byte[] savedByOffice(byte[] file) throws IOException, InterruptedException {
        Optional<Path> office = JudgedTest.office();
        assumeTrue(office.isPresent(), "skipped: no LibreOffice on the path");
        return LibreOffice.saved(office.get(), folder, List.of(file)).get(0);
    }

    @Test
    void a_copy_without_any_control_is_read_by_the_words_it_showed() throws IOException {
        for (Minutes minutes : List.of(Records.ordinary(), Tracer.minutes())) {
            byte[] file = withoutControls(JudgedTest.export(minutes));

            assertThat(WordText.body(file)).doesNotContain("<w:sdt>");
            assertThat(ReturnedFile.read(file).minutes()).isEqualTo(minutes);
            assertThat(ReturnedFile.read(file).changes()).isEmpty();
        }
    }

    @Test
    void a_text_changed_in_a_copy_without_any_control_is_changed_alone() throws IOException {
        Minutes minutes = Records.ordinary();
        byte[] file = withoutControls(JudgedTest.export(minutes));

        ImportResult result =
                ReturnedFile.of(file)
                        .typeWords(
                                "Planen har varit på remiss.", "Planen har varit på lång remiss.")
                        .deleteWords("Tiden är knapp.")
                        .read();

        assertThat(result.changes())
                .extracting(Change::kind, Change::path)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, "items[1].entries[0].text"),
                        tuple(Kind.REMOVED, "items[1].entries[1].points[1]"));
        assertThat(result.minutes().attendance()).isEqualTo(minutes.attendance());
    }

    /** As programs do that know no controls. */
    private static byte[] withoutControls(byte[] file) {
        return WordEdit.of(file)
                .body(
                        xml ->
                                xml.replaceAll("(?s)<w:sdtPr>.*?</w:sdtPr>", "")
                                        .replaceAll("</?w:sdt(Content)?>", ""))
                .bytes();
    }
}
