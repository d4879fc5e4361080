// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * A body that meets (<i>organ</i>): a collaboration body made of sides (<i>samverkansorgan,
 * samrådsorgan</i>), or a board or council (<i>nämnd, styrelse, fullmäktige</i>).
 *
 * @param id as used in the records
 * @param name the name in full
 * @param aliases short forms and other names, e.g. {@code "SRO"}
 * @param tier who sit in it
 * @param level what it covers
 * @param authority what it may do
 * @param sides its parties, in the order they are named; none for a body of one principal
 * @param links to other bodies
 * @param presidencies who leads it, in order of time
 * @param mandates who sits in it
 * @param quorum how many must be present
 * @param adjusters how many check the minutes beside the chair (KL 5 kap. 69 §, 72 § 9)
 * @param territory the organisations whose area it covers
 * @param validity when it exists
 */
public record Body(
        Id<Body> id,
        String name,
        List<String> aliases,
        Tier tier,
        Level level,
        Authority authority,
        List<Side> sides,
        List<BodyLink> links,
        List<Presidency> presidencies,
        List<Mandate> mandates,
        Optional<Quorum> quorum,
        Optional<Integer> adjusters,
        List<Id<Organisation>> territory,
        Validity validity) {

    /** Who sit in a body. */
    public enum Tier {
        /** Elected representatives (<i>politiskt organ</i>). */
        POLITICAL,
        /** Employees (<i>tjänstepersoner</i>). */
        OFFICIALS,
        /** Both. */
        MIXED
    }

    /** What a body covers. */
    public enum Level {
        /** A county (<i>länsgemensam, central</i>). */
        COUNTY,
        /** A part of one (<i>delregional</i>). */
        SUBREGION,
        /** A municipality (<i>lokal</i>). */
        LOCAL
    }

    /** What a body may do. */
    public enum Authority {
        /** Takes positions and recommends (<i>samråd</i>). */
        CONSULTATIVE,
        /** Prepares for another body (<i>beredande</i>). */
        PREPARATORY,
        /** Carries out (<i>operativ</i>). */
        OPERATIVE,
        /** Decides; only such a body may write <i>beslutar</i>. */
        DECIDING
    }

    /** Copies the lists. */
    public Body {
        requireNonNull(id, "id");
        Require.text(name, "name of a body");
        aliases = Require.texts(aliases, "alias of a body");
        requireNonNull(tier, "tier");
        requireNonNull(level, "level");
        requireNonNull(authority, "authority");
        sides = List.copyOf(sides);
        links = List.copyOf(links);
        presidencies = List.copyOf(presidencies);
        mandates = List.copyOf(mandates);
        requireNonNull(quorum, "quorum");
        requireNonNull(adjusters, "adjusters");
        territory = List.copyOf(territory);
        requireNonNull(validity, "validity");
    }

    /**
     * Starts a political, county-wide, consultative body, the commonest collaboration body.
     *
     * @param id as used in the records
     * @param name the name in full; not blank
     * @return a builder
     */
    public static BodyBuilder named(String id, String name) {
        return new BodyBuilder(new Id<>(id), name);
    }

    /** A builder that holds all this body holds. */
    public BodyBuilder toBuilder() {
        return new BodyBuilder(this);
    }
}
