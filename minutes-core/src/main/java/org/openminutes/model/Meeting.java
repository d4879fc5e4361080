// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * One sitting of a body (<i>möte, sammanträde</i>): held, planned, moved or cancelled.
 *
 * @param id as used in the records
 * @param body whose meeting it is
 * @param name what it is called beside the body's name, e.g. {@code "tjänstemannaförberedande
 *     möte"}
 * @param number as written, e.g. {@code "3/2026"}
 * @param status how far it has come
 * @param date the day
 * @param time from when to when
 * @param adjournments the breaks (<i>ajourneringar</i>)
 * @param venue where
 * @param convening how it was called
 * @param links to other meetings
 */
public record Meeting(
        Id<Meeting> id,
        Optional<Actor> body,
        Optional<String> name,
        Optional<String> number,
        Status status,
        Optional<When> date,
        Optional<TimeRange> time,
        List<TimeRange> adjournments,
        Venue venue,
        Optional<Convening> convening,
        List<Link> links) {

    /** How far a meeting has come. */
    public enum Status {
        /** <i>Planerat</i>. */
        PLANNED,
        /** <i>Kallat</i>. */
        CONVENED,
        /** <i>Hållet</i>. */
        HELD,
        /** <i>Flyttat</i>. */
        MOVED,
        /** <i>Inställt</i>. */
        CANCELLED
    }

    /**
     * How a meeting stands to another.
     *
     * @param kind in what way
     * @param other to which
     */
    public record Link(Kind kind, Id<Meeting> other) {

        /** In what way a meeting stands to another. */
        public enum Kind {
            /** The one before it (<i>föregående</i>). */
            PREVIOUS,
            /** It takes the other's place. */
            REPLACES,
            /** The other takes its place. */
            REPLACED_BY,
            /** <i>Gemensamt med</i>. */
            JOINT_WITH
        }

        /** Checks the parts. */
        public Link {
            requireNonNull(kind, "kind");
            requireNonNull(other, "other");
        }
    }

    /** Copies the lists. */
    public Meeting {
        requireNonNull(id, "id");
        requireNonNull(body, "body");
        Require.text(name, "name of a meeting");
        Require.text(number, "number of a meeting");
        requireNonNull(status, "status");
        requireNonNull(date, "date");
        requireNonNull(time, "time");
        adjournments = List.copyOf(adjournments);
        requireNonNull(venue, "venue");
        requireNonNull(convening, "convening");
        links = List.copyOf(links);
    }

    /**
     * Starts a meeting of which only the status is known.
     *
     * @param id as used in the records
     * @param status how far it has come
     * @return a builder
     */
    public static MeetingBuilder of(Id<Meeting> id, Status status) {
        return new MeetingBuilder(id, status);
    }

    /** A builder that holds all this meeting holds. */
    public MeetingBuilder toBuilder() {
        return new MeetingBuilder(this);
    }
}
