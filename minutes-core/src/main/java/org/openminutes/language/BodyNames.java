// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.register.Register;

/**
 * Ties names to the bodies of a register, for rules and views alike. A name or alias that two
 * bodies have is tied to neither. Made once a register; safe for many threads.
 */
public final class BodyNames {

    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private final Register register;
    private final Map<String, Body> byName = new HashMap<>();
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
     * Whether a name is that of some body, or of several, with or without a short form after it.
     *
     * @param name the name, in any case
     * @return whether a body has it
     */
    public boolean isName(String name) {
        return byName.containsKey(Names.fold(name)) || of(Actor.named(name)).isPresent();
    }
}
