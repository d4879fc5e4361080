// SPDX-License-Identifier: Apache-2.0
package org.openminutes.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;

/**
 * What is known beside the record at hand (<i>register</i>). Immutable; equal by value; safe to
 * share between threads. Everything keeps the order in which it was added.
 */
public final class Register {

    /** A register in which nothing is known. */
    public static final Register EMPTY = builder().build();

    private final Map<Id<Organisation>, Organisation> organisations;
    private final Map<Id<Person>, Person> people;
    private final Map<Id<Body>, Body> bodies;
    private final Map<Id<Matter>, Matter> matters;
    private final Map<Id<Meeting>, Meeting> meetings;
    private final List<Minutes> earlier;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private Register(Builder builder) {
        organisations = byId("organisation", builder.organisations, Organisation::id);
        people = byId("person", builder.people, Person::id);
        bodies = byId("body", builder.bodies, Body::id);
        matters = byId("matter", builder.matters, Matter::id);
        meetings = byId("meeting", builder.meetings, Meeting::id);
        earlier = List.copyOf(builder.earlier);
    }

    /** Starts an empty register. */
    public static Builder builder() {
        return new Builder();
    }

    /** All organisations. */
    public Collection<Organisation> organisations() {
        return organisations.values();
    }

    /** The organisation with an id, if known. */
    public Optional<Organisation> organisation(Id<Organisation> id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** All people. */
    public Collection<Person> people() {
        return people.values();
    }

    /** The person with an id, if known. */
    public Optional<Person> person(Id<Person> id) {
        return Optional.ofNullable(people.get(id));
    }

    /** All bodies. */
    public Collection<Body> bodies() {
        return bodies.values();
    }

    /** The body with an id, if known. */
    public Optional<Body> body(Id<Body> id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** All matters. */
    public Collection<Matter> matters() {
        return matters.values();
    }

    /** The matter with an id, if known. */
    public Optional<Matter> matter(Id<Matter> id) {
        return Optional.ofNullable(matters.get(id));
    }

    /** All meetings known beside those of {@link #earlier()}. */
    public Collection<Meeting> meetings() {
        return meetings.values();
    }

    /** The meeting with an id, if known. */
    public Optional<Meeting> meeting(Id<Meeting> id) {
        return Optional.ofNullable(meetings.get(id));
    }

    /** The records of earlier meetings. */
    public List<Minutes> earlier() {
        return earlier;
    }

    /**
     * What is derived from this register and used for many records, made once: an index of names,
     * of earlier records by body. Not part of its value.
     *
     * @param kind its class, by which it is found again; immutable or safe for many threads
     * @param maker makes it of this register
     * @param <T> its class
     * @return the one made first
     */
    public <T> T derived(Class<T> kind, Function<Register, T> maker) {
        return kind.cast(derived.computeIfAbsent(kind, k -> maker.apply(this)));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** A builder that holds all this register holds. */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.organisations.addAll(organisations.values());
        builder.people.addAll(people.values());
        builder.bodies.addAll(bodies.values());
        builder.matters.addAll(matters.values());
        builder.meetings.addAll(meetings.values());
        builder.earlier.addAll(earlier);
        return builder;
    }

    private static <T> Map<Id<T>, T> byId(String kind, List<T> all, Function<T, Id<T>> id) {
        Map<Id<T>, T> result = new LinkedHashMap<>();
        for (T one : all) {
            T other = result.putIfAbsent(id.apply(one), one);
            if (other != null) {
                throw new IllegalArgumentException(
                        "the register has two of kind %s with the id %s: %s and %s; give one of them another id"
                                .formatted(kind, id.apply(one), other, one));
            }
        }
        return Collections.unmodifiableMap(result);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Register other
                && organisations.equals(other.organisations)
                && people.equals(other.people)
                && bodies.equals(other.bodies)
                && matters.equals(other.matters)
                && meetings.equals(other.meetings)
                && earlier.equals(other.earlier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisations, people, bodies, matters, meetings, earlier);
    }

    /** Builds a {@link Register}; not for several threads at once. */
    public static final class Builder {

        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Body> bodies = new ArrayList<>();
        private final List<Matter> matters = new ArrayList<>();
        private final List<Meeting> meetings = new ArrayList<>();
        private final List<Minutes> earlier = new ArrayList<>();

        private Builder() {}

        /** Adds an organisation. */
        public Builder add(Organisation organisation) {
            organisations.add(organisation);
            return this;
        }

        /** Adds a person. */
        public Builder add(Person person) {
            people.add(person);
            return this;
        }

        /** Adds a body. */
        public Builder add(Body body) {
            bodies.add(body);
            return this;
        }

        /** Adds a matter. */
        public Builder add(Matter matter) {
            matters.add(matter);
            return this;
        }

        /** Adds a meeting. */
        public Builder add(Meeting meeting) {
            meetings.add(meeting);
            return this;
        }

        /** Adds the record of an earlier meeting. */
        public Builder add(Minutes minutes) {
            earlier.add(minutes);
            return this;
        }

        /**
         * Makes the register.
         *
         * @return the register
         * @throws IllegalArgumentException if two of a kind have one id
         */
        public Register build() {
            return new Register(this);
        }
    }
}
