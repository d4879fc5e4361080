// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Meeting;

/** The words for what ERMS has no list for, of a meeting; the writer's and the reader's alike. */
final class MeetingWords {

    /** Role of whoever's archive it is. */
    static final String KEEPER = "Arkivbildare";

    /** Description of an aggregation of meetings of no body. */
    static final String NO_BODY = "Möten vars organ inte anges";

    /** Type of the note that tells how a meeting stands, where closed and open say too little. */
    static final String STATUS_NOTE = "mötets läge";

    private static final String JOINT = "gemensamt med";

    private MeetingWords() {}

    /** The word for how a meeting stands, unless ERMS has one. */
    static Optional<String> word(Meeting.Status status) {
        return switch (status) {
            case PLANNED, HELD -> Optional.empty();
            case CONVENED -> Optional.of("kallat");
            case MOVED -> Optional.of("flyttat");
            case CANCELLED -> Optional.of("inställt");
        };
    }

    static Optional<Meeting.Status> status(String word) {
        return Arrays.stream(Meeting.Status.values())
                .filter(status -> word(status).equals(Optional.of(word.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    static String relationType(Meeting.Link.Kind kind) {
        return switch (kind) {
            case PREVIOUS -> "reference";
            case JOINT_WITH -> "own_relation_definition";
            case REPLACES -> "replaces";
            case REPLACED_BY -> "is_replaced_with";
        };
    }

    static Optional<String> otherRelationType(Meeting.Link.Kind kind) {
        return Optional.of(JOINT).filter(word -> kind == Meeting.Link.Kind.JOINT_WITH);
    }

    /** What a relation of a meeting says, if it is of another meeting. */
    static Optional<Meeting.Link.Kind> link(ErmsElement relation) {
        return Arrays.stream(Meeting.Link.Kind.values())
                .filter(kind -> relationType(kind).equals(relation.get("relationType")))
                .filter(
                        kind ->
                                otherRelationType(kind)
                                        .orElse("")
                                        .equals(relation.get("otherRelationType")))
                .findFirst();
    }
}
