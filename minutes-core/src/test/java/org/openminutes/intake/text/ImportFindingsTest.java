// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Profile;
import org.openminutes.validation.RuleInfo;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Severity;
import org.openminutes.validation.SourcePlace;
import org.openminutes.validation.Validator;

/** What only the reading of a file can find, and what becomes of it in a report. */
class ImportFindingsTest {

    private static final String NOTES =
            """
            Anteckningar Parkrådet 3 maj 2021

            Närvarnade: Anna Ek, Bo Öst

            1. Lekplatsen
            [bookmark: plats]Gungorna är lagade och målade i rött. Sanden byts i juni när leveransen från

            grustaget har kommit.
            2. Uppdrag
            Anna tar fram ett förslag till nästa möte.
            """;

    @ParameterizedTest
    @CsvSource({
        "TXT-002, 6, [bookmark: plats]",
        "TXT-003, 3, Närvarnade närvarande",
        "TXT-006, 6, …. Sanden byts i juni när leveransen från",
        "REF-003, 10, Anna Anna Ek",
    })
    void what_the_reading_sees_is_told_with_its_line(String rule, int line, String arguments) {
        List<Finding> found =
                read(NOTES).findings().stream().filter(f -> f.rule().id().equals(rule)).toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).contains(new SourcePlace("notes.txt", line, line));
        assertThat(String.join(" ", found.get(0).arguments())).isEqualTo(arguments);
    }

    @Test
    void a_number_that_is_inferred_is_told_once() {
        ImportResult result =
                read(
                        """
                        Anteckningar Parkrådet

                        - Start
                        Vi börjar.

                        - Läget
                        Gott.

                        3. Ekonomi
                        Bra.
                        4. Slut
                        Hej då.
                        """);

        List<Finding> found =
                result.check(Validator.of(RuleSet.notes()), Register.EMPTY).findings().stream()
                        .filter(finding -> finding.rule().id().equals("AGD-003"))
                        .toList();

        assertThat(found).extracting(Finding::path).containsExactly("items[0]", "items[1]");
    }

    @Test
    void a_report_holds_the_findings_of_the_reading_as_grave_as_its_rules() {
        RuleInfo rule =
                new RuleInfo(
                        "OWN-002",
                        Map.of(Profile.NOTES, Severity.INFO, Profile.PROTOCOL, Severity.ERROR),
                        "x",
                        "x",
                        "x",
                        "x");
        ImportResult read = read(NOTES);
        Finding finding = new Finding(rule, Severity.INFO, "", List.of(), Optional.empty());
        ImportResult result = new ImportResult(read.minutes(), List.of(finding), read.trace());

        assertThat(severities(result, RuleSet.notes(), "OWN-002")).containsExactly(Severity.INFO);
        assertThat(severities(result, RuleSet.protocol(), "OWN-002"))
                .containsExactly(Severity.ERROR);
        assertThat(severities(result, RuleSet.archive(), "OWN-002")).isEmpty();
    }

    @Test
    void a_rule_taken_out_of_the_set_is_not_told_by_the_reading_either() {
        ImportResult result = read(NOTES);
        RuleSet without = RuleSet.notes().without("TXT-002");
        RuleSet graver = RuleSet.notes().severity("TXT-002", Severity.ERROR);

        assertThat(severities(result, RuleSet.notes(), "TXT-002"))
                .containsExactly(Severity.WARNING);
        assertThat(severities(result, without, "TXT-002")).isEmpty();
        assertThat(severities(result, graver, "TXT-002")).containsExactly(Severity.ERROR);
    }

    private static List<Severity> severities(ImportResult result, RuleSet rules, String id) {
        return result.check(Validator.of(rules), Register.EMPTY).findings().stream()
                .filter(finding -> finding.rule().id().equals(id))
                .map(Finding::severity)
                .toList();
    }

    private static ImportResult read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TextImporter().read(Source.of("notes.txt", bytes), Register.EMPTY);
    }
}
