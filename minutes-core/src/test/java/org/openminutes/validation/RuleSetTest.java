// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.model.Minutes;

class RuleSetTest {

    @Test
    void rules_of_others_are_found_and_run_with_ours(@TempDir Path jar) throws Exception {
        withOwnRuleIn(
                jar,
                () -> {
                    RuleSet all = RuleSet.notes().withInstalled();

                    assertThat(all.rules()).hasSize(RuleSet.notes().rules().size() + 1);
                    assertThat(Validator.of(all).check(Minutes.notes("Utan X").build()).findings())
                            .extracting(finding -> finding.rule().id())
                            .contains("OWN-001", "DOC-001");
                });
    }

    @Test
    void a_second_rule_with_one_id_is_refused(@TempDir Path jar) throws Exception {
        withOwnRuleIn(
                jar,
                () ->
                        assertThatThrownBy(() -> RuleSet.notes().withInstalled().withInstalled())
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("OWN-001"));
    }

    /** Runs with a class loader like an application's, with a jar of somebody else on it. */
    private static void withOwnRuleIn(Path jar, Runnable test) throws Exception {
        String name = OwnRule.class.getName();
        Path services = jar.resolve("META-INF/services").resolve(Rule.class.getName());
        Path file = jar.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(services.getParent());
        Files.createDirectories(file.getParent());
        Files.writeString(services, name, StandardCharsets.UTF_8);
        try (InputStream in = OwnRule.class.getResourceAsStream("OwnRule.class")) {
            Files.write(file, requireNonNull(in, "class file").readAllBytes());
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new OwnFirst(jar, name)) {
            Thread.currentThread().setContextClassLoader(loader);
            test.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Finds one class in its own folder first, so that it is in no named module. */
    private static final class OwnFirst extends URLClassLoader {

        private final String own;

        OwnFirst(Path folder, String own) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, OwnRule.class.getClassLoader());
            this.own = own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(own)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Test
    void a_severity_of_ones_own_puts_a_rule_on() {
        RuleSet stricter = RuleSet.notes().severity("ARC-001", Severity.ERROR);
        Minutes minutes = Minutes.notes("A").language(Optional.empty()).build();

        assertThat(Validator.of(stricter).check(minutes).findings(Severity.ERROR))
                .extracting(finding -> finding.rule().id())
                .contains("ARC-001");
        assertThat(Validator.of(RuleSet.notes()).check(minutes).checked())
                .extracting(RuleInfo::id)
                .doesNotContain("ARC-001");
    }

    @Test
    void a_rule_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> RuleSet.notes().without("ABC-999"))
                .hasMessageContaining("ABC-999");
        assertThat(RuleSet.notes().without("DOC-001").rules())
                .extracting(rule -> rule.info().id())
                .doesNotContain("DOC-001");
    }

    @Test
    void a_waived_error_stays_in_the_report_and_leaves_it_clean() {
        Report report = Validator.of(only("DOC-001")).check(Minutes.notes("A").build());
        Waiver waiver = new Waiver("DOC-001", Optional.of("meeting"), "Okänt", "Anna Berg");
        Waiver elsewhere = new Waiver("DOC-001", Optional.of("items[0]"), "Okänt", "Anna Berg");

        assertThat(report.isClean()).isFalse();
        assertThat(report.waive(List.of(elsewhere)).isClean()).isFalse();
        assertThat(report.waive(List.of(waiver)).isClean()).isTrue();
        assertThat(report.waive(List.of(waiver)).findings()).hasSize(1);
    }

    private static RuleSet only(String id) {
        return new RuleSet(
                "ett",
                Profile.NOTES,
                RuleSet.notes().rules().stream().filter(r -> r.info().id().equals(id)).toList(),
                Map.of());
    }
}
