// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** A key in a file with its certificates (PKCS#12), as a municipality's own seal or for tests. */
public final class KeyFile implements SigningKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private KeyFile(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Reads a file with one key.
     *
     * @param file in the form PKCS#12 (.p12, .pfx)
     * @param password of the file and of the key
     * @return the key
     * @throws IOException if the file cannot be read, is none, holds no key or several, or the
     *     password is wrong; the message names the file and says what to do
     */
    public static KeyFile read(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            TreeSet<String> keys = new TreeSet<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw new IOException(
                        "%s: holds %s; name a file with the key of who signs, and no other"
                                .formatted(
                                        file,
                                        keys.isEmpty()
                                                ? "no key"
                                                : "several keys, " + String.join(", ", keys)));
            }
            return of(store, keys.first(), password, file);
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    "%s: cannot be used as a key: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw translated(file, e);
        }
    }

    private static KeyFile of(KeyStore store, String alias, char[] password, Path file)
            throws GeneralSecurityException, IOException {
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new IOException("%s: holds no private key".formatted(file));
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : store.getCertificateChain(alias)) {
            if (certificate instanceof X509Certificate one) {
                chain.add(one);
            }
        }
        if (chain.isEmpty()) {
            throw new IOException("%s: the key has no certificate".formatted(file));
        }
        return new KeyFile(key, chain);
    }

    private static IOException translated(Path file, IOException e) {
        if (e.getCause() instanceof UnrecoverableKeyException) {
            return new IOException("%s: the password is wrong".formatted(file), e);
        }
        boolean isOurs = e.getMessage() != null && e.getMessage().startsWith(file + ":");
        boolean isSystems = e instanceof java.nio.file.FileSystemException;
        return isOurs || isSystems
                ? e
                : new IOException(
                        "%s: is no key file; take one in the form PKCS#12 (.p12, .pfx)"
                                .formatted(file),
                        e);
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] attributes, String algorithm) throws IOException {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(attributes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IOException("the key cannot sign: " + e.getMessage(), e);
        }
    }
}
