// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that waits for a signature made elsewhere, as by a service that asks the signer on their
 * telephone. Immutable.
 *
 * <p>A service that signs with a certificate known beforehand gets {@link #attributes} and its
 * answer goes to {@link #complete(List, byte[])}. A service that makes certificate and container
 * itself gets {@link #digest} or {@link #content}, and its container goes to {@link
 * #complete(byte[])}.
 */
public final class PreparedSignature {

    private final SignatureStamp.Stamped stamped;

    PreparedSignature(SignatureStamp.Stamped stamped) {
        this.stamped = stamped;
    }

    /** All bytes that are signed: the file without the room for the signature. */
    public byte[] content() {
        byte[] bytes = stamped.bytes();
        byte[] content = new byte[bytes.length - (stamped.to() - stamped.from())];
        System.arraycopy(bytes, 0, content, 0, stamped.from());
        System.arraycopy(bytes, stamped.to(), content, stamped.from(), bytes.length - stamped.to());
        return content;
    }

    /**
     * The digest of {@link #content()}.
     *
     * @param algorithm by its Java name, e.g. {@code "SHA-512"}
     * @return the digest
     * @throws IllegalStateException if this Java does not know the algorithm
     */
    public byte[] digest(String algorithm) {
        MessageDigest digest = Cms.digest(algorithm);
        digest.update(stamped.bytes(), 0, stamped.from());
        digest.update(stamped.bytes(), stamped.to(), stamped.bytes().length - stamped.to());
        return digest.digest();
    }

    /**
     * What a key is to sign (the signed attributes of CAdES, in DER); it hashes them itself.
     *
     * @param certificate of who signs
     * @return the bytes to be signed with {@link #algorithm}
     */
    public byte[] attributes(X509Certificate certificate) {
        return Cms.attributes(digest(Cms.DIGEST), certificate);
    }

    /**
     * How the {@link #attributes} are to be signed.
     *
     * @param certificate of who signs
     * @return {@code SHA512withRSA} or {@code SHA512withECDSA}
     * @throws IllegalArgumentException if its key is of another kind
     */
    public static String algorithm(X509Certificate certificate) {
        return Cms.algorithm(certificate);
    }

    /**
     * Puts a signature of {@link #attributes} in.
     *
     * @param chain the certificate of who signed, then its issuers'
     * @param signature as the key or service gave it
     * @return the signed file
     * @throws IOException if it is larger than the room kept for it
     */
    public byte[] complete(List<X509Certificate> chain, byte[] signature) throws IOException {
        return complete(Cms.container(digest(Cms.DIGEST), chain, signature));
    }

    /**
     * Puts a whole container in.
     *
     * @param container CMS signed data over the {@link #content()}, detached, in DER
     * @return the signed file
     * @throws IOException if it is larger than the room kept for it
     */
    public byte[] complete(byte[] container) throws IOException {
        int room = (stamped.to() - stamped.from() - 2) / 2;
        if (container.length > room) {
            throw new IOException(
                    "the signature takes %s bytes, room was kept for %s; prepare it with more room"
                            .formatted(container.length, room));
        }
        byte[] bytes = stamped.bytes().clone();
        String digits = HexFormat.of().formatHex(container);
        for (int i = 0; i < digits.length(); i++) {
            bytes[stamped.from() + 1 + i] = (byte) digits.charAt(i);
        }
        return bytes;
    }
}
