// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Capacity;
import org.openminutes.model.Dissent;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.testkit.ExporterContract;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Tracer;
import org.xml.sax.SAXException;

class SvkMoteExporterTest extends ExporterContract {

    @Override
    protected MinutesExporter exporter() {
        return new SvkMoteExporter();
    }

    @Override
    protected String textOf(byte[] file) {
        return new String(file, UTF_8)
                .replaceAll("<[^>]*? (?:path)=\"([^\"]*)\"[^>]*>", " $1 ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Minutes minutes() {
        return Minutes.protocol("Protokoll Rådet för prov 3 mars 2026")
                .id("prov-2026-03-03")
                .registryNumber("RP 2026/17")
                .body("Rådet för prov")
                .date(LocalDate.of(2026, 3, 3))
                .time(LocalTime.of(13, 0), LocalTime.of(15, 30))
                .place("Sessionssalen")
                .present("Åsa Öberg", who -> who.party("S").capacity(Capacity.MEMBER).chair())
                .absent("Cilla Ek", who -> who.capacity(Capacity.SUBSTITUTE))
                .item("Öppnande", item -> item.purpose(AgendaItem.Purpose.OPENING))
                .item(
                        "Budget < 2027",
                        item ->
                                item.presentedBy("Bo Äng")
                                        .registryNumber("RP 2026/9")
                                        .visibility(
                                                Visibility.Confidential.under("OSL 25 kap. 1 §"))
                                        .position("Rådet beslutar om budgeten.", Act.DECIDES)
                                        .add(
                                                new Dissent(
                                                        Dissent.Kind.RESERVATION,
                                                        List.of(Actor.named("Cilla Ek")),
                                                        Optional.of(Text.of("För dyrt.")),
                                                        Optional.empty()))
                                        .item("Ekonomi", sub -> {}))
                .signedBy("Åsa Öberg", Function.CHAIR)
                .build();
    }

    @Test
    void what_is_written_fits_the_schema() throws IOException, SAXException {
        for (Minutes minutes : List.of(minutes(), Tracer.minutes())) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(Shared.path("schemas/svk-moten/SVK-MOTE.xsd").toFile())
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(export(minutes).bytes())));
        }
    }

    @Test
    void what_it_holds_comes_back() throws IOException {
        Minutes back = read(export(minutes()).bytes()).minutes();

        assertThat(back.id()).isEqualTo(minutes().id());
        assertThat(back.title()).isEqualTo(minutes().title());
        assertThat(back.registryNumber()).isEqualTo(minutes().registryNumber());
        assertThat(back.meeting()).isEqualTo(minutes().meeting());
        assertThat(back.attendance())
                .extracting(
                        line -> line.who().asWritten(),
                        line -> line.party(),
                        line -> line.capacity(),
                        line -> line.isPresent(),
                        line -> line.has(Function.CHAIR))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Åsa Öberg", Optional.of("S"), Capacity.MEMBER, true, true),
                        org.assertj.core.groups.Tuple.tuple(
                                "Cilla Ek", Optional.empty(), Capacity.SUBSTITUTE, false, false));
        AgendaItem budget = back.items().get(1);
        AgendaItem first = minutes().items().get(1);
        assertThat(budget.title()).isEqualTo(first.title());
        assertThat(budget.visibility()).isEqualTo(first.visibility());
        assertThat(budget.registryNumber()).isEqualTo(first.registryNumber());
        assertThat(budget.facts(Position.class).map(Position::clauses))
                .containsExactlyElementsOf(
                        first.facts(Position.class).map(Position::clauses).toList());
        assertThat(budget.facts(Dissent.class))
                .containsExactlyElementsOf(first.facts(Dissent.class).toList());
        assertThat(budget.items()).extracting(AgendaItem::title).contains(Optional.of("Ekonomi"));
        assertThat(back.attestations()).hasSize(1);
    }

    @Test
    void what_it_cannot_hold_is_reported_as_one_part_each() throws IOException {
        Minutes minutes =
                minutes().toBuilder()
                        .item(
                                "Övrigt",
                                item ->
                                        item.says("Det regnade.")
                                                .task(
                                                        "Torka golvet.",
                                                        "Bo Äng",
                                                        When.on(LocalDate.of(2026, 4, 1))))
                        .build();

        assertThat(export(minutes).result().omissions())
                .extracting(Omission::path)
                .contains("items[2].entries")
                .noneMatch(path -> path.startsWith("items[1]") || path.equals("items[2].title"));
    }

    @Test
    void a_meeting_without_a_day_has_no_form_in_it() {
        Minutes undated = minutes().toBuilder().date(When.dayAndMonth(3, 3, "3 mars")).build();

        assertThatThrownBy(
                        () ->
                                new SvkMoteExporter()
                                        .export(
                                                undated,
                                                ExportOptions.NONE,
                                                OutputStream.nullOutputStream()))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("on what day");
    }

    @Test
    void the_archive_and_quorum_are_as_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options =
                ExportOptions.NONE
                        .with(SvkMoteExporter.CREATOR, Optional.of("Ås pastorat"))
                        .with(SvkMoteExporter.CREATOR_ID, "aid:SE/SVK/1")
                        .with(SvkMoteExporter.QUORUM, SvkMoteExporter.QUORUM.read("false"));

        ExportResult result = new SvkMoteExporter().export(minutes(), options, out);

        assertThat(result.format().id()).isEqualTo("svk-mote");
        assertThat(out.toString(UTF_8))
                .contains(
                        "<fondsCreator idType=\"aid\" creatorId=\"SE/SVK/1\">Ås pastorat",
                        "<quorum>false</quorum>");
        assertThatThrownBy(() -> SvkMoteExporter.QUORUM.read("ja")).hasMessageContaining("ja");
    }

    private static ImportResult read(byte[] file) {
        return new SvkMoteImporter().read(Source.of("m.xml", file), Register.EMPTY);
    }
}
