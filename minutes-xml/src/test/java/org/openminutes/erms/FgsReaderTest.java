// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.Actor;
import org.openminutes.model.Attestation;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Tracer;
import org.w3c.dom.Element;

class FgsReaderTest {

    private static byte[] written(Minutes minutes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FgsDocument(new UUID(1, 2), "Provkommunen", Optional.empty())
                .write(List.of(new ErmsRecord(minutes, List.of(), Map.of())), out);
        return out.toByteArray();
    }

    private static ErmsReading read(String text) {
        return FgsReader.read(Source.of("arende.xml", text.getBytes(UTF_8)));
    }

    private static Minutes again(Minutes minutes) throws IOException {
        ErmsReading reading = FgsReader.read(Source.of("arende.xml", written(minutes)));
        assertThat(reading.records()).hasSize(1);
        return reading.records().get(0).minutes();
    }

    @ParameterizedTest
    @MethodSource("org.openminutes.erms.ErmsReaderTest#samples")
    void gives_back_what_the_document_holds_of_a_sample(Path sample) throws IOException {
        Minutes minutes = Importers.installed().read(sample, Register.EMPTY).minutes();

        Minutes back = again(minutes);

        assertThat(back.id()).isEqualTo(minutes.id());
        assertThat(back.title()).isEqualTo(minutes.title());
        assertThat(back.kind()).isEqualTo(minutes.kind());
        assertThat(back.edition()).isEqualTo(minutes.edition());
        assertThat(back.registryNumber()).isEqualTo(minutes.registryNumber());
        assertThat(back.meeting().id()).isEqualTo(minutes.meeting().id());
        assertThat(back.meeting().date().flatMap(When::known))
                .isEqualTo(minutes.meeting().date().flatMap(When::known));
        assertThat(back.meeting().body().map(Actor::asWritten))
                .isEqualTo(minutes.meeting().body().map(Actor::asWritten));
        assertThat(outline(back)).isEqualTo(outline(minutes));
        assertThat(people(back)).isEqualTo(people(minutes));
        assertThat(positions(back)).isEqualTo(positions(minutes));
        assertThat(back.attestations())
                .extracting(Attestation::who)
                .extracting(Actor::asWritten)
                .containsExactlyElementsOf(
                        minutes.attestations().stream().map(a -> a.who().asWritten()).toList());
    }

    private static List<String> outline(Minutes minutes) {
        return minutes.allItems()
                .map(
                        i ->
                                String.join(
                                        " ",
                                        i.id().value(),
                                        i.number().label(),
                                        i.title().orElse(""),
                                        i.registryNumber().orElse(""),
                                        String.valueOf(i.visibility() instanceof Visibility.Open)))
                .toList();
    }

    private static List<String> people(Minutes minutes) {
        return minutes.attendance().stream()
                .map(
                        line ->
                                line.who().asWritten()
                                        + line.represents().map(Actor::asWritten)
                                        + (line.isAbsent() ? " absent" : ""))
                .toList();
    }

    private static List<String> positions(Minutes minutes) {
        return minutes.allItems()
                .flatMap(item -> item.facts(Position.class))
                .flatMap(position -> position.clauses().stream())
                .map(clause -> clause.text().plain())
                .toList();
    }

    /** Every word of what a document says of the record is in the record read, or told. */
    @Test
    void loses_no_word_of_a_document() throws Exception {
        byte[] bytes = written(Tracer.minutes());
        ErmsReading reading = FgsReader.read(Source.of("arende.xml", bytes));

        assertThat(
                        LostWords.in(
                                bytes,
                                reading,
                                FgsReaderTest::hasWordsOfTheRecord,
                                Set.of("beslutsinstans", "undertecknare")))
                .isEmpty();
    }

    private static boolean hasWordsOfTheRecord(Element element) {
        return element.getElementsByTagName("*").getLength() == 0
                && !Set.of(
                                "HandlingRelation",
                                "Avslutat",
                                "Skapad",
                                "StatusArande",
                                "StatusHandling",
                                "ArendeTyp",
                                "Handlingstyp")
                        .contains(element.getTagName())
                && !element.getTextContent().matches("\\d{4}-\\d\\d-\\d\\dT.*")
                && !element.getParentNode().getNodeName().equals("Arkivbildare");
    }

    @Test
    void reads_records_without_an_errand_as_systems_of_municipalities_write_them() {
        ErmsReading reading =
                read(
                        """
                        <Leveransobjekt xmlns="http://xml.ra.se/e-arkiv/FGS-ERMS">
                          <ArkivobjektListaHandlingar>
                            <ArkivobjektHandling Systemidentifierare="h1">
                              <ArkivobjektID>KS-2019-03-06</ArkivobjektID>
                              <Handlingstyp>Protokoll</Handlingstyp>
                              <Rubrik>Protokoll 2019-03-06</Rubrik>
                              <Skapad>2019-03-10</Skapad>
                              <Bilaga Namn="Protokoll.pdf" Lank="Protokoll.pdf"/>
                              <EgnaElement>
                                <EgetElement Namn="Beslutsinstans"><Varde>Kommunstyrelsen</Varde></EgetElement>
                                <EgetElement Namn="Sammanträdesdatum"><Varde>2019-03-06</Varde></EgetElement>
                                <EgetElement Namn="beslut"><Varde>Budgeten antas.</Varde></EgetElement>
                              </EgnaElement>
                            </ArkivobjektHandling>
                            <ArkivobjektHandling Systemidentifierare="h2">
                              <ArkivobjektID>KS § 1</ArkivobjektID>
                              <Handlingstyp>Ärendepunkt</Handlingstyp>
                              <HandlingRelation Typ="Ingår i">h1</HandlingRelation>
                              <Rubrik>Budget</Rubrik>
                            </ArkivobjektHandling>
                            <ArkivobjektHandling Systemidentifierare="h3">
                              <ArkivobjektID>Brev</ArkivobjektID>
                              <Handlingstyp>Skrivelse</Handlingstyp>
                              <Rubrik>Brev om väg</Rubrik>
                            </ArkivobjektHandling>
                          </ArkivobjektListaHandlingar>
                        </Leveransobjekt>
                        """);

        assertThat(reading.records()).hasSize(1);
        ErmsRecord record = reading.records().get(0);
        Minutes minutes = record.minutes();
        assertThat(minutes.kind()).isEqualTo(Minutes.Kind.PROTOCOL);
        assertThat(minutes.title()).isEqualTo("Protokoll 2019-03-06");
        assertThat(minutes.meeting().body().map(Actor::asWritten)).contains("Kommunstyrelsen");
        assertThat(minutes.meeting().date().flatMap(When::known))
                .contains(LocalDate.of(2019, 3, 6));
        assertThat(minutes.items())
                .extracting(item -> item.title().orElseThrow())
                .containsExactly("Budget");
        assertThat(record.renditions()).extracting(ErmsAppendix::path).contains("Protokoll.pdf");
        assertThat(reading.unplaced())
                .extracting(left -> left.path() + " " + left.text())
                .contains(
                        "/Leveransobjekt/ArkivobjektListaHandlingar/ArkivobjektHandling/Rubrik"
                                + " Brev om väg");
    }

    @Test
    void tells_all_of_a_document_of_something_else() throws IOException {
        String example =
                Files.readString(Shared.path("schemas/examples/fgs-arendehantering-1_0.xml"));

        ErmsReading reading = read(example);

        // it does not say of what type its record is
        assertThat(reading.records()).isEmpty();
        assertThat(reading.unplaced())
                .extracting(Unplaced::text)
                .contains("Minnesanteckningar från Folkhälsorådet 2026-11-18");
    }

    @Test
    void refuses_what_is_no_such_document() {
        assertThatThrownBy(() -> read("<erms/>"))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("arende.xml:1: the outermost element is erms");
        assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY b 'c'>]><Leveransobjekt/>"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("DOCTYPE");
    }
}
