// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.pdf.PdfExporter;
import org.openminutes.pdf.PdfOptions;
import org.openminutes.pdf.PdfProfile;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Whether veraPDF agrees with every profile of every sample and of the real notes, with the record
 * inside where the profile carries files, as the program writes them.
 */
class PdfStandardsTest {

    private static final Path SAMPLES = Path.of("..", "examples", "data");

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> a_sample_meets_every_profile() throws IOException {
        List<Path> records = new ArrayList<>();
        for (Path folder : List.of(SAMPLES, SAMPLES.resolve("protokoll"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(txt|xml)"))
                        .filter(file -> !file.endsWith("register.xml"))
                        .sorted()
                        .map(SAMPLES::relativize)
                        .forEach(records::add);
            }
        }
        assertThat(records).hasSizeGreaterThan(9);
        return inEveryProfile(records.stream());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void a_sample_meets_every_profile(PdfProfile profile, Path file) throws IOException {
        assertMeets(profile, SAMPLES.resolve(file));
    }

    static Stream<Arguments> real_notes_meet_every_profile() {
        return inEveryProfile(Stream.of("002.txt", "003.txt", "004.txt").map(Path::of));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void real_notes_meet_every_profile(PdfProfile profile, Path file) throws IOException {
        assertMeets(profile, Shared.path("seeds").resolve(file));
    }

    private static Stream<Arguments> inEveryProfile(Stream<Path> files) {
        return files.flatMap(
                file -> Stream.of(PdfProfile.values()).map(profile -> Arguments.of(profile, file)));
    }

    private static void assertMeets(PdfProfile profile, Path file) throws IOException {
        Minutes minutes = Importers.installed().read(file, Register.EMPTY).minutes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter()
                .export(minutes, ExportOptions.NONE.with(PdfOptions.PROFILE, profile), out);
        for (PDFAFlavour flavour : flavours(profile)) {
            assertThat(faults(flavour, out.toByteArray()))
                    .as("faults under " + flavour.getId())
                    .isEmpty();
        }
    }

    private static List<PDFAFlavour> flavours(PdfProfile profile) {
        return switch (profile) {
            case A_1A -> List.of(PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1);
            case A_2A -> List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
            case A_3A -> List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
            case A_4 -> List.of(PDFAFlavour.PDFA_4_F, PDFAFlavour.PDFUA_2);
        };
    }

    private static List<String> faults(PDFAFlavour flavour, byte[] file) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults =
                    result.getTestAssertions().stream()
                            .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                            .map(one -> one.getRuleId() + " " + one.getMessage())
                            .distinct()
                            .toList();
            return result.isCompliant() || !faults.isEmpty()
                    ? faults
                    : List.of("not compliant, without a reason");
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }
}
