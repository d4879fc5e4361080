// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the files METS documents name with the files that are there. */
final class FixityCheck {

    private static final Map<String, String> ALGORITHMS =
            Map.of(
                    "MD5", "MD5",
                    "SHA-1", "SHA-1",
                    "SHA-256", "SHA-256",
                    "SHA-384", "SHA-384",
                    "SHA-512", "SHA-512");

    private final Contents contents;
    private final Issues issues;
    private final Set<String> named = new HashSet<>();
    private final Set<String> hashed = new HashSet<>();
    private final Checksums checksums;

    FixityCheck(Contents contents, Issues issues, Helpers helpers) {
        this.contents = contents;
        this.issues = issues;
        this.checksums = new Checksums(contents, helpers);
    }

    /** How many files were read through. */
    int count() {
        return hashed.size();
    }

    /** Notes a file that is there by right though no reference names it. */
    void expect(String path) {
        named.add(path);
    }

    /**
     * Checks one reference; the checksum only begins to be calculated.
     *
     * @param located the reference
     * @param mets path of the METS document it stands in
     */
    void check(Located located, String mets) {
        MetsReference reference = located.reference();
        Set<String> candidates = located.candidates();
        Optional<String> found = located.path();
        if (found.isEmpty()) {
            issues.error(
                    candidates.isEmpty() ? "MIN-010" : "MIN-006",
                    candidates.stream().findFirst().orElse(reference.href()),
                    "nämns i " + mets + " men finns inte i paketet",
                    "is named in " + mets + " but is not in the package");
            return;
        }
        if (reference.href().indexOf('\\') >= 0) {
            issues.warning(
                    "MIN-010",
                    found.get(),
                    "har omvänt snedstreck i " + mets,
                    "has a backslash in " + mets);
        } else if (!candidates.contains(found.get())) {
            issues.warning(
                    "MIN-010",
                    found.get(),
                    "skrivs på annat vis i " + mets + ": " + reference.href(),
                    "is written otherwise in " + mets + ": " + reference.href());
        }
        named.add(found.get());
        if (reference.kind() != MetsReference.Kind.METS) {
            measure(reference, found.get());
        }
    }

    private void measure(MetsReference reference, String path) {
        long size = contents.size(path);
        if (!reference.size().strip().equals(Long.toString(size))) {
            issues.error(
                    "MIN-007",
                    path,
                    "är %s byte, inte %s".formatted(size, reference.size()),
                    "has %s bytes, not %s".formatted(size, reference.size()));
            return;
        }
        String algorithm = ALGORITHMS.get(reference.algorithm());
        if (algorithm == null) {
            issues.warning(
                    "MIN-015",
                    path,
                    "har en kontrollsumma av okänd sort: " + reference.algorithm(),
                    "has a checksum of unknown kind: " + reference.algorithm());
            return;
        }
        checksums.add(new Checksums.Wanted(path, size, reference.checksum().strip(), algorithm));
    }

    /** Waits for the checksums and compares them. */
    void compare() throws IOException {
        checksums.finish(
                (wanted, actual) -> {
                    hashed.add(wanted.path());
                    if (!actual.equalsIgnoreCase(wanted.expected())) {
                        issues.error(
                                "MIN-008",
                                wanted.path(),
                                "har en annan kontrollsumma: "
                                        + actual
                                        + ", inte "
                                        + wanted.expected(),
                                "has another checksum: " + actual + ", not " + wanted.expected());
                    }
                },
                (wanted, failure) -> unreadable(issues, wanted.path(), failure));
    }

    static void unreadable(Issues issues, String path, IOException e) {
        issues.error(
                "MIN-011",
                path,
                "går inte att läsa: " + e.getMessage(),
                "cannot be read: " + e.getMessage());
    }

    /** Reports the files no METS document names. */
    void strays() {
        for (String path : contents.sizes().keySet()) {
            if (!named.contains(path)) {
                issues.error(
                        "MIN-009",
                        path,
                        "finns i paketet men nämns inte i METS",
                        "is in the package but METS does not name it");
            }
        }
    }
}
