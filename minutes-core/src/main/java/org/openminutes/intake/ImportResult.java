// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Report;
import org.openminutes.validation.Validator;

/**
 * What came of reading a file.
 *
 * @param minutes the record, as written
 * @param findings what only the reading could see: residue of conversions, misspelt labels, short
 *     forms resolved
 * @param trace which lines became what
 * @param confidence how sure the reading is of its fields, in the order of the record; empty for
 *     formats that hold a record as such
 */
public record ImportResult(
        Minutes minutes, List<Finding> findings, SourceTrace trace, List<Confidence> confidence) {

    /** Copies the lists. */
    public ImportResult {
        requireNonNull(minutes, "minutes");
        findings = List.copyOf(findings);
        requireNonNull(trace, "trace");
        confidence = List.copyOf(confidence);
    }

    /** What came of reading a file that holds the record as such. */
    public ImportResult(Minutes minutes, List<Finding> findings, SourceTrace trace) {
        this(minutes, findings, trace, List.of());
    }

    /**
     * Checks the record; the report has the reading's findings too, as grave as the validator holds
     * them and without those of rules it has off, and each finding its line.
     *
     * @param validator which rules
     * @param register what is known beside the record
     * @return the report
     */
    public Report check(Validator validator, Register register) {
        List<Finding> wanted =
                findings.stream()
                        .flatMap(
                                finding ->
                                        validator.severity(finding.rule()).stream()
                                                .map(finding::as))
                        .toList();
        return validator.check(minutes, register).plus(wanted).located(trace.places());
    }
}
