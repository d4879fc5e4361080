// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Place;

/** Takes what one rule finds in one record; not for several threads at once. */
public final class Findings {

    private final RuleInfo rule;
    private final Severity severity;
    private final List<Finding> found = new ArrayList<>();

    Findings(RuleInfo rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    /**
     * Adds a finding.
     *
     * @param path where, as in {@link Place#path()}; empty for the whole record
     * @param arguments what the message's placeholders stand for, in order
     */
    public void add(String path, String... arguments) {
        found.add(new Finding(rule, severity, path, List.of(arguments), Optional.empty()));
    }

    /**
     * Adds a finding at a place.
     *
     * @param place where
     * @param arguments what the message's placeholders stand for, in order
     */
    public void add(Place<?> place, String... arguments) {
        add(place.path(), arguments);
    }

    List<Finding> found() {
        return found;
    }
}
