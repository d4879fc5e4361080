// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.register.Register;

/** What the rules find in real notes: what a careful reader marked, and no error besides. */
class SeedFindingsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "002.txt | ATT-002 – ×6, ATT-003 –, ATT-004 – ×2, DOC-002 –, DOC-002 7, DOC-002 10",
                "002.txt | POS-001 6, POS-001 7, ATT-005 7, ATT-005 8, POS-010 6, TSK-001 7",
                "002.txt | MTG-001 10 ×3, SIG-003 –, TXT-002 – ×4, TXT-006 –, AGD-010 3, TXT-005 –",
                "002.txt | AGD-003 1, AGD-003 4, AGD-007 1.1, AGD-008 9 a, ATT-016 – ×5, REF-004 –",
                "003.txt | POS-007 2 a, TSK-002 4 f, REF-003 – ×3, TSK-006 4 e, REF-004 2 a",
                "004.txt | DOC-002 3 ×4, TSK-006 4, REF-001 4, AGD-006 1, AGD-006 8, SIG-006 –",
                "003.txt | CAS-004 2 b, TSK-002 4 e, TSK-001 4 f, TSK-004 3 a, AGD-009 5, SIG-006 –",
                "003.txt | DOC-002 –, DOC-002 2 a, DOC-002 3 b, ATT-013 –, BIL-001 – ×4, POS-004 2 a",
                "003.txt | DOC-003 –, AGD-012 2, POS-003 4 a, REF-003 –, MTG-005 –",
                "004.txt | DOC-001 –, DOC-004 3, DOC-005 –, DOC-006 3, DOC-012 –, ATT-007 –, ATT-013 –",
                "004.txt | REF-001 4, REF-001 7 ×3, TXT-001 7, TXT-002 –, TXT-004 5, POS-001 6",
                "004.txt | MTG-003 3, MTG-006 7, SIG-008 – ×2, SIG-009 –, TXT-007 5 ×4, PUB-010 –",
            })
    void what_a_reader_marked_is_found(String seed, String expected) throws Exception {
        ImportResult read = read(seed);
        Map<String, Integer> found = count(read);

        for (String one : expected.split(", ", -1)) {
            String[] parts = one.split(" ×", 2);
            int times = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
            assertThat(found.getOrDefault(parts[0], 0))
                    .as("%s in %s, of %s", one, seed, found)
                    .isGreaterThanOrEqualTo(times);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"002.txt, none", "003.txt, none", "004.txt, DOC-001 DOC-004"})
    void nothing_right_is_an_error(String seed, @Nullable String errors) throws Exception {
        ImportResult read = read(seed);

        Report report = read.check(Validator.of(RuleSet.notes()), Register.EMPTY);

        assertThat(report.findings(Severity.ERROR))
                .extracting(finding -> finding.rule().id())
                .isEqualTo(errors == null ? List.of() : List.of(errors.split(" ", -1)));
    }

    /** How often each rule found something, by id and the item as a reader cites it. */
    private static Map<String, Integer> count(ImportResult read) {
        Subject subject = new Subject(read.minutes(), Register.EMPTY);
        Map<String, String> labels = new HashMap<>();
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            labels.put(item.path(), subject.label(item.value()));
        }
        Map<String, Integer> count = new TreeMap<>();
        Report report = read.check(Validator.of(RuleSet.notes()), Register.EMPTY);
        for (Finding finding : report.findings()) {
            String at = finding.path();
            while (!at.isEmpty() && !labels.containsKey(at)) {
                at = at.substring(0, Math.max(0, at.lastIndexOf('.')));
            }
            count.merge(finding.rule().id() + " " + labels.getOrDefault(at, "–"), 1, Integer::sum);
        }
        return count;
    }

    private static ImportResult read(String seed) throws IOException {
        Path file = SEEDS.resolve(seed);
        assumeTrue(Files.exists(file), "skipped: no folder shared beside the checkout");
        assumeTrue(
                ServiceLoader.load(MinutesImporter.class).findFirst().isPresent(),
                "skipped: no importer is installed");
        return Importers.installed().read(file, Register.EMPTY);
    }
}
