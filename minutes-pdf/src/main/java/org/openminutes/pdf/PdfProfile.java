// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which standards a file meets. All are level <i>a</i> or its successor: the order of reading,
 * headings, lists and tables are marked for a screen reader.
 */
public enum PdfProfile {
    /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1); the usual choice. */
    A_2A,
    /**
     * PDF/A-3a (ISO 19005-3) and PDF/UA-1; the only one of the older parts that may carry the
     * record itself as an {@link PdfOptions#ASSOCIATED associated file}.
     */
    A_3A,
    /** PDF/A-1a (ISO 19005-1) and PDF/UA-1, for an archive that holds to RA-FS 2009:2. */
    A_1A,
    /**
     * PDF/A-4 (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), on PDF 2.0; PDF/A-4f if a file is put
     * inside.
     */
    A_4;

    /** The name to type, e.g. {@code "a-2a"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether any file may be put inside. */
    public boolean carriesFiles() {
        return this == A_3A || this == A_4;
    }

    boolean isPdf2() {
        return this == A_4;
    }

    /**
     * Finds a profile by its name.
     *
     * @param id as {@link #id()}; letters of either case
     * @return the profile
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static PdfProfile of(String id) {
        return Arrays.stream(values())
                .filter(profile -> profile.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no PDF profile \"%s\"; there are: %s"
                                                .formatted(
                                                        id,
                                                        Arrays.stream(values())
                                                                .map(PdfProfile::id)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }
}
