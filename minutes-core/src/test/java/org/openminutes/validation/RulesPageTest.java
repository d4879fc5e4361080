// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on the rules in {@code docs} are made of the catalogue. */
class RulesPageTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Map<String, List<String>> GROUPS = groups();

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("DOC", List.of("Handlingen och mötet", "The record and its meeting"));
        groups.put("ATT", List.of("Närvaro", "Attendance"));
        groups.put("AGD", List.of("Dagordning", "Agenda"));
        groups.put("POS", List.of("Förslag och ställningstaganden", "Proposals and positions"));
        groups.put("VOT", List.of("Omröstningar", "Votes"));
        groups.put("DIS", List.of("Reservationer", "Dissent"));
        groups.put("REC", List.of("Jäv", "Conflicts of interest"));
        groups.put("TSK", List.of("Uppdrag", "Tasks"));
        groups.put("REM", List.of("Remisser", "Referrals"));
        groups.put("CAS", List.of("Ärenden", "Matters"));
        groups.put("MTG", List.of("Kommande möten", "Coming meetings"));
        groups.put("BIL", List.of("Bilagor", "Attachments"));
        groups.put("REF", List.of("Namn och förkortningar", "Names and abbreviations"));
        groups.put("TXT", List.of("Ord", "Words"));
        groups.put("SIG", List.of("Underskrifter", "Signatures"));
        groups.put(
                "PUB",
                List.of(
                        "Offentlighet, sekretess, personuppgifter",
                        "Publicity, secrecy, personal data"));
        groups.put("COR", List.of("Rättelser", "Corrections"));
        groups.put("ARC", List.of("Arkivering", "Archiving"));
        return groups;
    }

    @ParameterizedTest
    @CsvSource({"rules.md, en", "regler.md, sv"})
    void the_page_says_what_the_catalogue_says(String page, String language) {
        GoldenFile.assertMatches(
                Path.of("..", "docs", page), page(Locale.forLanguageTag(language)));
    }

    @Test
    void every_rule_is_in_a_group() {
        assertThat(StandardRules.catalogue())
                .allSatisfy(rule -> assertThat(GROUPS).containsKey(rule.id().substring(0, 3)));
    }

    private static String page(Locale locale) {
        StringBuilder page = new StringBuilder();
        page.append(locale.equals(SWEDISH) ? "# Regler" : "# Rules")
                .append("\n\n<!-- Made from catalogue.tsv by RulesPageTest: do not edit; remake: ")
                .append("mvn -B verify -pl minutes-core -am -Dgolden.update=true -->\n\n")
                .append(StandardRules.catalogue().size())
                .append(
                        locale.equals(SWEDISH)
                                ? """
                                 regler. Hur allvarligt ett fynd är beror på vad anteckningarna granskas för:
                                **N** minnesanteckningar, **P** protokoll, **U** webben, **A** arkiv; \
                                E fel, W varning, I upplysning, – av.
                                En regel som inte går att avgöra av det som är känt hittar inget. \
                                Ett id används aldrig igen för en annan regel. \
                                `minutes rules ID --lang sv` visar samma sak. In English: [rules.md](rules.md).
                                """
                                : """
                                 rules. How grave a finding is depends on what the record is checked for:
                                **N** notes, **P** protocol, **U** edition for the web, **A** archive; \
                                E error, W warning, I information, – off.
                                A rule that cannot be decided from what is known finds nothing. \
                                An id is never used again for another rule. \
                                `minutes rules ID` shows the same. På svenska: [regler.md](regler.md).
                                """);
        GROUPS.forEach(
                (prefix, heading) ->
                        group(page, prefix, heading.get(locale.equals(SWEDISH) ? 0 : 1), locale));
        return page.toString();
    }

    private static void group(StringBuilder page, String prefix, String heading, Locale locale) {
        List<RuleInfo> rules =
                StandardRules.catalogue().stream()
                        .filter(rule -> rule.id().startsWith(prefix))
                        .toList();
        page.append("\n## ")
                .append(heading)
                .append("\n\n| id | N | P | U | A | ")
                .append(locale.equals(SWEDISH) ? "hittas när" : "found when")
                .append(" |\n|---|---|---|---|---|---|\n");
        for (RuleInfo rule : rules) {
            page.append("| [%s](#%s)".formatted(rule.id(), rule.id().toLowerCase(Locale.ROOT)));
            for (Profile profile : Profile.values()) {
                page.append(" | ")
                        .append(
                                rule.severity(profile)
                                        .map(s -> s.name().substring(0, 1))
                                        .orElse("–"));
            }
            page.append(" | ").append(cell(rule.condition(locale))).append(" |\n");
        }
        rules.forEach(rule -> rule(page, rule, locale));
    }

    private static void rule(StringBuilder page, RuleInfo rule, Locale locale) {
        boolean sv = locale.equals(SWEDISH);
        Explanation explanation = rule.explanation().orElseThrow();
        page.append("\n### ").append(rule.id()).append("\n\n");
        page.append(cell(RuleText.message(rule, locale)));
        if (!sv) {
            page.append(" *").append(cell(RuleText.message(rule, SWEDISH))).append('*');
        }
        page.append("\n\n");
        line(page, sv ? "Varför" : "Why", explanation.why(locale));
        line(page, sv ? "Exempel" : "Example", explanation.example());
        line(page, sv ? "Åtgärd" : "To mend", explanation.mend(locale));
        line(page, sv ? "Källa" : "Source", rule.source());
    }

    private static void line(StringBuilder page, String label, String words) {
        page.append("- ").append(label).append(": ").append(cell(words)).append('\n');
    }

    /** As Markdown that shows the very signs. */
    private static String cell(String words) {
        return words.replaceAll("([|*_<\\[\\]#`\\\\])", "\\\\$1");
    }
}
