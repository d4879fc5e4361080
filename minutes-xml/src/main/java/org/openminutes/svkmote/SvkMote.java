// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.util.Optional;
import org.openminutes.model.AgendaItem.Purpose;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Capacity;
import org.openminutes.model.Dissent;
import org.openminutes.model.Function;
import org.openminutes.model.Presence.Gap;
import org.openminutes.model.Role;

/** The words of SVK-MOTE for the constants of the model. */
final class SvkMote {

    static final String NAMESPACE = "https://earkiv.svenskakyrkan.se/schemas/SVK-MOTE/v1";

    private SvkMote() {}

    /** {@code itemType}; absent if it is not told. */
    static Optional<String> itemType(Purpose purpose) {
        return switch (purpose) {
            case OPENING -> Optional.of("opening");
            case AGENDA_APPROVAL, PREVIOUS_MINUTES -> Optional.of("approval");
            case ADJUSTER_ELECTION -> Optional.of("procedural");
            case DECISION -> Optional.of("decision");
            case INFORMATION -> Optional.of("information");
            case DIALOGUE, OTHER_BUSINESS, FUTURE_MEETINGS -> Optional.of("other");
            case CLOSING -> Optional.of("closing");
            case SECTION, UNSTATED -> Optional.empty();
        };
    }

    static Purpose purpose(String itemType) {
        return switch (itemType) {
            case "opening" -> Purpose.OPENING;
            case "decision" -> Purpose.DECISION;
            case "information", "report" -> Purpose.INFORMATION;
            case "closing" -> Purpose.CLOSING;
            // approval and procedural do not say of what
            default -> Purpose.UNSTATED;
        };
    }

    static String role(Attendance line) {
        if (line.has(Function.CHAIR)) {
            return "chair";
        }
        if (line.has(Function.SECRETARY) || line.has(Function.NOTE_TAKER)) {
            return "secretary";
        }
        return switch (line.capacity()) {
            case MEMBER -> "member";
            case SUBSTITUTE -> "deputy";
            case CO_OPTED -> "adjunct";
            case GUEST -> "observer";
            case OFFICIAL, UNSTATED -> "other";
        };
    }

    static Capacity capacity(String role) {
        return switch (role) {
            case "chair", "member" -> Capacity.MEMBER;
            case "deputy" -> Capacity.SUBSTITUTE;
            case "adjunct" -> Capacity.CO_OPTED;
            case "observer" -> Capacity.GUEST;
            default -> Capacity.UNSTATED;
        };
    }

    /** What a role of an attendee or signatory does for the body. */
    static Optional<Role> function(String role) {
        return switch (role) {
            case "chair" -> Optional.of(Role.of("ordförande", Function.CHAIR));
            case "secretary" -> Optional.of(Role.of("sekreterare", Function.SECRETARY));
            case "adjuster" -> Optional.of(Role.of("justerare", Function.ADJUSTER));
            default -> Optional.empty();
        };
    }

    static String signerRole(Attestation attestation) {
        Optional<Function> function = attestation.role().flatMap(Role::function);
        return switch (function.orElse(Function.PREPARER)) {
            case CHAIR -> "chair";
            case ADJUSTER -> "adjuster";
            case SECRETARY, NOTE_TAKER -> "secretary";
            case VICE_CHAIR, PREPARER, REPORTER -> "other";
        };
    }

    static String statement(Dissent.Kind kind) {
        return switch (kind) {
            case RESERVATION -> "reservation";
            case SPECIAL_STATEMENT -> "sarskilt-yttrande";
            case DID_NOT_TAKE_PART -> "other";
        };
    }

    /** A <i>särskild mening</i> is what the law calls a reservation, in other bodies' words. */
    static Dissent.Kind statement(String type) {
        return switch (type) {
            case "reservation", "sarskild-mening" -> Dissent.Kind.RESERVATION;
            default -> Dissent.Kind.SPECIAL_STATEMENT;
        };
    }

    static String absence(Gap.Reason reason) {
        return switch (reason) {
            case CONFLICT_OF_INTEREST -> "conflict-of-interest";
            case EARLY_DEPARTURE -> "left-meeting";
            case LATE_ARRIVAL -> "not-yet-arrived";
            case TEMPORARY, ONLY_THESE_ITEMS -> "other";
        };
    }

    static Gap.Reason absence(String reason) {
        return switch (reason) {
            case "conflict-of-interest" -> Gap.Reason.CONFLICT_OF_INTEREST;
            case "left-meeting" -> Gap.Reason.EARLY_DEPARTURE;
            case "not-yet-arrived" -> Gap.Reason.LATE_ARRIVAL;
            default -> Gap.Reason.TEMPORARY;
        };
    }
}
