// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. */
final class Judge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    /** Fails with the clauses broken if a file does not meet what its profile declares. */
    static void assertMeets(PdfProfile profile, byte[] file) {
        assertMeets(profile, false, file);
    }

    /** The same for a file with another inside. */
    static void assertMeets(PdfProfile profile, boolean withFile, byte[] file) {
        for (PDFAFlavour flavour : flavours(profile, withFile)) {
            assertThat(faults(flavour, file)).as("faults under " + flavour.getId()).isEmpty();
        }
    }

    private static List<PDFAFlavour> flavours(PdfProfile profile, boolean withFile) {
        return switch (profile) {
            case A_1A -> List.of(PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1);
            case A_2A -> List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
            case A_3A -> List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
            case A_4 ->
                    List.of(
                            withFile ? PDFAFlavour.PDFA_4_F : PDFAFlavour.PDFA_4,
                            PDFAFlavour.PDFUA_2);
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
                            .map(
                                    one ->
                                            "%s-%d %s at %s"
                                                    .formatted(
                                                            one.getRuleId().getClause(),
                                                            one.getRuleId().getTestNumber(),
                                                            one.getMessage(),
                                                            one.getLocation().getContext()))
                            .distinct()
                            .limit(20)
                            .toList();
            return result.isCompliant() || !faults.isEmpty()
                    ? faults
                    : List.of("not compliant, without a reason");
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }
}
