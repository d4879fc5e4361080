// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whatever makes signatures: a key in a file, a card, or a service that asks the signer on their
 * telephone. Its certificates must be known before it signs; a service that makes them only when it
 * signs is served by {@link PreparedSignature} itself.
 */
public interface SigningKey {

    /** The certificate of who signs, then those of its issuers, as far as known; not empty. */
    List<X509Certificate> chain();

    /**
     * Signs.
     *
     * @param attributes what is to be signed, not yet hashed
     * @param algorithm how, by its Java name: {@code SHA512withRSA} or {@code SHA512withECDSA}, as
     *     fits the certificate
     * @return the signature
     * @throws IOException if it cannot be had; the message says why and what to do
     */
    byte[] sign(byte[] attributes, String algorithm) throws IOException;
}
