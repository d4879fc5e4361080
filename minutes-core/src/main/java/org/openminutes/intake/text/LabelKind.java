// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Optional;
import org.openminutes.model.Function;

/** What a label heads; the values of the kind {@code label} in the table of phrases. */
enum LabelKind {
    TITLE_DATE,
    TIME,
    PLACE,
    TIME_PLACE,
    PRESENT,
    CALLED,
    MEMBERS,
    SUBSTITUTES,
    OFFICIALS,
    OTHERS,
    ABSENT,
    NOTIFIED,
    CHAIR,
    SECRETARY,
    NOTE_TAKER,
    AT_PROTOCOL,
    ADJUSTER,
    SIGNATURES,
    PARAGRAPHS,
    FRONT_OTHER,
    NOTICE,
    AGENDA,
    PRESENTER,
    NO_PRESENTER,
    POSITION,
    PROPOSAL,
    MOTION,
    ORDER,
    VOTE,
    RESERVATION,
    STATEMENT,
    NOTE_TO_RECORD,
    RECUSAL,
    QUESTION,
    ANSWER,
    COMMENT,
    WISH,
    TASK,
    OWNER,
    DUE,
    DISPATCH,
    REGISTRY,
    NEXT_MEETING,
    AGENDA_REQUEST,
    HEADING;

    /** Whether a list of participants follows. */
    boolean isAttendance() {
        return switch (this) {
            case PRESENT, CALLED, MEMBERS, SUBSTITUTES, OFFICIALS, OTHERS, ABSENT, NOTIFIED -> true;
            default -> false;
        };
    }

    /** Whether one with this function in the meeting follows. */
    boolean isFunction() {
        return this == CHAIR
                || this == SECRETARY
                || this == NOTE_TAKER
                || this == AT_PROTOCOL
                || this == ADJUSTER;
    }

    /** The function of whoever follows, if it is one of the meeting itself. */
    Optional<Function> function() {
        return switch (this) {
            case CHAIR -> Optional.of(Function.CHAIR);
            case SECRETARY -> Optional.of(Function.SECRETARY);
            case NOTE_TAKER -> Optional.of(Function.NOTE_TAKER);
            case ADJUSTER -> Optional.of(Function.ADJUSTER);
            default -> Optional.empty();
        };
    }

    /** Whether the day, the time or the place of the meeting follows. */
    boolean isWhenOrWhere() {
        return this == TITLE_DATE || this == TIME || this == PLACE || this == TIME_PLACE;
    }
}
