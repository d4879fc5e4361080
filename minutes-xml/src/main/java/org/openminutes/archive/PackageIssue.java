// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.openminutes.validation.Severity;

/**
 * Something found wrong with a package.
 *
 * @param requirement the requirement broken: of E-ARK, e.g. {@code "CSIP71"}, or ours, {@code
 *     "MIN-008"}
 * @param severity {@link Severity#ERROR} if the package must not be accepted
 * @param path the file in the package, from its root folder; empty for the package itself
 * @param sv the message in Swedish
 * @param en the message in English
 */
public record PackageIssue(
        String requirement, Severity severity, String path, String sv, String en) {

    /** Checks the parts. */
    public PackageIssue {
        requireNonNull(requirement, "requirement");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(sv, "sv");
        requireNonNull(en, "en");
    }

    /**
     * The message.
     *
     * @param locale the language
     * @return Swedish if {@code locale} is, else English
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("sv") ? sv : en;
    }

    /** One line in English. */
    @Override
    public String toString() {
        return "%s %s %s: %s".formatted(severity, requirement, path.isEmpty() ? "-" : path, en);
    }
}
