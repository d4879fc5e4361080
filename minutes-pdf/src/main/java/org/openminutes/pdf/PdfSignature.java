// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.openminutes.model.SignatureCheck;

/**
 * A signature found in a file, and what a check of it showed.
 *
 * @param field the name of its field
 * @param signer whom the file names; whom the certificate names stands in the check
 * @param role as what they signed
 * @param place where
 * @param at when, as whoever signed claimed it
 * @param contentHash the SHA-256 of the bytes signed
 * @param check what was found
 */
public record PdfSignature(
        String field,
        Optional<String> signer,
        Optional<String> role,
        Optional<String> place,
        Optional<OffsetDateTime> at,
        String contentHash,
        SignatureCheck check) {

    /** Checks the parts. */
    public PdfSignature {
        requireNonNull(field, "field");
        requireNonNull(signer, "signer");
        requireNonNull(role, "role");
        requireNonNull(place, "place");
        requireNonNull(at, "at");
        requireNonNull(contentHash, "contentHash");
        requireNonNull(check, "check");
    }

    /** The name in the file, else that of the certificate. */
    public String name() {
        return signer.orElse(check.signer());
    }
}
