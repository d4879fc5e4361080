// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module may know which library, and that no exporter knows another. */
class ModulesTest {

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.openminutes");

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "com.itextpdf.., org.openminutes.pdf..", // AGPL
        "org.bouncycastle.., org.openminutes.pdf..",
        "org.apache.poi.., org.openminutes.docx..",
        "jakarta.xml.bind.., org.openminutes.xml..",
        "picocli.., org.openminutes.cli..",
    })
    void a_library_stays_in_its_module(String library, String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ALL);
    }

    @ParameterizedTest
    @CsvSource({"pdf, docx", "pdf, xml", "docx, pdf", "docx, xml", "xml, pdf", "xml, docx"})
    void no_exporter_knows_another(String one, String other) {
        noClasses()
                .that()
                .resideInAPackage("org.openminutes." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openminutes." + other + "..")
                .check(ALL);
    }

    @Test
    void the_package_gets_its_renditions_through_the_front_door() {
        noClasses()
                .that()
                .resideInAnyPackage("org.openminutes.archive..", "org.openminutes.erms..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openminutes.pdf..", "org.openminutes.docx..")
                .check(ALL);
    }

    @Test
    void nobody_knows_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openminutes.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openminutes.cli..")
                .check(ALL);
    }
}
