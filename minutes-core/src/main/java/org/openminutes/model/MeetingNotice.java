// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * That a meeting is to come, is moved or cancelled (<i>kommande möte, flyttat, inställt</i>).
 *
 * @param kind which of them
 * @param text the words
 * @param meeting the meeting, as it now stands
 * @param reason why it is moved or cancelled
 * @param was when it was to be before it was moved
 */
public record MeetingNotice(
        Kind kind, Text text, Meeting meeting, Optional<Text> reason, Optional<When> was)
        implements Next {

    /** What is told of a meeting. */
    public enum Kind {
        /** <i>Kommande möte</i>. */
        SCHEDULED,
        /** <i>Flyttat</i>. */
        MOVED,
        /** <i>Inställt</i>. */
        CANCELLED
    }

    /** Checks the parts. */
    public MeetingNotice {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(meeting, "meeting");
        requireNonNull(reason, "reason");
        requireNonNull(was, "was");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.meetingNotice(this);
    }
}
