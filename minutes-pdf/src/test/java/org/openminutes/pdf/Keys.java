// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates of invented people, from an invented issuer. */
final class Keys {

    static final String PASSWORD = "hemligt";

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");

    private static final KeyPair ISSUER_KEY = pair("RSA", 2048);
    private static final X509Certificate ISSUER =
            certificate("Norrviks utfärdare", ISSUER_KEY, FROM, TO, KeyUsage.keyCertSign, true);

    private Keys() {}

    static X509Certificate issuer() {
        return ISSUER;
    }

    /** A key file of somebody, valid all the year 2026. */
    static Path file(Path folder, String name) {
        return file(folder, name, "RSA", FROM, TO, KeyUsage.digitalSignature);
    }

    static Path file(Path folder, String name, String kind, Instant from, Instant to, int usage) {
        try {
            KeyPair pair = pair(kind, kind.equals("EC") ? 256 : 2048);
            X509Certificate own = certificate(name, pair, from, to, usage, false);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "key",
                    pair.getPrivate(),
                    PASSWORD.toCharArray(),
                    List.of(own, ISSUER).toArray(new Certificate[0]));
            Path file = folder.resolve(name.replace(' ', '-') + ".p12");
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SigningKey key(Path folder, String name) throws IOException {
        return KeyFile.read(file(folder, name), PASSWORD.toCharArray());
    }

    private static KeyPair pair(String kind, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // the maker of certificates takes no other
    private static X509Certificate certificate(
            String name, KeyPair pair, Instant from, Instant to, int usage, boolean issues) {
        try {
            X500Name issuer = new X500Name("CN=Norrviks utfärdare");
            JcaX509v3CertificateBuilder builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            BigInteger.valueOf(name.hashCode() & 0xFFFFFFL).add(BigInteger.ONE),
                            Date.from(from),
                            Date.from(to),
                            new X500Name("CN=" + name),
                            pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
            KeyPair signer = issues ? pair : ISSUER_KEY;
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(signer.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
