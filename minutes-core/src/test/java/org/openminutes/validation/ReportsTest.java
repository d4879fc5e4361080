// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.internal.JsonReader;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.AttendanceBuilder;
import org.openminutes.model.Minutes;

class ReportsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final Minutes MINUTES =
            Minutes.notes("Anteckningar Rådet")
                    .present("Anna Berg", AttendanceBuilder::chair)
                    .item("Öppnande", item -> item.purpose(AgendaItem.Purpose.OPENING))
                    .item(
                            "Plan för nära vård",
                            item ->
                                    item.says("Läget \"nu\" ??")
                                            .item(
                                                    "Tidplan",
                                                    sub ->
                                                            sub.task(
                                                                    "Ta fram en tidplan",
                                                                    List.of(),
                                                                    Optional.empty())))
                    .build();

    private static Report report() {
        RuleSet few =
                new RuleSet(
                        "några",
                        Profile.NOTES,
                        RuleSet.notes().rules().stream()
                                .filter(
                                        rule ->
                                                Set.of(
                                                                "DOC-001", "TXT-001", "TSK-001",
                                                                "TSK-002", "REF-002")
                                                        .contains(rule.info().id()))
                                .toList(),
                        Map.of());
        return Validator.of(few)
                .check(MINUTES)
                .waive(
                        List.of(
                                new Waiver(
                                        "TSK-002",
                                        Optional.empty(),
                                        "Tas vid nästa möte",
                                        "Anna Berg")))
                .located(
                        path ->
                                path.startsWith("items")
                                        ? Optional.of(
                                                new SourcePlace("mina anteckningar.txt", 7, 9))
                                        : Optional.empty());
    }

    @Test
    void people_read_it_item_by_item() {
        assertThat(ReportText.of(report(), MINUTES, SWEDISH))
                .isEqualTo(
                        """
                        Anteckningar Rådet
                        Regler: några, 5 kontrollerade. 1 fel, 3 varningar, 0 upplysningar, varav godtagna: 1.

                        Anteckningarna som helhet
                          FEL      DOC-001  Mötesdatum saknas.

                        Punkt 2 Plan för nära vård
                          VARNING  TXT-001  mina anteckningar.txt:7  Osäkerhetsmarkering i texten: ”"nu" ??”.

                        Punkt 2.1 Tidplan
                          VARNING  TSK-001  mina anteckningar.txt:7  Uppdraget ”Ta fram en tidplan” saknar ansvarig.
                          VARNING  TSK-002  mina anteckningar.txt:7  Uppdraget ”Ta fram en tidplan” saknar tidsgräns.
                            Godtaget av Anna Berg: Tas vid nästa möte
                        """);
    }

    @Test
    void it_is_told_in_english_too() {
        assertThat(ReportText.of(report(), MINUTES, Locale.ENGLISH))
                .startsWith(
                        """
                        Anteckningar Rådet
                        Rules: några, 5 checked. 1 error, 3 warnings, 0 notes, of which waived: 1.

                        The record as a whole
                          ERROR    DOC-001  The meeting date is missing.

                        Item 2 Plan för nära vård
                        """);
    }

    @Test
    void a_finding_whose_path_is_of_no_item_is_of_the_whole() {
        Report odd =
                report().plus(
                                List.of(
                                        new Finding(
                                                report().checked().get(0),
                                                Severity.INFO,
                                                "strange.path[3].x",
                                                List.of(),
                                                Optional.empty())));

        assertThat(ReportText.of(odd, MINUTES, SWEDISH)).contains("INFO     DOC-001");
    }

    @Test
    void json_is_the_same_written_piece_by_piece() throws IOException {
        StringBuilder pieces = new StringBuilder();

        ReportJson.writeTo(report(), pieces);

        assertThat(pieces).hasToString(ReportJson.of(report()));
    }

    @Test
    void the_failure_of_what_json_is_written_to_is_passed_on() {
        IOException full = new IOException("disk full");
        Writer failing =
                new FilterWriter(Writer.nullWriter()) {
                    @Override
                    public void write(String text, int from, int length) throws IOException {
                        throw full;
                    }
                };

        assertThatThrownBy(() -> ReportJson.writeTo(report(), failing)).isSameAs(full);
    }

    @Test
    void programs_read_it_as_json() {
        GoldenFile.assertMatches("report.json", ReportJson.of(report()));
    }

    @Test
    void the_json_is_after_its_published_schema() throws Exception {
        try (InputStream in = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
            String schema =
                    new String(requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);

            assertThat(SchemaCheck.faults(schema, ReportJson.of(report()))).isEmpty();
            assertThat(SchemaCheck.faults(schema, "{\"minutes\": 3, \"other\": true}"))
                    .contains("/minutes: no string", "/other: not known", "/: lacks title");
        }
    }

    @Test
    void editors_read_it_as_sarif() {
        GoldenFile.assertMatches("report.sarif", ReportSarif.of(report(), SWEDISH));
    }

    @Test
    void sarif_is_as_its_standard_asks() {
        String one = ReportSarif.of(report(), SWEDISH);
        String many =
                ReportSarif.of(
                        List.of(
                                new ReportSarif.Checked("möten/a b*.txt", report()),
                                new ReportSarif.Checked("c.xml", report())),
                        List.of("d.txt: is empty"),
                        Locale.ENGLISH);

        assertThat(SarifCheck.faults(one)).isEmpty();
        assertThat(SarifCheck.faults(many)).isEmpty();
        assertThat(many)
                .contains("\"uri\": \"m%C3%B6ten/a%20b%2A.txt\"", "\"uri\": \"c.xml\"")
                .contains("\"executionSuccessful\": false", "d.txt: is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": \"2.1.0\" | \"version\": \"2.0.0\" | log: version is not 2.1.0",
                "\"name\": \"Minutes\" | \"nom\": \"Minutes\" | driver: lacks name",
                "\"level\": \"warning\" | \"level\": \"grave\" | level: not one of none note warning error",
                "\"startLine\": 7 | \"startLine\": 10 | region: lines are no range",
                "\"kind\": \"external\" | \"kind\": \"outside\" | kind: not one of inSource external",
                "mina%20anteckningar | mina anteckningar | artifact: uri is none",
                "\"ruleIndex\": 1 | \"ruleIndex\": 99 | result: ruleIndex is not that of ruleId",
                "\"executionSuccessful\": true | \"executionSuccessful\": \"yes\" | invocation: executionSuccessful is not true or false",
            })
    void a_fault_of_sarif_would_be_seen(String right, String wrong, String fault) {
        String broken = ReportSarif.of(report(), SWEDISH).replace(right, wrong);

        assertThat(SarifCheck.faults(broken)).contains(fault);
    }

    @Test
    void a_rule_of_sarif_is_found_by_its_index() {
        Map<?, ?> sarif = (Map<?, ?>) JsonReader.read(ReportSarif.of(report(), SWEDISH));
        Map<?, ?> run = (Map<?, ?>) ((List<?>) requireNonNull(sarif.get("runs"), "runs")).get(0);
        Map<?, ?> tool = (Map<?, ?>) requireNonNull(run.get("tool"), "tool");
        Map<?, ?> driver = (Map<?, ?>) requireNonNull(tool.get("driver"), "driver");
        List<?> rules = (List<?>) requireNonNull(driver.get("rules"), "rules");
        List<?> results = (List<?>) requireNonNull(run.get("results"), "results");

        assertThat(results)
                .hasSize(4)
                .allSatisfy(
                        each -> {
                            Map<?, ?> result = (Map<?, ?>) each;
                            long index = (Long) requireNonNull(result.get("ruleIndex"), "index");
                            assertThat(((Map<?, ?>) rules.get((int) index)).get("id"))
                                    .isEqualTo(result.get("ruleId"));
                        });
    }
}
