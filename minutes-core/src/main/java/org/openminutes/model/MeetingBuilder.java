// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a {@link Meeting}; not for several threads at once. */
public final class MeetingBuilder {

    private Id<Meeting> id;
    private Optional<Actor> body = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Meeting.Status status;
    private Optional<When> date = Optional.empty();
    private Optional<TimeRange> time = Optional.empty();
    private final List<TimeRange> adjournments = new ArrayList<>();
    private Venue venue = Venue.UNSTATED;
    private Optional<Convening> convening = Optional.empty();
    private final List<Meeting.Link> links = new ArrayList<>();

    MeetingBuilder(Id<Meeting> id, Meeting.Status status) {
        this.id = id;
        this.status = status;
    }

    MeetingBuilder(Meeting meeting) {
        this(meeting.id(), meeting.status());
        body = meeting.body();
        name = meeting.name();
        number = meeting.number();
        date = meeting.date();
        time = meeting.time();
        adjournments.addAll(meeting.adjournments());
        venue = meeting.venue();
        convening = meeting.convening();
        links.addAll(meeting.links());
    }

    /** Gives it another id. */
    public MeetingBuilder id(Id<Meeting> value) {
        id = value;
        return this;
    }

    /** Says whose meeting it is. */
    public MeetingBuilder body(Actor value) {
        body = Optional.of(value);
        return this;
    }

    /** Says what it is called beside the body's name. */
    public MeetingBuilder name(String value) {
        name = Optional.of(value);
        return this;
    }

    /** Gives its number as written. */
    public MeetingBuilder number(String value) {
        number = Optional.of(value);
        return this;
    }

    /** Says how far it has come. */
    public MeetingBuilder status(Meeting.Status value) {
        status = value;
        return this;
    }

    /** Gives the day. */
    public MeetingBuilder date(LocalDate value) {
        return date(When.on(value));
    }

    /** Gives the day as written. */
    public MeetingBuilder date(When value) {
        date = Optional.of(value);
        return this;
    }

    /** Gives the clock times. */
    public MeetingBuilder time(TimeRange value) {
        time = Optional.of(value);
        return this;
    }

    /** Adds a break (<i>ajournering</i>). */
    public MeetingBuilder adjourned(TimeRange value) {
        adjournments.add(value);
        return this;
    }

    /** Says where. */
    public MeetingBuilder venue(Venue value) {
        venue = value;
        return this;
    }

    /** Says how it was called. */
    public MeetingBuilder convening(Convening value) {
        convening = Optional.of(value);
        return this;
    }

    /** Adds a link to another meeting. */
    public MeetingBuilder link(Meeting.Link.Kind kind, Id<Meeting> other) {
        links.add(new Meeting.Link(kind, other));
        return this;
    }

    /**
     * Makes the meeting.
     *
     * @return the meeting
     */
    public Meeting build() {
        return new Meeting(
                id, body, name, number, status, date, time, adjournments, venue, convening, links);
    }
}
