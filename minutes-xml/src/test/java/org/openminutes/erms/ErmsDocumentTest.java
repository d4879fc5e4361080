// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.openminutes.archive.OfficialSchemas;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Attestation;
import org.openminutes.model.Dissent;
import org.openminutes.model.Function;
import org.openminutes.model.Minutes;
import org.openminutes.model.Role;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.testkit.Texts;
import org.openminutes.testkit.Tracer;
import org.w3c.dom.Document;

class ErmsDocumentTest {

    private static final ErmsDocument DOCUMENT = document(ErmsVersion.V2_1, Optional.empty());

    private static ErmsDocument document(
            ErmsVersion version, Optional<ErmsClassification> classification) {
        return new ErmsDocument(
                version,
                new UUID(1, 2),
                Instant.parse("2026-04-01T08:00:00Z"),
                "Provrådet",
                Optional.of("ORG"),
                Optional.of("2120000001"),
                classification,
                "Minutes 1");
    }

    private static Minutes minutes() {
        return Minutes.protocol("Protokoll 3 mars")
                .id("prot-1")
                .registryNumber("RP 1")
                .classification("1.3.2")
                .body("Provnämnden")
                .date(LocalDate.of(2026, 3, 3))
                .time(LocalTime.of(13, 0), LocalTime.of(15, 30))
                .place("Salen")
                .present("Åsa Öberg", who -> who.party("S").chair())
                .present("Bo Äng", who -> who.represents("Provregionen").secretary())
                .absent("Cilla Ek")
                .item("Öppnande")
                .item(
                        "Budget",
                        item ->
                                item.presentedBy("Bo Äng")
                                        .visibility(
                                                Visibility.Confidential.under("OSL 25 kap. 1 §"))
                                        .says("Sagt & gjort.")
                                        .position("Nämnden beslutar anta budgeten.", Act.DECIDES)
                                        .add(
                                                new Dissent(
                                                        Dissent.Kind.RESERVATION,
                                                        List.of(Actor.named("Cilla Ek")),
                                                        Optional.of(Text.of("Reserverar sig.")),
                                                        Optional.empty()))
                                        .task(
                                                "Ta fram plan.",
                                                "Bo Äng",
                                                When.on(LocalDate.of(2026, 6, 1)))
                                        .item("Del", sub -> sub.says("Delsagt.")))
                .attestation(
                        new Attestation(
                                Actor.named("Åsa Öberg"),
                                Optional.of(Role.of("ordförande", Function.CHAIR)),
                                List.of(),
                                Optional.empty(),
                                Optional.of(When.on(LocalDate.of(2026, 3, 10))),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                .build();
    }

    @Test
    void tells_body_meeting_record_and_items() throws Exception {
        Document erms = erms(minutes());

        assertThat(at(erms, "//aggregation[@aggregationType='file']/title"))
                .isEqualTo("Provnämnden");
        String meeting = "//aggregation[@aggregationType='subfile']";
        assertThat(at(erms, meeting + "/dates/date[@dateType='start']"))
                .isEqualTo("2026-03-03T13:00:00");
        assertThat(at(erms, meeting + "/notes/note[@noteType='Plats']")).isEqualTo("Salen");
        assertThat(at(erms, "//record[@recordType='protokoll']/title"))
                .isEqualTo("Protokoll 3 mars");
        assertThat(at(erms, "//record[title='Budget']/runningNumber")).isEqualTo("2");
        assertThat(at(erms, "//record[title='Budget']/description")).isEqualTo("Sagt & gjort.");
        assertThat(at(erms, "//record[title='Del']/relation[@relationType='part_of']"))
                .isEqualTo(at(erms, "//record[title='Budget']/objectId"));
    }

    @Test
    void tells_decisions_tasks_and_dissent_as_actions() throws Exception {
        Document erms = erms(minutes());

        String decision = "//action[actionType='beslut']";
        assertThat(at(erms, decision + "/actionText")).isEqualTo("Nämnden beslutar anta budgeten.");
        assertThat(at(erms, decision + "/agents/agent[@agentType='authorising_person']/name"))
                .isEqualTo("Provnämnden");
        assertThat(at(erms, decision + "/dates/actionDate[@dateType='decision_date']"))
                .isEqualTo("2026-03-03T00:00:00");
        String task = "//action[actionType='uppdrag']";
        assertThat(at(erms, task + "/agents/agent[@agentType='responsible_person']/name"))
                .isEqualTo("Bo Äng");
        assertThat(at(erms, task + "/dates/actionDate[@dateType='decision_deadline']"))
                .isEqualTo("2026-06-01T00:00:00");
        assertThat(at(erms, "//action/agents/agent[@otherAgentType='reservant']/name"))
                .isEqualTo("Cilla Ek");
    }

    @Test
    void tells_participants_signatures_and_secrecy() throws Exception {
        Document erms = erms(minutes());

        String agents = "//record[@recordType='protokoll']/agents/agent";
        assertThat(at(erms, agents + "[@otherAgentType='ordförande']/name")).isEqualTo("Åsa Öberg");
        assertThat(at(erms, agents + "[@agentType='creator']/organisation"))
                .isEqualTo("Provregionen");
        assertThat(at(erms, agents + "[@otherAgentType='frånvarande']/name")).isEqualTo("Cilla Ek");
        assertThat(at(erms, agents + "[@agentType='main_signatory']/role")).isEqualTo("ordförande");
        assertThat(at(erms, "//action[actionType='justering']/dates/actionDate"))
                .isEqualTo("2026-03-10T00:00:00");
        assertThat(at(erms, "//record[title='Budget']/restriction/regulation"))
                .isEqualTo("OSL 25 kap. 1 §");
        assertThat(at(erms, "count(//restriction)")).isEqualTo("1");
    }

    @Test
    void is_valid_also_with_everything_a_record_can_say() throws Exception {
        ErmsClassification plan = new ErmsClassification("KLASSA 2.1", Optional.of("1.3"));
        for (ErmsVersion version : ErmsVersion.values()) {
            for (Minutes minutes : List.of(minutes(), Tracer.minutes())) {
                for (Optional<ErmsClassification> classified :
                        List.of(Optional.<ErmsClassification>empty(), Optional.of(plan))) {
                    byte[] bytes = bytes(document(version, classified), minutes);

                    OfficialSchemas.assertValid(OfficialSchemas.erms(version), bytes);
                    assertThat(OfficialSchemas.schematron(version, bytes)).isEmpty();
                }
            }
        }
    }

    @Test
    void names_the_plan_its_codes_are_of_where_the_version_can() throws Exception {
        ErmsClassification plan = new ErmsClassification("KLASSA 2.1", Optional.of("1.3"));

        String two = text(document(ErmsVersion.V2_1, Optional.of(plan)));
        String three = text(document(ErmsVersion.V3_0, Optional.of(plan)));

        assertThat(two)
                .contains("<p>KLASSA 2.1</p>", "<classification classificationCode=\"1.3\">1.3<")
                .doesNotContain("classificationSchemaId");
        assertThat(three)
                .contains(
                        "classificationSchemaId=\"plan.klassa-2-1\"",
                        "classificationSchemaUsed=\"plan.klassa-2-1\"");
        // the record's own code goes before that of the series
        assertThat(two).contains("<classification classificationCode=\"1.3.2\">1.3.2<");
    }

    private static String text(ErmsDocument document) throws IOException {
        return new String(bytes(document, minutes()), UTF_8);
    }

    @Test
    void carries_every_text_of_a_page() throws IOException {
        Minutes minutes = Tracer.minutes();
        String text = new String(bytes(minutes), UTF_8).replaceAll("\\s+", " ");

        Map<String, String> lost = Texts.onPage(minutes);
        // the files are told where they lie, by METS and PREMIS
        lost.keySet().removeIf(path -> path.contains(".content."));
        lost.values().removeIf(text::contains);

        assertThat(lost.keySet()).isEmpty();
    }

    @Test
    void puts_meetings_of_one_body_together() throws Exception {
        Minutes one = minutes();
        Minutes two = minutes().toBuilder().id("prot-2").build();
        Minutes other = minutes().toBuilder().id("prot-3").body("Annan nämnd").build();

        Document erms = parsed(List.of(record(one), record(other), record(two)));

        assertThat(at(erms, "count(//aggregation[@aggregationType='file'])")).isEqualTo("2");
        assertThat(at(erms, "count(//aggregation[title='Provnämnden']/aggregation)"))
                .isEqualTo("2");
        assertThat(at(erms, "count(//objectId)"))
                .isEqualTo(at(erms, "count(//*[@systemIdentifier])"));
    }

    @Test
    void needs_a_record() {
        assertThatThrownBy(() -> DOCUMENT.write(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ErmsRecord record(Minutes minutes) {
        ErmsAppendix xml =
                new ErmsAppendix("minutes.xml", "a/minutes.xml", "xml", Optional.of("fmt/101"));
        return new ErmsRecord(minutes, List.of(xml), Map.of());
    }

    private static byte[] bytes(Minutes minutes) throws IOException {
        return bytes(DOCUMENT, minutes);
    }

    private static byte[] bytes(ErmsDocument document, Minutes minutes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(List.of(record(minutes)), out);
        return out.toByteArray();
    }

    private static Document erms(Minutes minutes) throws Exception {
        return parsed(List.of(record(minutes)));
    }

    private static Document parsed(List<ErmsRecord> records) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DOCUMENT.write(records, out);
        // without name spaces, so that the paths are short
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String at(Document document, String path) throws Exception {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
    }
}
