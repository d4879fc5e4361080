// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/** Runs a set of rules on records. Immutable; safe for many threads. */
public final class Validator {

    private final RuleSet rules;

    private Validator(RuleSet rules) {
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * A validator for a set of rules.
     *
     * @param rules which, and how grave
     * @return the validator
     */
    public static Validator of(RuleSet rules) {
        return new Validator(rules);
    }

    /**
     * Checks a record by itself.
     *
     * @param minutes the record
     * @return what was checked and found
     */
    public Report check(Minutes minutes) {
        return check(minutes, Register.EMPTY);
    }

    /**
     * Checks a record against what is known beside it.
     *
     * @param minutes the record
     * @param register what is known
     * @return what was checked and found
     */
    public Report check(Minutes minutes, Register register) {
        Subject subject = new Subject(minutes, register);
        List<RuleInfo> checked = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Optional<Severity> severity = rules.severityOf(rule.info());
            if (severity.isPresent()) {
                Findings findings = new Findings(rule.info(), severity.get());
                rule.check(subject, findings);
                checked.add(rule.info());
                found.addAll(findings.found());
            }
        }
        return new Report(
                minutes.id(),
                minutes.title(),
                rules.name(),
                rules.profile(),
                checked,
                found,
                List.of());
    }

    /**
     * How grave a finding of a rule is here, also of one that only a reading of a file can raise.
     *
     * @param rule a row of the catalogue or another's rule
     * @return the severity; absent if the rule is off in the profile or was taken out of the set
     */
    public Optional<Severity> severity(RuleInfo rule) {
        boolean takenOut = has(StandardRules.all(), rule) && !has(rules.rules(), rule);
        return takenOut ? Optional.empty() : rules.severityOf(rule);
    }

    private static boolean has(List<Rule> rules, RuleInfo info) {
        return rules.stream().anyMatch(rule -> rule.info().id().equals(info.id()));
    }
}
