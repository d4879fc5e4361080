// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.openminutes.model.SignatureCheck;

/** Tries the container of a signature: does it fit the content, and whose is it. */
record CmsCheck(Collection<X509Certificate> trusted) {

    /**
     * What was found.
     *
     * @param result passed, indeterminate or failed
     * @param signer whom the certificate names
     * @param issuer who issued it
     * @param serialNumber of the certificate
     * @param sha256 of the certificate
     * @param remark why it did not pass
     */
    record Outcome(
            SignatureCheck.Result result,
            String signer,
            String issuer,
            String serialNumber,
            String sha256,
            Optional<String> remark) {}

    Outcome check(byte[] content, byte[] container, Optional<OffsetDateTime> at) {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), container);
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return none("it has %s signers instead of one".formatted(signers.size()));
            }
            SignerInformation signer = signers.iterator().next();
            List<X509Certificate> chain = chain(data, signer);
            if (chain.isEmpty()) {
                return none("it does not bring the certificate of who signed");
            }
            X509Certificate own = chain.get(0);
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own))) {
                return outcome(
                        SignatureCheck.Result.FAILED,
                        own,
                        "the signature does not fit the content");
            }
            return judged(own, chain, at);
        } catch (CMSException e) {
            return none("what was signed is not what the file holds, or there is no signature");
        } catch (OperatorCreationException
                | CertificateException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | ClassCastException e) {
            return none("its container cannot be read");
        }
    }

    private Outcome judged(
            X509Certificate own, List<X509Certificate> chain, Optional<OffsetDateTime> at) {
        if (at.isPresent() && !PdfSignatures.isValid(own, at.get().toInstant())) {
            return outcome(
                    SignatureCheck.Result.FAILED,
                    own,
                    "the certificate was not valid when the file was signed");
        }
        if (trusted.isEmpty()) {
            return outcome(
                    SignatureCheck.Result.INDETERMINATE, own, "no issuers relied on were named");
        }
        try {
            validate(chain, at);
            return outcome(SignatureCheck.Result.PASSED, own, "");
        } catch (GeneralSecurityException e) {
            return outcome(
                    SignatureCheck.Result.INDETERMINATE,
                    own,
                    "its certificate leads to none of the issuers relied on");
        }
    }

    /** Whether certificates were withdrawn is not asked: that needs the issuer, day by day. */
    private void validate(List<X509Certificate> chain, Optional<OffsetDateTime> at)
            throws GeneralSecurityException {
        if (trusted.contains(chain.get(0))) {
            return;
        }
        Set<TrustAnchor> anchors = new HashSet<>();
        trusted.forEach(one -> anchors.add(new TrustAnchor(one, null)));
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setRevocationEnabled(false);
        at.ifPresent(time -> parameters.setDate(Date.from(time.toInstant())));
        List<X509Certificate> path = new ArrayList<>(chain);
        path.removeIf(trusted::contains);
        CertPathValidator.getInstance("PKIX")
                .validate(
                        CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
    }

    /** The certificate of who signed, then the others in the order of issue. */
    private static List<X509Certificate> chain(CMSSignedData data, SignerInformation signer)
            throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
            all.add(converter.getCertificate(holder));
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (X509Certificate one : all) {
            if (signer.getSID().match(new JcaX509CertificateHolder(one))) {
                chain.add(one);
                break;
            }
        }
        while (!chain.isEmpty() && chain.size() <= all.size()) {
            X509Certificate last = chain.get(chain.size() - 1);
            Optional<X509Certificate> issuer =
                    all.stream()
                            .filter(
                                    one ->
                                            one.getSubjectX500Principal()
                                                    .equals(last.getIssuerX500Principal()))
                            .filter(one -> !chain.contains(one))
                            .findFirst();
            if (issuer.isEmpty()) {
                break;
            }
            chain.add(issuer.get());
        }
        return chain;
    }

    private static Outcome outcome(
            SignatureCheck.Result result, X509Certificate own, String remark) {
        String sha256;
        try {
            sha256 = Sha256.hex(own.getEncoded());
        } catch (CertificateException e) {
            sha256 = "?";
        }
        return new Outcome(
                result,
                Names.common(own.getSubjectX500Principal()),
                Names.common(own.getIssuerX500Principal()),
                own.getSerialNumber().toString(16),
                sha256,
                Optional.of(remark).filter(text -> !text.isEmpty()));
    }

    private static Outcome none(String why) {
        return new Outcome(SignatureCheck.Result.FAILED, "?", "?", "?", "?", Optional.of(why));
    }
}
