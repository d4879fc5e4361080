// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.validation.Severity;

/** Takes what is found wrong with one package. */
final class Issues {

    private static final int LONGEST = 500;
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r\\u2028\\u2029]\\s*");

    private final Set<PackageIssue> found = new LinkedHashSet<>();

    void error(String requirement, String path, String sv, String en) {
        add(requirement, Severity.ERROR, path, sv, en);
    }

    void warning(String requirement, String path, String sv, String en) {
        add(requirement, Severity.WARNING, path, sv, en);
    }

    void info(String requirement, String path, String sv, String en) {
        add(requirement, Severity.INFO, path, sv, en);
    }

    private void add(String requirement, Severity severity, String path, String sv, String en) {
        found.add(new PackageIssue(requirement, severity, path, line(sv), line(en)));
    }

    /** As one line: what a parser or an importer says of others' files may be pages. */
    private static String line(String text) {
        String one = BREAKS.matcher(text.strip()).replaceAll(" ");
        int end = Math.min(one.length(), LONGEST);
        boolean isCut = end < one.length() && Character.isLowSurrogate(one.charAt(end));
        return end == one.length() ? one : one.substring(0, isCut ? end - 1 : end) + " …";
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
