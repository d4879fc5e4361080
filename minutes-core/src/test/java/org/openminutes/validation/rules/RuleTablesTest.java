// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the catalogue against its table. */
class RuleTablesTest {

    /** Raised by who reads the file, and tried where files are read. */
    private static final Set<String> OF_READERS = Set.of("BIL-005", "REF-003", "TXT-003");

    static List<RuleTable> tables() {
        return Stream.of(
                        DocumentTables.all(),
                        AttendanceTables.all(),
                        ChairTables.all(),
                        MandateTables.all(),
                        AgendaTables.all(),
                        PositionTables.all(),
                        ProposalTables.all(),
                        VoteTables.all(),
                        TaskTables.all(),
                        ReferralTables.all(),
                        MatterTables.all(),
                        MeetingTables.all(),
                        ReferenceTables.all(),
                        WordingTables.all(),
                        SignatureTables.all(),
                        PublicityTables.all(),
                        ArchiveTables.all())
                .flatMap(List::stream)
                .toList();
    }

    static Stream<RuleTable.Row> rows() {
        return tables().stream().flatMap(table -> table.rows().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_rule_finds_what_its_table_says(RuleTable.Row row) {
        assertThat(Check.run(row.rule(), row.minutes(), row.register())).hasSize(row.found());
    }

    @Test
    void each_rule_has_one_table_with_rows_of_each_kind() {
        Map<String, Set<RuleTable.Kind>> kinds = new TreeMap<>();
        for (RuleTable table : tables()) {
            Set<RuleTable.Kind> own = EnumSet.noneOf(RuleTable.Kind.class);
            table.rows().forEach(row -> own.add(row.kind()));
            assertThat(kinds.put(table.rule(), own)).as(table.rule()).isNull();
        }

        assertThat(kinds.keySet())
                .containsExactlyElementsOf(
                        Catalogue.rules().stream()
                                .map(rule -> rule.info().id())
                                .filter(id -> !OF_READERS.contains(id))
                                .sorted()
                                .toList());
        assertThat(kinds).allSatisfy((id, own) -> assertThat(own).hasSize(4));
    }
}
