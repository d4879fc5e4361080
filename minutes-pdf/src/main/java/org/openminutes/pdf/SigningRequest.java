// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Who signs a file, as what, when and where (<i>underskrift, justering</i>).
 *
 * @param signer the name of who signs; not blank
 * @param role as what, e.g. {@code "justerare"}; in the file the reason of the signature
 * @param place where, e.g. {@code "Norrvik"}
 * @param at when, as whoever signs claims it; whole seconds count. The clock is not asked, so that
 *     the same signature gives the same bytes
 * @param visible whether it shows on the page, on the next line to sign on that is free
 */
public record SigningRequest(
        String signer,
        Optional<String> role,
        Optional<String> place,
        OffsetDateTime at,
        boolean visible) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SigningRequest {
        if (signer.isBlank()) {
            throw new IllegalArgumentException("a signature needs the name of who signs");
        }
        requireNonNull(role, "role");
        requireNonNull(place, "place");
        requireNonNull(at, "at");
    }
}
