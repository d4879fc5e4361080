// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * That somebody accepts a finding. It stays in the report.
 *
 * @param rule the id of the rule
 * @param path the place, as in {@link Finding#path()}; absent means everywhere
 * @param reason why
 * @param by who
 */
public record Waiver(String rule, Optional<String> path, String reason, String by) {

    /** Checks the texts. */
    public Waiver {
        Require.text(rule, "rule of a waiver");
        requireNonNull(path, "path");
        Require.text(reason, "reason of a waiver");
        Require.text(by, "name on a waiver");
    }

    /**
     * Whether it accepts a finding.
     *
     * @param finding the finding
     * @return true if rule and place agree
     */
    public boolean accepts(Finding finding) {
        return rule.equals(finding.rule().id()) && path.map(finding.path()::equals).orElse(true);
    }
}
