// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.validation.Explanation;
import org.openminutes.validation.RuleInfo;

class CatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static List<RuleInfo> rows() {
        return Catalogue.infos();
    }

    @Test
    void an_id_is_one_rules_own() {
        assertThat(rows()).extracting(RuleInfo::id).doesNotHaveDuplicates();
    }

    @Test
    void a_row_of_a_class_and_a_class_of_a_row() throws Exception {
        Set<String> classes = new HashSet<>();
        for (Class<?> rule : ruleClasses()) {
            classes.add(rule.getSimpleName());
        }

        assertThat(Catalogue.rules())
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(classes);
        assertThat(Catalogue.rules()).allSatisfy(rule -> assertThat(rows()).contains(rule.info()));
    }

    @Test
    void every_rule_is_package_private_final_and_named_rule() throws Exception {
        assertThat(ruleClasses())
                .isNotEmpty()
                .allSatisfy(
                        rule -> {
                            assertThat(rule.getSimpleName()).endsWith("Rule");
                            assertThat(Modifier.isFinal(rule.getModifiers())).isTrue();
                            assertThat(Modifier.isPublic(rule.getModifiers())).isFalse();
                        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_whole(RuleInfo row) {
        assertThat(row.condition()).isNotBlank().doesNotEndWith(".");
        assertThat(row.source()).isNotBlank();
        assertThat(row.severities()).isNotEmpty();
        assertThat(row.sv()).matches(".*[.?]").doesNotContain("\"", "“", "'");
        assertThat(row.en()).matches(".*[.?]").doesNotContain("\"");
        assertThat(placeholders(row.sv())).isEqualTo(placeholders(row.en()));
        Explanation explanation = row.explanation().orElseThrow();
        assertThat(explanation.conditionSv()).isNotBlank().doesNotEndWith(".");
        assertThat(List.of(explanation.whySv(), explanation.whyEn()))
                .allSatisfy(why -> assertThat(why).matches("\\p{Lu}.*[.?]|“.*[.?]|”.*[.?]"));
        assertThat(List.of(explanation.mendSv(), explanation.mendEn()))
                .allSatisfy(mend -> assertThat(mend).matches("\\p{Lu}.*[.?”]"));
    }

    @Test
    void an_explanation_is_the_rules_own() {
        assertThat(rows())
                .extracting(row -> row.explanation().orElseThrow().example())
                .doesNotHaveDuplicates();
    }

    @Test
    void placeholders_are_counted_from_zero() {
        assertThat(rows())
                .allSatisfy(
                        row -> {
                            List<String> found = placeholders(row.sv());
                            for (int i = 0; i < found.size(); i++) {
                                assertThat(found).contains("{" + i + "}");
                            }
                        });
    }

    @Test
    void an_unknown_id_is_refused_by_name() {
        assertThatThrownBy(() -> Catalogue.info("ABC-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ABC-999");
    }

    @Test
    void findings_made_outside_the_rules_have_their_rows() {
        assertThat(Catalogue.info("TXT-003").sv()).contains("{0}", "{1}");
    }

    private static List<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(MatchResult::group).sorted().toList();
    }

    private static List<Class<?>> ruleClasses() throws Exception {
        Path folder =
                Path.of(Catalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .resolve(Catalogue.class.getPackageName().replace('.', '/'));
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (name.endsWith("Rule") && !name.equals("CatalogueRule")) {
                    classes.add(Class.forName(Catalogue.class.getPackageName() + "." + name));
                }
            }
        }
        return classes;
    }
}
