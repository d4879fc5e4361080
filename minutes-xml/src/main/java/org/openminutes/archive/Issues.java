// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.validation.Severity;

/** Takes what is found wrong with one package. */
final class Issues {

    private final Set<PackageIssue> found = new LinkedHashSet<>();

    void error(String requirement, String path, String sv, String en) {
        found.add(new PackageIssue(requirement, Severity.ERROR, path, sv, en));
    }

    void warning(String requirement, String path, String sv, String en) {
        found.add(new PackageIssue(requirement, Severity.WARNING, path, sv, en));
    }

    void info(String requirement, String path, String sv, String en) {
        found.add(new PackageIssue(requirement, Severity.INFO, path, sv, en));
    }

    /** Takes what another has found, after what was found here. */
    void addAll(Issues other) {
        found.addAll(other.found);
    }

    boolean hasError() {
        return found.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    List<PackageIssue> list() {
        return new ArrayList<>(found);
    }
}
