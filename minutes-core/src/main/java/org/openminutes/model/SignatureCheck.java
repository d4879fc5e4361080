// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * That an electronic signature was checked, and what was found (<i>bevis om kontroll av elektronisk
 * underskrift</i>). An archive keeps this beside the record: the signature itself can no longer be
 * tried once its certificate and algorithms are of the past.
 *
 * @param result what was found
 * @param checkedOn the day of the check
 * @param checkedBy who checked, or with what program
 * @param signer whom the certificate names, as it stands there
 * @param issuer who issued the certificate, as it stands there
 * @param serialNumber of the certificate, hexadecimal as issuers print it
 * @param sha256 the SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param remark what is to be said beside it, e.g. why the check did not pass
 */
public record SignatureCheck(
        Result result,
        LocalDate checkedOn,
        Optional<String> checkedBy,
        String signer,
        String issuer,
        String serialNumber,
        String sha256,
        Optional<String> remark) {

    /** The three outcomes of ETSI EN 319 102-1, 4.1.3. */
    public enum Result {
        /** The content is as it was signed, and the certificate leads to an issuer relied on. */
        PASSED,
        /** The content is as it was signed; the certificate leads to nobody known. */
        INDETERMINATE,
        /** The content was changed, or the signature is none. */
        FAILED
    }

    /** Checks the texts. */
    public SignatureCheck {
        requireNonNull(result, "result");
        requireNonNull(checkedOn, "checkedOn");
        Require.text(checkedBy, "checkedBy");
        Require.text(signer, "signer");
        Require.text(issuer, "issuer");
        Require.text(serialNumber, "serial number");
        Require.text(sha256, "SHA-256 of the certificate");
        Require.text(remark, "remark");
    }
}
