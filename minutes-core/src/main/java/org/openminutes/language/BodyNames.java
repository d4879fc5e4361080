// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.register.Register;

/**
 * Ties names to the bodies of a register, for rules and views alike. A name or alias that two
 * bodies have is tied to neither. Made once a register; safe for many threads.
 */
public final class BodyNames {

    /** Shorter names, in letters, are too easily another body's. */
    private static final int SHORTEST_NEAR = 10;

    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private final Register register;
    private final Map<String, Body> byName = new HashMap<>();
    private final Map<String, List<String>> byStart = new HashMap<>();
    private final Set<String> ambiguous = new TreeSet<>();
    private int longest = 1;

    private BodyNames(Register register) {
        this.register = register;
        for (Body body : register.bodies()) {
            enter(body.name(), body);
            body.aliases().forEach(alias -> enter(alias, body));
        }
    }

    /**
     * The names of a register.
     *
     * @param register the register
     * @return those made first for it
     */
    public static BodyNames of(Register register) {
        return register.derived(BodyNames.class, BodyNames::new);
    }

    private void enter(String name, Body body) {
        String folded = Names.fold(name);
        Body other = byName.putIfAbsent(folded, body);
        if (other == null) {
            byStart.computeIfAbsent(WordForms.start(folded), s -> new ArrayList<>()).add(folded);
        }
        if (other != null && !other.id().equals(body.id())) {
            ambiguous.add(folded);
        }
        longest = Math.max(longest, folded.split(" ", -1).length);
    }

    /** The most words a name has. */
    public int longest() {
        return longest;
    }

    /**
     * The body of a name or an alias.
     *
     * @param name the name, in any case
     * @return it; none if no body has the name, or two have
     */
    public Optional<Body> named(String name) {
        String folded = Names.fold(name);
        return ambiguous.contains(folded)
                ? Optional.empty()
                : Optional.ofNullable(byName.get(folded));
    }

    /**
     * The body an actor is: by its id, else by its name, with or without a short form after it.
     *
     * @param actor the actor
     * @return it; none for a person, and where the name ties to none or to two
     */
    public Optional<Body> of(Actor actor) {
        if (actor instanceof Actor.OfBody of) {
            return register.body(of.body());
        }
        if (actor instanceof Actor.OfPerson) {
            return Optional.empty();
        }
        Optional<Body> whole = named(actor.asWritten());
        Matcher both = WITH_SHORT_FORM.matcher(actor.asWritten().strip());
        return whole.isPresent() || !both.matches()
                ? whole
                : named(both.group(1)).or(() -> named(both.group(2)));
    }

    /**
     * The body whose name or alias another name is near: a slip from it, or the same words in other
     * forms ({@code "den centrala samverkansorganisationen"} of {@code "Centralt
     * samverkansorgan"}).
     *
     * <p>Only names that begin with the same four letters, but for an article, are compared.
     *
     * @param name the name, in any case
     * @return it; none if the name is that of a body, or if it is near those of none or of two
     */
    public Optional<Body> near(String name) {
        if (isName(name)) {
            return Optional.empty();
        }
        String folded = Names.fold(name);
        Set<Id<Body>> found = new TreeSet<>(Comparator.comparing(Id::value));
        for (String known : byStart.getOrDefault(WordForms.start(folded), List.of())) {
            boolean slip = folded.length() >= SHORTEST_NEAR && Names.isNear(known, folded);
            if (slip || WordForms.isSame(known, folded)) {
                named(known).map(Body::id).ifPresent(found::add);
            }
        }
        return found.size() == 1 ? register.body(found.iterator().next()) : Optional.empty();
    }

    /**
     * Whether a name is that of some body, or of several, with or without a short form after it.
     *
     * @param name the name, in any case
     * @return whether a body has it
     */
    public boolean isName(String name) {
        return byName.containsKey(Names.fold(name)) || of(Actor.named(name)).isPresent();
    }
}
