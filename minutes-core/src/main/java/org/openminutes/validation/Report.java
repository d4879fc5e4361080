// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openminutes.internal.Require;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;

/**
 * What was checked and what was found, kept whole so that it can be archived with the record.
 *
 * @param minutes the record
 * @param title its title
 * @param ruleSet the name of the rule set
 * @param profile for what use
 * @param checked every rule that was run, also those that found nothing
 * @param findings what they found, waived findings too: errors first, then in the order of the
 *     rules
 * @param waivers who accepted what, and why
 */
public record Report(
        Id<Minutes> minutes,
        String title,
        String ruleSet,
        Profile profile,
        List<RuleInfo> checked,
        List<Finding> findings,
        List<Waiver> waivers) {

    /** Copies the lists and puts the gravest findings first. */
    public Report {
        requireNonNull(minutes, "minutes");
        Require.text(title, "title");
        Require.text(ruleSet, "ruleSet");
        requireNonNull(profile, "profile");
        checked = List.copyOf(checked);
        findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        waivers = List.copyOf(waivers);
    }

    /** Whether no finding is an error that nobody has waived. */
    public boolean isClean() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> waiver(finding).isPresent());
    }

    /**
     * The findings of one severity.
     *
     * @param severity which
     * @return them, waived ones too
     */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /**
     * Who accepted a finding.
     *
     * @param finding the finding
     * @return the first waiver that accepts it
     */
    public Optional<Waiver> waiver(Finding finding) {
        return waivers.stream().filter(waiver -> waiver.accepts(finding)).findFirst();
    }

    /**
     * This report with some findings accepted.
     *
     * @param more who accepts what, and why
     * @return a new report
     */
    public Report waive(List<Waiver> more) {
        List<Waiver> all = new ArrayList<>(waivers);
        all.addAll(more);
        return new Report(minutes, title, ruleSet, profile, checked, findings, all);
    }

    /**
     * This report and what was found elsewhere, as by an importer.
     *
     * @param more findings
     * @return a new report
     */
    public Report plus(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Report(minutes, title, ruleSet, profile, checked, all, waivers);
    }

    /**
     * This report with the findings' places in the file the record was read from.
     *
     * @param places from a path to its lines
     * @return a new report
     */
    public Report located(Function<String, Optional<SourcePlace>> places) {
        List<Finding> located =
                findings.stream()
                        .map(
                                finding ->
                                        finding.source().isPresent()
                                                ? finding
                                                : places.apply(finding.path())
                                                        .map(finding::at)
                                                        .orElse(finding))
                        .toList();
        return new Report(minutes, title, ruleSet, profile, checked, located, waivers);
    }
}
