// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * That somebody stands behind the record (<i>underskrift, justering</i>); KL 5 kap. 69 §.
 *
 * @param who under the name at the signature
 * @param role as what, as written at the signature
 * @param onBehalfOf the organisations named at the signature, in order
 * @param side the side they sign for
 * @param signedOn when
 * @param items the items it covers (<i>omedelbar justering</i>); none means the whole record
 * @param signatureRef where an electronic signature is found, e.g. the name of a signature field
 * @param contentHash the SHA-256 of the content signed, 64 lower-case hexadecimal digits
 * @param check what a check of the electronic signature found
 */
public record Attestation(
        Actor who,
        Optional<Role> role,
        List<Actor> onBehalfOf,
        Optional<Id<Side>> side,
        Optional<When> signedOn,
        List<Id<AgendaItem>> items,
        Optional<String> signatureRef,
        Optional<String> contentHash,
        Optional<SignatureCheck> check) {

    /** Copies the lists. */
    public Attestation {
        requireNonNull(who, "who");
        requireNonNull(role, "role");
        onBehalfOf = List.copyOf(onBehalfOf);
        requireNonNull(side, "side");
        requireNonNull(signedOn, "signedOn");
        items = List.copyOf(items);
        Require.text(signatureRef, "signature reference");
        Require.text(contentHash, "content hash");
        requireNonNull(check, "check");
    }

    /**
     * One whose electronic signature, if it has one, has not been checked.
     *
     * @param who under the name at the signature
     * @param role as what
     * @param onBehalfOf the organisations named at the signature, in order
     * @param side the side they sign for
     * @param signedOn when
     * @param items the items it covers; none means the whole record
     * @param signatureRef where an electronic signature is found
     * @param contentHash the SHA-256 of the content signed
     */
    public Attestation(
            Actor who,
            Optional<Role> role,
            List<Actor> onBehalfOf,
            Optional<Id<Side>> side,
            Optional<When> signedOn,
            List<Id<AgendaItem>> items,
            Optional<String> signatureRef,
            Optional<String> contentHash) {
        this(
                who,
                role,
                onBehalfOf,
                side,
                signedOn,
                items,
                signatureRef,
                contentHash,
                Optional.empty());
    }

    /**
     * A name and a role, nothing more.
     *
     * @param who under the name at the signature
     * @param role as what
     * @return the attestation of the whole record
     */
    public static Attestation by(Actor who, Role role) {
        return new Attestation(
                who,
                Optional.of(role),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
