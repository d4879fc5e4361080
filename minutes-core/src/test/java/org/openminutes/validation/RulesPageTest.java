// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on the rules in {@code docs} is made of the catalogue. */
class RulesPageTest {

    private static final Map<String, String> GROUPS = groups();

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("DOC", "The record and its meeting");
        groups.put("ATT", "Attendance");
        groups.put("AGD", "Agenda");
        groups.put("POS", "Proposals and positions");
        groups.put("VOT", "Votes");
        groups.put("DIS", "Dissent");
        groups.put("REC", "Conflicts of interest");
        groups.put("TSK", "Tasks");
        groups.put("REM", "Referrals");
        groups.put("CAS", "Matters");
        groups.put("MTG", "Coming meetings");
        groups.put("BIL", "Attachments");
        groups.put("REF", "Names and abbreviations");
        groups.put("TXT", "Words");
        groups.put("SIG", "Signatures");
        groups.put("PUB", "Publicity, secrecy, personal data");
        groups.put("COR", "Corrections");
        groups.put("ARC", "Archiving");
        return groups;
    }

    @Test
    void the_page_says_what_the_catalogue_says() {
        GoldenFile.assertMatches(Path.of("..", "docs", "rules.md"), page());
    }

    @Test
    void every_rule_is_in_a_group() {
        assertThat(StandardRules.catalogue())
                .allSatisfy(rule -> assertThat(GROUPS).containsKey(rule.id().substring(0, 3)));
    }

    private static String page() {
        StringBuilder page = new StringBuilder();
        page.append(
                        "# Rules\n\n<!-- Made from catalogue.tsv by RulesPageTest: do not edit. -->\n\n")
                .append(StandardRules.catalogue().size())
                .append(
                        """
                         rules. How grave a finding is depends on what the record is checked for:
                        **N** notes, **P** protocol, **U** edition for the web, **A** archive; \
                        E error, W warning, I information, – off.
                        A rule that cannot be decided from what is known finds nothing. \
                        An id is never used again for another rule.
                        """);
        GROUPS.forEach((prefix, heading) -> group(page, prefix, heading));
        return page.toString();
    }

    private static void group(StringBuilder page, String prefix, String heading) {
        page.append("\n## ")
                .append(heading)
                .append("\n\n| id | N | P | U | A | found when | Swedish | English | source |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        for (RuleInfo rule : StandardRules.catalogue()) {
            if (rule.id().startsWith(prefix)) {
                page.append("| ").append(rule.id());
                for (Profile profile : Profile.values()) {
                    page.append(" | ")
                            .append(
                                    rule.severity(profile)
                                            .map(s -> s.name().substring(0, 1))
                                            .orElse("–"));
                }
                for (String cell : List.of(rule.condition(), rule.sv(), rule.en(), rule.source())) {
                    page.append(" | ").append(cell.replace("|", "\\|"));
                }
                page.append(" |\n");
            }
        }
    }
}
