// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds a {@link Body}; not for several threads at once. */
public final class BodyBuilder {

    private final Id<Body> id;
    private final String name;
    private final List<String> aliases = new ArrayList<>();
    private Body.Tier tier = Body.Tier.POLITICAL;
    private Body.Level level = Body.Level.COUNTY;
    private Body.Authority authority = Body.Authority.CONSULTATIVE;
    private final List<Side> sides = new ArrayList<>();
    private final List<BodyLink> links = new ArrayList<>();
    private final List<Presidency> presidencies = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private Optional<Quorum> quorum = Optional.empty();
    private Optional<Integer> adjusters = Optional.empty();
    private final List<Id<Organisation>> territory = new ArrayList<>();
    private Validity validity = Validity.ALWAYS;

    BodyBuilder(Id<Body> id, String name) {
        this.id = id;
        this.name = name;
    }

    BodyBuilder(Body body) {
        this(body.id(), body.name());
        aliases.addAll(body.aliases());
        tier = body.tier();
        level = body.level();
        authority = body.authority();
        sides.addAll(body.sides());
        links.addAll(body.links());
        presidencies.addAll(body.presidencies());
        mandates.addAll(body.mandates());
        quorum = body.quorum();
        adjusters = body.adjusters();
        territory.addAll(body.territory());
        validity = body.validity();
    }

    /** Adds other names (<i>förkortningar</i>). */
    public BodyBuilder alias(String... names) {
        aliases.addAll(List.of(names));
        return this;
    }

    /** Says who sit in it. */
    public BodyBuilder tier(Body.Tier value) {
        tier = value;
        return this;
    }

    /** Says what it covers. */
    public BodyBuilder level(Body.Level value) {
        level = value;
        return this;
    }

    /** Says what it may do. */
    public BodyBuilder authority(Body.Authority value) {
        authority = value;
        return this;
    }

    /**
     * Adds a side (<i>part</i>).
     *
     * @param label the name as records head it
     * @param organisation who it is
     * @param seats members it appoints
     * @return this
     */
    public BodyBuilder side(String label, Id<Organisation> organisation, int seats) {
        return side(
                new Side(
                        Id.of("side", label),
                        label,
                        Optional.of(organisation),
                        OptionalInt.of(seats)));
    }

    /** Adds a side. */
    public BodyBuilder side(Side side) {
        sides.add(side);
        return this;
    }

    /** Adds a link that always holds. */
    public BodyBuilder link(BodyLink.Kind kind, Id<Body> other) {
        return link(new BodyLink(kind, other, Validity.ALWAYS));
    }

    /** Adds a link. */
    public BodyBuilder link(BodyLink link) {
        links.add(link);
        return this;
    }

    /** Adds a presidency (<i>ordförandeskap</i>). */
    public BodyBuilder presidency(Presidency presidency) {
        presidencies.add(presidency);
        return this;
    }

    /** Adds a mandate (<i>uppdrag</i>). */
    public BodyBuilder mandate(Mandate mandate) {
        mandates.add(mandate);
        return this;
    }

    /** Adds a member's mandate without end, for one side. */
    public BodyBuilder member(Id<Person> person, Id<Side> side, LocalDate from) {
        return mandate(
                new Mandate(
                        person,
                        Optional.of(side),
                        Optional.empty(),
                        Capacity.MEMBER,
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new Validity(Optional.of(from), Optional.empty())));
    }

    /** Says how many must be present. */
    public BodyBuilder quorum(Quorum value) {
        quorum = Optional.of(value);
        return this;
    }

    /** Says how many check the minutes beside the chair; 0 or more. */
    public BodyBuilder adjusters(int number) {
        adjusters = Optional.of(number);
        return this;
    }

    /** Adds an organisation whose area it covers. */
    public BodyBuilder covers(Id<Organisation> organisation) {
        territory.add(organisation);
        return this;
    }

    /** Says when it exists. */
    public BodyBuilder validity(Validity value) {
        validity = value;
        return this;
    }

    /**
     * Makes the body.
     *
     * @return the body
     * @throws IllegalArgumentException if the name is blank
     */
    public Body build() {
        return new Body(
                id,
                name,
                aliases,
                tier,
                level,
                authority,
                sides,
                links,
                presidencies,
                mandates,
                quorum,
                adjusters,
                territory,
                validity);
    }
}
