// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Importers;
import org.openminutes.intake.Source;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Dissent;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.model.Presence;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Tracer;
import org.openminutes.view.Wording;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class ErmsReaderTest {

    private static byte[] written(ErmsVersion version, Minutes... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ErmsDocument(
                        version,
                        new UUID(1, 2),
                        Instant.parse("2026-04-01T08:00:00Z"),
                        "Provkommunen",
                        Optional.of("ORG"),
                        Optional.of("2120000001"),
                        Optional.empty(),
                        "Minutes 1")
                .write(
                        Stream.of(records)
                                .map(r -> new ErmsRecord(r, List.of(), Map.of()))
                                .toList(),
                        out);
        return out.toByteArray();
    }

    private static ErmsReading read(byte[] bytes) {
        return ErmsReader.read(Source.of("erms.xml", bytes));
    }

    private static Minutes again(ErmsVersion version, Minutes minutes) throws IOException {
        ErmsReading reading = read(written(version, minutes));
        assertThat(reading.records()).hasSize(1);
        return reading.records().get(0).minutes();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/data"))) {
            return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void gives_back_what_erms_holds_of_a_sample(Path sample) throws IOException {
        Minutes minutes = Importers.installed().read(sample, Register.EMPTY).minutes();

        for (ErmsVersion version : ErmsVersion.values()) {
            Minutes back = again(version, minutes);

            assertThat(back.id()).isEqualTo(minutes.id());
            assertThat(back.title()).isEqualTo(minutes.title());
            assertThat(back.kind()).isEqualTo(minutes.kind());
            assertThat(back.edition()).isEqualTo(minutes.edition());
            assertThat(back.meeting().date().flatMap(When::known))
                    .isEqualTo(minutes.meeting().date().flatMap(When::known));
            assertThat(back.meeting().body()).isEqualTo(minutes.meeting().body());
            assertThat(outline(back)).isEqualTo(outline(minutes));
            assertThat(people(back)).isEqualTo(people(minutes));
            assertThat(facts(back)).isEqualTo(facts(minutes));
            assertThat(signatures(back)).isEqualTo(signatures(minutes));
        }
    }

    private static List<String> outline(Minutes minutes) {
        return minutes.allItems()
                .map(i -> i.id() + " " + i.number().label() + " " + i.title() + i.registryNumber())
                .toList();
    }

    private static List<String> people(Minutes minutes) {
        return minutes.attendance().stream()
                .map(
                        line ->
                                String.join(
                                        "; ",
                                        line.who().asWritten(),
                                        line.side()
                                                .flatMap(minutes::side)
                                                .map(s -> s.label())
                                                .orElse(""),
                                        line.represents().map(Actor::asWritten).orElse(""),
                                        line.party().orElse(""),
                                        line.roles().toString(),
                                        line.isAbsent() ? "absent" : ""))
                .toList();
    }

    private static List<String> facts(Minutes minutes) {
        List<String> facts = new ArrayList<>();
        minutes.allItems()
                .forEach(
                        item -> {
                            item.facts(Position.class)
                                    .forEach(p -> facts.add(item.id() + " position " + clauses(p)));
                            item.facts(Task.class)
                                    .forEach(
                                            t ->
                                                    facts.add(
                                                            item.id()
                                                                    + " task "
                                                                    + t.what().plain()
                                                                    + t.owners().stream()
                                                                            .map(Actor::asWritten)
                                                                            .toList()
                                                                    + t.due()
                                                                            .flatMap(When::known)));
                        });
        return facts;
    }

    private static List<String> clauses(Position position) {
        return position.clauses().stream().map(c -> c.text().plain()).toList();
    }

    private static List<String> signatures(Minutes minutes) {
        return minutes.attestations().stream()
                .map(a -> a.who().asWritten() + a.role() + a.signedOn().flatMap(When::known))
                .toList();
    }

    /** Every word of what a document says of the record is in the record read, or told. */
    @ParameterizedTest
    @EnumSource(ErmsVersion.class)
    void loses_no_word_of_a_document(ErmsVersion version) throws Exception {
        for (Minutes minutes : List.of(Tracer.minutes(), protocol())) {
            assertNothingLost(written(version, minutes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"erms-minnesanteckningar-v3.xml", "erms-minnesanteckningar-v2_1.xml"})
    void reads_documents_of_others(String example) throws Exception {
        byte[] bytes = Files.readAllBytes(Shared.path("schemas/examples/" + example));

        Minutes minutes = read(bytes).records().get(0).minutes();

        assertThat(minutes.meeting().date().flatMap(When::known))
                .contains(LocalDate.of(2026, 11, 18));
        assertThat(minutes.meeting().time().orElseThrow().start()).contains(LocalTime.of(13, 0));
        assertThat(minutes.meeting().venue().asWritten()).isEqualTo("Sessionssalen, Åmål");
        assertThat(minutes.attendance()).hasSize(3);
        assertThat(minutes.attendance().get(0).has(Function.CHAIR)).isTrue();
        assertThat(minutes.attendance().get(2).has(Function.SECRETARY)).isTrue();
        AgendaItem item = minutes.items().get(0);
        assertThat(item.number().label()).isEqualTo("3");
        assertThat(item.visibility()).isEqualTo(Visibility.Confidential.under("OSL 25 kap. 1 §"));
        assertThat(item.facts(Position.class).findFirst().orElseThrow().clauses())
                .extracting(clause -> clause.acts().get(0))
                .containsExactly(Act.ENDORSES);
        assertThat(item.attachments()).isNotEmpty();
        assertThat(minutes.attestations())
                .extracting(a -> a.signedOn().flatMap(When::known).orElseThrow())
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));
        assertNothingLost(bytes);
    }

    private static void assertNothingLost(byte[] bytes) throws Exception {
        assertThat(LostWords.in(bytes, read(bytes), ErmsReaderTest::isOfTheRecord, Set.of()))
                .isEmpty();
    }

    /** Not of the control section, nor ids, dates and kinds, which have no words of the record. */
    private static boolean isOfTheRecord(Element element) {
        for (Node outer = element; outer != null; outer = outer.getParentNode()) {
            if (outer.getNodeName().equals("control")) {
                return false;
            }
        }
        Node parent = element.getParentNode();
        boolean isKeeper =
                parent.getNodeName().equals("agent")
                        && parent.getTextContent().contains("Arkivbildare");
        return element.getElementsByTagName("*").getLength() == 0
                && !isKeeper
                && !Set.of("objectId", "relation", "parentAggregationId", "levelName", "date")
                        .contains(element.getTagName())
                && !Set.of("runningNumber", "actionDate", "actionType")
                        .contains(element.getTagName());
    }

    private static Minutes protocol() {
        return Minutes.protocol("Protokoll 3 mars")
                .id("prot-1")
                .meeting(
                        Meeting.of(new Id<>("m-1"), Meeting.Status.CANCELLED)
                                .body(Actor.named("Provnämnden"))
                                .date(LocalDate.of(2026, 3, 3))
                                .link(Meeting.Link.Kind.JOINT_WITH, new Id<>("m-0"))
                                .build())
                .present("Åsa Öberg", who -> who.party("S").chair())
                .present("Bo Äng", who -> who.represents("Provregionen").secretary())
                .attendance(
                        new Attendance(
                                Actor.named("Di Al"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Capacity.UNSTATED,
                                List.of(),
                                new Presence.Unstated(),
                                Optional.empty(),
                                Optional.of("kom kanske")))
                .absent("Cilla Ek", who -> who.presence(new Presence.Absent(true)))
                .item(
                        "Budget",
                        item ->
                                item.visibility(Visibility.INTERNAL)
                                        .says("Sagt & gjort.")
                                        .list("ett", "två")
                                        .position("Nämnden beslutar anta budgeten.", Act.DECIDES)
                                        .add(
                                                new Dissent(
                                                        Dissent.Kind.RESERVATION,
                                                        List.of(Actor.named("Cilla Ek")),
                                                        Optional.empty(),
                                                        Optional.empty()))
                                        .task(
                                                "Ta fram plan.",
                                                "Bo Äng",
                                                When.on(LocalDate.of(2026, 6, 1)))
                                        .item("Del", sub -> sub.says("Delsagt.")))
                .build();
    }

    @ParameterizedTest
    @EnumSource(ErmsVersion.class)
    void gives_back_what_is_told_in_kinds(ErmsVersion version) throws IOException {
        Minutes minutes = protocol();

        Minutes back = again(version, minutes);

        assertThat(back.meeting()).isEqualTo(minutes.meeting());
        assertThat(back.attendance())
                .extracting(Wording.SWEDISH::line, Attendance::presence)
                .isEqualTo(
                        minutes.attendance().stream()
                                .map(l -> tuple(Wording.SWEDISH.line(l), l.presence()))
                                .toList());
        assertThat(back.items().get(0).visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(back.items().get(0).items().get(0).title()).contains("Del");
        assertThat(back.facts(Dissent.class).toList())
                .isEqualTo(minutes.facts(Dissent.class).toList());
    }

    @Test
    void does_not_make_up_a_date() throws IOException {
        Minutes undated = Minutes.notes("Minnesanteckningar").body("Provrådet").build();

        assertThat(again(ErmsVersion.V2_1, undated).meeting().date()).isEmpty();
    }

    @Test
    void tells_what_it_has_no_place_for() {
        ErmsReading reading =
                read(
                        """
                        <erms xmlns="https://DILCIS.eu/XML/ERMS"><aggregations>
                        <aggregation><keywords><keyword>buller</keyword></keywords>
                        <record recordType="protokoll"><objectId>a</objectId><title>T</title>
                        <action><actionText>Sade</actionText><actionType>beredning</actionType></action>
                        </record>
                        <record recordType="faktura"><title>Nota</title></record>
                        </aggregation></aggregations></erms>
                        """
                                .getBytes(UTF_8));

        assertThat(reading.unplaced())
                .extracting(Unplaced::toString)
                .containsExactly(
                        "line 2, /erms/aggregations/aggregation/keywords/keyword: buller",
                        "line 4, /erms/aggregations/aggregation/record/action/actionType: beredning",
                        "line 6, /erms/aggregations/aggregation/record/title: Nota");
        assertThat(reading.records().get(0).minutes().preamble())
                .containsExactly(new Narrative(Text.of("Sade")));
    }

    @Test
    void reads_no_record_of_another_domain() {
        ErmsReading reading =
                read(
                        """
                        <erms xmlns="https://dilcis.eu/XML/ERMS"><aggregations>
                        <aggregation><record recordType="faktura"><title>Nota</title></record>
                        </aggregation></aggregations></erms>
                        """
                                .getBytes(UTF_8));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("Nota");
    }

    @Test
    void is_not_led_round_in_a_ring() {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            records.append(
                    "<record><objectId>r%d</objectId><relation relationType='part_of'>r%d</relation></record>"
                            .formatted(i, i - 1));
        }
        ErmsReading reading =
                read(
                        """
                        <erms xmlns="https://DILCIS.eu/XML/ERMS"><aggregations><aggregation>
                        <record recordType="protokoll"><objectId>r-1</objectId><title>T</title>
                        <relation relationType="part_of">r9</relation></record>
                        %s</aggregation></aggregations></erms>
                        """
                                .formatted(records)
                                .getBytes(UTF_8));

        assertThat(reading.records().get(0).minutes().allItems()).hasSize(20);
        assertThat(reading.unplaced()).hasSizeGreaterThan(2900);
    }

    @Test
    void refuses_what_is_no_erms_with_line_and_reason() {
        assertThatThrownBy(() -> read("<mets/>".getBytes(UTF_8)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("erms.xml:1: the outermost element is mets");
        assertThatThrownBy(() -> read("<erms\n><".getBytes(UTF_8)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("erms.xml:2: ");
        assertThatThrownBy(() -> read("<!DOCTYPE erms [<!ENTITY a 'b'>]><erms/>".getBytes(UTF_8)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("DOCTYPE");
        String deep = "<erms xmlns='https://DILCIS.eu/XML/ERMS'>" + "<a>".repeat(200);
        assertThatThrownBy(() -> read(deep.getBytes(UTF_8))).isInstanceOf(ImportException.class);
    }
}
