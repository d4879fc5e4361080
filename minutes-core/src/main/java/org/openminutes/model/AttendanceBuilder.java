// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Builds an {@link Attendance} within a {@link MinutesBuilder}. */
public final class AttendanceBuilder {

    private final Actor who;
    private final Function<String, Id<Side>> sides;
    private final Function<String, Actor> names;
    private Presence presence;
    private Optional<Id<Side>> side = Optional.empty();
    private Optional<Actor> represents = Optional.empty();
    private Optional<String> party = Optional.empty();
    private Capacity capacity = Capacity.UNSTATED;
    private final List<Role> roles = new ArrayList<>();
    private Optional<Actor> servesFor = Optional.empty();
    private Optional<String> note = Optional.empty();

    AttendanceBuilder(
            Actor who,
            Presence presence,
            Function<String, Id<Side>> sides,
            Function<String, Actor> names) {
        this.who = who;
        this.presence = presence;
        this.sides = sides;
        this.names = names;
    }

    /** Says for which side; a label not met before becomes a new side of the record. */
    public AttendanceBuilder side(String label) {
        side = Optional.of(sides.apply(label));
        return this;
    }

    /** Names the organisation they come from. */
    public AttendanceBuilder represents(String organisation) {
        return represents(Actor.named(organisation));
    }

    /** Names the organisation they come from. */
    public AttendanceBuilder represents(Actor organisation) {
        represents = Optional.of(organisation);
        return this;
    }

    /** Gives the party designation and makes them an elected member, if nothing else is said. */
    public AttendanceBuilder party(String designation) {
        party = Optional.of(designation);
        capacity = capacity == Capacity.UNSTATED ? Capacity.MEMBER : capacity;
        return this;
    }

    /** Says in what capacity. */
    public AttendanceBuilder capacity(Capacity value) {
        capacity = value;
        return this;
    }

    /** Adds a role. */
    public AttendanceBuilder role(String asWritten, org.openminutes.model.Function function) {
        roles.add(Role.of(asWritten, function));
        return this;
    }

    /** Makes them chair, written <i>ordförande</i>. */
    public AttendanceBuilder chair() {
        return role("ordförande", org.openminutes.model.Function.CHAIR);
    }

    /** Makes them vice chair, written <i>vice ordförande</i>. */
    public AttendanceBuilder viceChair() {
        return role("vice ordförande", org.openminutes.model.Function.VICE_CHAIR);
    }

    /** Makes them secretary, written <i>sekreterare</i>. */
    public AttendanceBuilder secretary() {
        return role("sekreterare", org.openminutes.model.Function.SECRETARY);
    }

    /** Makes them note taker, written <i>vid anteckningarna</i>. */
    public AttendanceBuilder noteTaker() {
        return role("vid anteckningarna", org.openminutes.model.Function.NOTE_TAKER);
    }

    /** Makes them a substitute who serves for somebody, by the name in this record. */
    public AttendanceBuilder servesFor(String name) {
        capacity = Capacity.SUBSTITUTE;
        servesFor = Optional.of(names.apply(name));
        return this;
    }

    /** Says how they were there, or that they were not. */
    public AttendanceBuilder presence(Presence value) {
        presence = value;
        return this;
    }

    /** Adds whatever else stands in the line. */
    public AttendanceBuilder note(String text) {
        note = Optional.of(text);
        return this;
    }

    Attendance build() {
        return new Attendance(
                who, side, represents, party, capacity, roles, presence, servesFor, note);
    }
}
