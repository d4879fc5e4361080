// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openminutes.docx.Differences.differing;
import static org.openminutes.docx.Differences.kinds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Text;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Tracer;

/** A record exported to Word and read back, by whatever way the file came. */
class RoundTripTest {

    private static final Minutes RECORD = Records.ordinary();
    private static final String ITEM = "item/" + RECORD.items().get(1).id().value();

    @TempDir Path folder;

    private static ReturnedFile returned() {
        return ReturnedFile.of(RECORD);
    }

    static Stream<Arguments> records() {
        return Records.all().entrySet().stream()
                .map(record -> Arguments.of(record.getKey(), record.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void nothing_changed_is_an_equal_record_and_no_change(String name, Minutes minutes)
            throws IOException {
        ImportResult result = ReturnedFile.read(JudgedTest.export(minutes));

        assertThat(result.minutes()).isEqualTo(minutes);
        assertThat(result.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void real_notes_come_back_equal(String seed) throws IOException {
        Minutes minutes =
                Importers.installed()
                        .read(Shared.path("seeds/" + seed + ".txt"), Register.EMPTY)
                        .minutes();

        ImportResult result = ReturnedFile.read(JudgedTest.export(minutes));

        assertThat(result.minutes()).isEqualTo(minutes);
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void libre_office_takes_controls_and_tags_away_and_the_record_comes_back_equal()
            throws IOException, InterruptedException {
        Optional<Path> office = JudgedTest.office();
        assumeTrue(office.isPresent(), "skipped: no LibreOffice on the path");
        byte[] edited = returned().type(ITEM + "/entries/0/text", "Helt nya ord.").bytes();
        List<byte[]> saved =
                LibreOffice.saved(
                        office.get(),
                        folder,
                        List.of(
                                JudgedTest.export(RECORD),
                                JudgedTest.export(Tracer.minutes()),
                                edited));

        assertThat(ReturnedFile.read(saved.get(0)).minutes()).isEqualTo(RECORD);
        assertThat(ReturnedFile.read(saved.get(0)).changes()).isEmpty();
        assertThat(ReturnedFile.read(saved.get(1)).minutes()).isEqualTo(Tracer.minutes());
        ImportResult changed = ReturnedFile.read(saved.get(2));
        assertThat(differing(RECORD, changed.minutes()))
                .containsExactly("items[1].entries[0].text");
        assertThat(kinds(changed)).containsExactly(Kind.CHANGED);
    }

    @Test
    void a_copy_with_english_labels_and_one_by_another_template_come_back_equal()
            throws IOException {
        java.io.ByteArrayOutputStream english = new java.io.ByteArrayOutputStream();
        ExportOptions options = ExportOptions.NONE.withText(DocxOptions.LANGUAGE, "en");
        new DocxExporter().export(RECORD, options, english);
        byte[] other =
                TemplateOf.body(
                                TemplateOf.p(
                                                TemplateOf.r("Datum: ")
                                                        + TemplateOf.field("meeting/date"))
                                        + TemplateOf.repeat(
                                                "items",
                                                TemplateOf.p(
                                                        TemplateOf.r("Punkt ")
                                                                + TemplateOf.field("title")
                                                                + TemplateOf.r(" (slut)"))))
                        .workingCopy(RECORD);

        for (byte[] file : List.of(english.toByteArray(), other)) {
            assertThat(ReturnedFile.read(file).minutes()).isEqualTo(RECORD);
            assertThat(ReturnedFile.read(file).changes()).isEmpty();
        }
    }

    @Test
    void a_broken_record_inside_is_said_and_a_copy_without_one_is_read_by_its_words()
            throws IOException {
        byte[] file = JudgedTest.export(RECORD);
        byte[] broken =
                WordEdit.of(file)
                        .part(
                                "customXml/item1.xml",
                                "<minutes xmlns=\"urn:openminutes:minutes:1\"><x/></minutes>"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .bytes();

        assertThatThrownBy(() -> ReturnedFile.read(broken))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("the record inside is broken");

        java.io.ByteArrayOutputStream last = new java.io.ByteArrayOutputStream();
        new DocxExporter()
                .export(RECORD, ExportOptions.NONE.withText(DocxOptions.FINAL, "yes"), last);
        Minutes read = ReturnedFile.read(last.toByteArray()).minutes();
        assertThat(read.title()).isEqualTo(RECORD.title());
        assertThat(read.items())
                .extracting(item -> item.title().orElse(""))
                .startsWith("Öppnande", "Plan för ortens vård");
    }

    @Test
    void every_text_of_a_rich_record_can_be_changed_alone() {
        Minutes minutes = RECORD;
        for (Place<?> place : Places.in(minutes)) {
            if (!(place.value() instanceof Text text)) {
                continue;
            }
            String tag = org.openminutes.docx.tags.StableTag.of(minutes).of(place.path());

            ImportResult result =
                    ReturnedFile.of(minutes).type(tag, text.plain() + " Tillagt.").read();

            assertThat(differing(minutes, result.minutes())).as(tag).containsExactly(place.path());
        }
    }
}
