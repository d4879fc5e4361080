// SPDX-License-Identifier: Apache-2.0
package org.openminutes.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made of names (RFC 9562, version 5): the same name gives the same id, always. */
public final class NameUuid {

    /** The name space of this library: version 5 of its URN in the RFC's name space for URLs. */
    public static final UUID OURS =
            of(
                    UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
                    "urn:openminutes:minutes:1");

    private NameUuid() {}

    /**
     * The id of a name in a name space.
     *
     * @param space the name space, itself an id
     * @param name any text
     * @return version 5
     */
    public static UUID of(UUID space, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(
                    ByteBuffer.allocate(16)
                            .putLong(space.getMostSignificantBits())
                            .putLong(space.getLeastSignificantBits())
                            .flip());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
            long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
            long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks SHA-1", e);
        }
    }
}
