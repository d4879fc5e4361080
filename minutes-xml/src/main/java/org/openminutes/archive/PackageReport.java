// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.openminutes.validation.Severity;

/**
 * What came of verifying a package.
 *
 * @param id {@code mets/@OBJID}; empty if it could not be read
 * @param files how many files' checksums were calculated
 * @param issues what is wrong, in the order it was found
 */
public record PackageReport(String id, int files, List<PackageIssue> issues) {

    /** Copies the list. */
    public PackageReport {
        requireNonNull(id, "id");
        issues = List.copyOf(issues);
    }

    /** Whether nothing found is an error. */
    public boolean isClean() {
        return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * The report for people.
     *
     * @param locale Swedish if it is, else English
     * @return lines with a line feed after each
     */
    public String text(Locale locale) {
        boolean sv = locale.getLanguage().equals("sv");
        StringBuilder text = new StringBuilder();
        text.append(sv ? "Paket: " : "Package: ").append(id).append('\n');
        text.append(sv ? "Kontrollerade filer: " : "Files checked: ").append(files).append('\n');
        for (PackageIssue issue : issues) {
            text.append(issue.severity()).append(' ').append(issue.requirement()).append(' ');
            text.append(issue.path().isEmpty() ? "-" : issue.path()).append(": ");
            text.append(issue.message(locale)).append('\n');
        }
        String verdict = isClean() ? (sv ? "Godkänt" : "Accepted") : (sv ? "Underkänt" : "Refused");
        return text.append(verdict).append('\n').toString();
    }

    /** The report for programs: a JSON object (RFC 8259) with a line feed after it. */
    public String json() {
        return PackageJson.report(this);
    }
}
