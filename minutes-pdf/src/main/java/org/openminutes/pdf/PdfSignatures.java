// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.openminutes.model.Minutes;

/**
 * Signing files and checking their signatures (<i>justering med elektronisk underskrift</i>), after
 * PAdES baseline B (ETSI EN 319 142-1). Each signature is added at the end of the file and alters
 * nothing before it, so several sign one after the other.
 */
public final class PdfSignatures {

    /**
     * Bytes kept for a container: a chain of three certificates of the usual size and some more.
     */
    private static final int ROOM = 12_000;

    /** The same without the certificates. */
    private static final int SIGNATURE = 2_500;

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private PdfSignatures() {}

    /**
     * Signs a file with a key at hand.
     *
     * @param pdf the file
     * @param request who signs, as what, when and where
     * @param key signs
     * @return the signed file: {@code pdf}, then the signature
     * @throws IOException if the file is no PDF, its certificate is not valid at the time of
     *     signing or not meant for signatures, or the key cannot sign; the message says what to do
     */
    public static byte[] sign(byte[] pdf, SigningRequest request, SigningKey key)
            throws IOException {
        List<X509Certificate> chain = key.chain();
        X509Certificate own = chain.get(0);
        fits(own, request);
        PreparedSignature prepared = prepare(pdf, request, room(chain));
        byte[] signature = key.sign(prepared.attributes(own), PreparedSignature.algorithm(own));
        return prepared.complete(chain, signature);
    }

    private static int room(List<X509Certificate> chain) throws IOException {
        int room = SIGNATURE;
        try {
            for (X509Certificate certificate : chain) {
                room += certificate.getEncoded().length;
            }
        } catch (CertificateEncodingException e) {
            throw new IOException("a certificate of the key cannot be read", e);
        }
        return room;
    }

    /**
     * Prepares a file for a signature made elsewhere.
     *
     * @param pdf the file
     * @param request who signs, as what, when and where
     * @return what is to be signed
     * @throws IOException if the file is no PDF, or has no line to show the signature on
     */
    public static PreparedSignature prepare(byte[] pdf, SigningRequest request) throws IOException {
        return prepare(pdf, request, ROOM);
    }

    /**
     * Prepares a file for a signature made elsewhere.
     *
     * @param pdf the file
     * @param request who signs, as what, when and where
     * @param room bytes to be kept for the container of the signature, at least 1000
     * @return what is to be signed
     * @throws IOException if the file is no PDF, or has no line to show the signature on
     */
    public static PreparedSignature prepare(byte[] pdf, SigningRequest request, int room)
            throws IOException {
        if (room < 1000 || room > 1_000_000) {
            throw new IllegalArgumentException(
                    "a signature needs 1000 to 1 000 000 bytes, got " + room);
        }
        return new PreparedSignature(new SignatureStamp(pdf, request, room).stamp());
    }

    /**
     * Finds and checks the signatures of a file.
     *
     * @param pdf the file
     * @param trusted certificates of issuers that are relied on; without any, no check can pass, it
     *     is indeterminate at best
     * @param on the day of the check
     * @return the signatures in the order they were made; none if there are none
     * @throws IOException if the file is no PDF
     */
    public static List<PdfSignature> check(
            byte[] pdf, Collection<X509Certificate> trusted, LocalDate on) throws IOException {
        return new SignatureChecks(pdf, trusted, on).all();
    }

    /**
     * A record that tells what checks of its signatures found: in the attestation of who signed, or
     * in a new one.
     *
     * @param minutes the record
     * @param signatures as {@link #check} found them
     * @return the record with the evidence in it
     */
    public static Minutes attested(Minutes minutes, List<PdfSignature> signatures) {
        return Attesting.attested(minutes, signatures);
    }

    /** Whether a time is within the times of a certificate. */
    static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    private static void fits(X509Certificate certificate, SigningRequest request)
            throws IOException {
        if (!isValid(certificate, request.at().toInstant())) {
            throw new IOException(
                    "the certificate of %s is valid from %s to %s, not at the time of signing, %s; take"
                                    .formatted(
                                            Names.common(certificate.getSubjectX500Principal()),
                                            certificate.getNotBefore().toInstant(),
                                            certificate.getNotAfter().toInstant(),
                                            request.at())
                            + " one that is");
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new IOException(
                    "the certificate of %s is not meant for signatures; take one that is"
                            .formatted(Names.common(certificate.getSubjectX500Principal())));
        }
    }
}
