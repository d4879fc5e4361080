// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.register.Register;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Profile;
import org.openminutes.validation.Rule;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Severity;
import org.openminutes.validation.Validator;

/** Runs one rule on one record and tells what it found, as {@code "path: Swedish message"}. */
final class Check {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Check() {}

    static List<String> run(String rule, MinutesBuilder minutes) {
        return run(rule, minutes.build(), Register.EMPTY);
    }

    static List<String> run(String rule, MinutesBuilder minutes, Register register) {
        return run(rule, minutes.build(), register);
    }

    /** What the rule found, in Swedish, with the places. */
    static List<String> run(String rule, Minutes minutes, Register register) {
        return findings(rule, minutes, register).stream()
                .map(finding -> finding.path() + ": " + finding.message(SWEDISH))
                .toList();
    }

    /** As {@link #run}, in English, without the places. */
    static List<String> english(String rule, MinutesBuilder minutes) {
        return findings(rule, minutes.build(), Register.EMPTY).stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    /** What all rules of the catalogue found, those that are off in every profile included. */
    static List<Finding> all(Minutes minutes, Register register) {
        RuleSet rules = new RuleSet("test", Profile.NOTES, Catalogue.rules(), Map.of());
        for (Rule rule : Catalogue.rules()) {
            rules = rules.severity(rule.info().id(), Severity.WARNING);
        }
        return Validator.of(rules).check(minutes, register).findings();
    }

    private static List<Finding> findings(String rule, Minutes minutes, Register register) {
        Rule wanted =
                Catalogue.rules().stream()
                        .filter(one -> one.info().id().equals(rule))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no class for " + rule));
        RuleSet only = new RuleSet("test", Profile.NOTES, List.of(wanted), Map.of());
        return Validator.of(only.severity(rule, Severity.WARNING))
                .check(minutes, register)
                .findings();
    }
}
