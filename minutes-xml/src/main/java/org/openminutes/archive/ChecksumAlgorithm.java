// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How the checksums of a package are made, of the list of METS (CSIP72). */
public enum ChecksumAlgorithm {
    /** Long broken; for receivers that know no other. */
    MD5("MD5"),
    /** Broken; for receivers that know no better. */
    SHA_1("SHA-1"),
    /** The default, and what Riksarkivet's example has. */
    SHA_256("SHA-256"),
    SHA_384("SHA-384"),
    SHA_512("SHA-512");

    private final String name;

    ChecksumAlgorithm(String name) {
        this.name = name;
    }

    /**
     * The algorithm of a name.
     *
     * @param name as METS writes it, e.g. {@code "SHA-512"}
     * @return it
     * @throws IllegalArgumentException if it is none of them
     */
    public static ChecksumAlgorithm named(String name) {
        for (ChecksumAlgorithm algorithm : values()) {
            if (algorithm.name.equalsIgnoreCase(name)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException(
                "no checksum \"%s\"; there are MD5, SHA-1, SHA-256, SHA-384, SHA-512"
                        .formatted(name));
    }

    /** A digest of this kind, at its beginning. */
    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks " + name, e);
        }
    }

    /** As METS and PREMIS write it. */
    @Override
    public String toString() {
        return name;
    }
}
