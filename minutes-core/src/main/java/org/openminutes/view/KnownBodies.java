// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Meeting;
import org.openminutes.register.Register;

/** The bodies of a register by all their names. A name that two have is none's. */
final class KnownBodies {

    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Register register;
    private final Map<String, Body> byName = new HashMap<>();
    private final Set<String> ambiguous = new TreeSet<>();
    private int longest = 1;

    KnownBodies(Register register) {
        this.register = register;
        for (Body body : register.bodies()) {
            enter(body.name(), body);
            body.aliases().forEach(alias -> enter(alias, body));
        }
    }

    private void enter(String name, Body body) {
        String folded = Names.fold(name);
        Body other = byName.putIfAbsent(folded, body);
        if (other != null && !other.id().equals(body.id())) {
            ambiguous.add(folded);
        }
        longest = Math.max(longest, folded.split(" ", -1).length);
    }

    Optional<Body> named(String name) {
        String folded = Names.fold(name);
        return ambiguous.contains(folded)
                ? Optional.empty()
                : Optional.ofNullable(byName.get(folded));
    }

    /** The body an actor is: by its id, else by its name, with or without a short form after it. */
    Optional<Body> of(Actor actor) {
        if (actor instanceof Actor.OfBody of) {
            return register.body(of.body());
        }
        if (actor instanceof Actor.OfPerson) {
            return Optional.empty();
        }
        Matcher both = WITH_SHORT_FORM.matcher(actor.asWritten().strip());
        Optional<Body> whole = named(actor.asWritten());
        return whole.isPresent() || !both.matches()
                ? whole
                : named(both.group(1)).or(() -> named(both.group(2)));
    }

    /** A body as the one who does something, by its own name. */
    static Actor actor(Body body) {
        return new Actor.OfBody(body.id(), body.name());
    }

    /** The actor with the id of the body it is, if that is known. */
    Actor identified(Actor actor) {
        return of(actor)
                .<Actor>map(body -> new Actor.OfBody(body.id(), actor.asWritten()))
                .orElse(actor);
    }

    /**
     * The body that met. What the meeting is called goes before: a preparatory meeting of a body
     * may be a body of its own.
     */
    Optional<Body> thatMet(Meeting meeting) {
        Optional<Actor> body = meeting.body();
        Optional<Body> whole =
                meeting.name()
                        .flatMap(name -> body.flatMap(of -> named(name + " " + of.asWritten())));
        return whole.or(() -> body.flatMap(this::of)).or(() -> meeting.name().flatMap(this::named));
    }

    /**
     * A body named in a text.
     *
     * @param body which
     * @param start index of the first character of its name
     * @param end index after the last
     */
    record Mention(Body body, int start, int end) {}

    /** The bodies named in a text, in order, the longest name at each place; also in genitive. */
    List<Mention> in(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int taken = 0;
            for (int n = Math.min(longest, words.size() - i); n > 0 && taken == 0; n--) {
                int start = words.get(i)[0];
                int end = words.get(i + n - 1)[1];
                String name = text.substring(start, end);
                Optional<Body> body = named(name).or(() -> genitive(name));
                if (body.isPresent()) {
                    found.add(new Mention(body.get(), start, end));
                    taken = n;
                }
            }
            i += Math.max(1, taken);
        }
        return found;
    }

    private Optional<Body> genitive(String name) {
        return name.endsWith("s") ? named(name.substring(0, name.length() - 1)) : Optional.empty();
    }
}
