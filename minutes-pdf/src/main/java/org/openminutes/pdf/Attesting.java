// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Attestation;
import org.openminutes.model.Minutes;
import org.openminutes.model.Role;
import org.openminutes.model.When;

/** Puts the evidence of signatures into the attestations of a record. */
final class Attesting {

    private Attesting() {}

    static Minutes attested(Minutes minutes, List<PdfSignature> signatures) {
        List<Attestation> attestations = new ArrayList<>(minutes.attestations());
        for (PdfSignature signature : signatures) {
            int at = place(attestations, signature);
            if (at < 0) {
                attestations.add(made(signature));
            } else {
                attestations.set(at, with(attestations.get(at), signature));
            }
        }
        return new Minutes(
                minutes.id(),
                minutes.meeting(),
                minutes.kind(),
                minutes.edition(),
                minutes.language(),
                minutes.title(),
                minutes.registryNumber(),
                minutes.classification(),
                minutes.sides(),
                minutes.attendance(),
                minutes.preamble(),
                minutes.items(),
                minutes.closing(),
                minutes.attachments(),
                attestations,
                minutes.dispatches(),
                minutes.notice(),
                minutes.corrections());
    }

    /**
     * The attestation of who signed: of that signature if it was checked before, else of that name.
     */
    private static int place(List<Attestation> attestations, PdfSignature signature) {
        for (int i = 0; i < attestations.size(); i++) {
            if (attestations.get(i).signatureRef().equals(Optional.of(signature.field()))) {
                return i;
            }
        }
        for (int i = 0; i < attestations.size(); i++) {
            Attestation one = attestations.get(i);
            if (one.signatureRef().isEmpty()
                    && plain(one.who().asWritten()).equals(plain(signature.name()))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Attestation made(PdfSignature signature) {
        return with(
                new Attestation(
                        Actor.named(signature.name()),
                        signature.role().map(role -> new Role(role, Optional.empty())),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                signature);
    }

    private static Attestation with(Attestation attestation, PdfSignature signature) {
        return new Attestation(
                attestation.who(),
                attestation.role(),
                attestation.onBehalfOf(),
                attestation.side(),
                attestation.signedOn().or(() -> day(signature)),
                attestation.items(),
                Optional.of(signature.field()),
                Optional.of(signature.contentHash()),
                Optional.of(signature.check()));
    }

    private static Optional<When> day(PdfSignature signature) {
        return signature.at().map(OffsetDateTime::toLocalDate).map((LocalDate day) -> When.on(day));
    }
}
