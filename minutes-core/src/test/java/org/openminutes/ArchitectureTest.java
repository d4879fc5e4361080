// SPDX-License-Identifier: Apache-2.0
package org.openminutes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.openminutes.validation.Rule;

/** Who may know whom. */
class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.openminutes");

    @Test
    void packages_know_only_those_before_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("internal")
                .definedBy("org.openminutes.internal..")
                .layer("model")
                .definedBy("org.openminutes.model..")
                .layer("register")
                .definedBy("org.openminutes.register..")
                .layer("language")
                .definedBy("org.openminutes.language..")
                .layer("validation")
                .definedBy("org.openminutes.validation..")
                .layer("view")
                .definedBy("org.openminutes.view..")
                .layer("export")
                .definedBy("org.openminutes.export..")
                .layer("intake")
                .definedBy("org.openminutes.intake..")
                .whereLayer("model")
                .mayOnlyAccessLayers("internal")
                .whereLayer("register")
                .mayOnlyAccessLayers("internal", "model")
                .whereLayer("language")
                .mayOnlyAccessLayers("internal", "model", "register")
                .whereLayer("validation")
                .mayOnlyAccessLayers("internal", "model", "register", "language")
                .whereLayer("view")
                .mayOnlyAccessLayers("internal", "model", "register", "language", "validation")
                .whereLayer("export")
                .mayOnlyAccessLayers(
                        "internal", "model", "register", "language", "validation", "view")
                .whereLayer("intake")
                .mayOnlyAccessLayers(
                        "internal", "model", "register", "language", "validation", "view")
                .check(CORE);
    }

    @Test
    void no_two_packages_know_each_other() {
        slices().matching("org.openminutes.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        // the front door names the standard rules, the rules implement its
                        // interface
                        resideInAPackage("org.openminutes.validation"),
                        resideInAPackage("org.openminutes.validation.rules"))
                .check(CORE);
    }

    @Test
    void every_rule_is_package_private_final_and_named_rule() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .notBePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveSimpleNameEndingWith("Rule")
                .andShould()
                .resideInAPackage("org.openminutes.validation.rules")
                .check(CORE);
    }

    @Test
    void nothing_prints_logs_or_asks_for_the_time() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(CORE);
    }
}
