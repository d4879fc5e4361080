// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The container of a signature as PAdES baseline B wants it (ETSI EN 319 142-1, 6.3; CAdES EN 319
 * 122-1): detached, with the digest of the content and of the certificate among what is signed, and
 * without a time, which stands in the file.
 */
final class Cms {

    static final String DIGEST = "SHA-512";

    private Cms() {}

    /** How a certificate's key signs, by its Java name. */
    static String algorithm(X509Certificate certificate) {
        String key = certificate.getPublicKey().getAlgorithm();
        return switch (key) {
            case "RSA" -> "SHA512withRSA";
            case "EC" -> "SHA512withECDSA";
            default ->
                    throw new IllegalArgumentException(
                            "keys of the kind %s cannot sign here; take RSA or EC".formatted(key));
        };
    }

    static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
    }

    /** What is to be signed of a content with a digest. */
    static byte[] attributes(byte[] digest, X509Certificate certificate) {
        try {
            return new DERSet(table(digest, certificate)).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("attributes cannot be written", e);
        }
    }

    private static ASN1EncodableVector table(byte[] digest, X509Certificate certificate) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.data));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        try {
            byte[] hash = digest(DIGEST).digest(certificate.getEncoded());
            ESSCertIDv2 id =
                    new ESSCertIDv2(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512), hash);
            all.add(
                    attribute(
                            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                            new SigningCertificateV2(new ESSCertIDv2[] {id})));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("the certificate cannot be encoded", e);
        }
        return all;
    }

    private static Attribute attribute(
            org.bouncycastle.asn1.ASN1ObjectIdentifier name, ASN1Encodable value) {
        return new Attribute(name, new DERSet(value));
    }

    /**
     * Puts a container together.
     *
     * @param digest of the content
     * @param chain the certificate of who signed, then its issuers'
     * @param signature of {@link #attributes}
     */
    static byte[] container(byte[] digest, List<X509Certificate> chain, byte[] signature) {
        X509Certificate signer = chain.get(0);
        try {
            AttributeTable table = new AttributeTable(table(digest, signer));
            SignerInfoGenerator info =
                    new SignerInfoGeneratorBuilder(new KnownDigests())
                            .setSignedAttributeGenerator(parameters -> table)
                            .build(
                                    new Made(algorithm(signer), signature),
                                    new JcaX509CertificateHolder(signer));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(info);
            generator.addCertificates(new JcaCertStore(new ArrayList<>(chain)));
            return generator.generate(new CMSAbsentContent()).getEncoded("DER");
        } catch (CMSException
                | IOException
                | OperatorCreationException
                | CertificateEncodingException e) {
            throw new IllegalArgumentException(
                    "the signature cannot be put together: " + e.getMessage(), e);
        }
    }

    /** A signature made elsewhere. */
    private static final class Made implements ContentSigner {

        private final String name;
        private final byte[] signature;

        Made(String name, byte[] signature) {
            this.name = name;
            this.signature = signature;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(name);
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return signature.clone();
        }
    }

    /** Digests the generator asks for; what it digests is no content, so the value is not used. */
    private static final class KnownDigests implements DigestCalculatorProvider {

        @Override
        public DigestCalculator get(AlgorithmIdentifier ignored) {
            return new DigestCalculator() {
                private final ByteArrayOutputStream out = new ByteArrayOutputStream();

                @Override
                public AlgorithmIdentifier getAlgorithmIdentifier() {
                    return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512);
                }

                @Override
                public OutputStream getOutputStream() {
                    return out;
                }

                @Override
                public byte[] getDigest() {
                    return digest(DIGEST).digest(out.toByteArray());
                }
            };
        }
    }
}
