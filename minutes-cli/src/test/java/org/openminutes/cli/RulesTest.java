// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openminutes.validation.StandardRules;

class RulesTest {

    @Test
    void lists_every_rule_on_a_line() {
        Cli run = Cli.run("rules");

        assertThat(run.code()).isEqualTo(Exit.CLEAN);
        assertThat(run.out().lines()).hasSize(1 + StandardRules.catalogue().size());
        assertThat(run.out().lines())
                .contains(
                        "DOC-001  E E – E  the record does not say on which day the meeting was held");
    }

    @Test
    void explains_one_in_either_language() {
        assertThat(Cli.run("rules", "tsk-001").out())
                .startsWith("TSK-001  The task “…” has no owner.\n")
                .contains("  Why: ", "  Example: ", "  To mend: ", "  Source: ");
        assertThat(Cli.run(Language.SV, "rules", "TSK-001").out())
                .startsWith("TSK-001  Uppdraget ”…” saknar ansvarig.\n")
                .contains("  Varför: ", "  Exempel: ", "  Åtgärd: ", "  Källa: ");
    }

    @Test
    void explains_a_group_and_several() {
        assertThat(Cli.run("rules", "REC", "ARC-001", "REC-001").out().lines())
                .filteredOn(line -> line.matches("[A-Z]{3}-\\d{3}.*"))
                .extracting(line -> line.substring(0, 7))
                .containsExactly("REC-001", "REC-002", "ARC-001");
    }

    @Test
    void gives_programs_json() {
        assertThat(Cli.run("rules", "REC-002", "--json").out())
                .startsWith("{\n  \"rules\": [\n    {\n      \"id\": \"REC-002\"");
    }

    @Test
    void refuses_a_rule_there_is_not() {
        assertThat(Cli.run("rules", "TSK-999"))
                .isEqualTo(
                        new Cli(
                                Exit.FAILED,
                                "",
                                "minutes: there is no rule \"TSK-999\"; minutes rules lists"
                                        + " them\n"));
    }
}
