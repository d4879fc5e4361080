// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Names;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Id;
import org.openminutes.model.Person;

/**
 * Finds those who are named in running text: participants, also by short forms, and collectives.
 */
final class Mentions {

    private static final String WORD = "\\p{Lu}[\\p{L}'’]*+(?:-\\p{L}+){0,3}+";
    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}\\p{N}-])" + WORD);
    private static final Pattern NEXT =
            Pattern.compile(
                    "[ \\u00a0]+((?:(?:von|van|af|de|el|al|bin|zu) (?:der |den )?)?" + WORD + ")");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}s?");

    private final People people;
    private final Ledger ledger;

    Mentions(People people, Ledger ledger) {
        this.people = people;
        this.ledger = ledger;
    }

    /** The participants and other people named, in order. */
    List<Spot<Actor>> people(String text, int line) {
        List<Spot<Actor>> result = new ArrayList<>();
        Matcher matcher = CAPITALISED.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            Optional<Spot<Actor>> found = at(text, matcher.start(), matcher.end(), line);
            found.ifPresent(result::add);
            at = found.map(Spot::end).orElse(matcher.end());
        }
        return result;
    }

    private Optional<Spot<Actor>> at(String text, int start, int end, int line) {
        if (people.candidates(text.substring(start, end)).isEmpty()) {
            return Optional.empty();
        }
        int longest = end;
        List<String> best = people.candidates(text.substring(start, end));
        Matcher next = NEXT.matcher(text);
        int to = end;
        for (int words = 0; words < 3 && next.region(to, text.length()).lookingAt(); words++) {
            to = next.end();
            List<String> longer = people.candidates(text.substring(start, to));
            if (!longer.isEmpty()) {
                best = longer;
                longest = to;
            }
        }
        String written = text.substring(start, longest);
        if (longest < to && !isFullNameOf(written, best)) {
            // A known first name before another surname is somebody else.
            String unknown =
                    text.substring(
                            start,
                            next.region(longest, text.length()).lookingAt() ? next.end() : to);
            return Optional.of(new Spot<>(Actor.named(unknown), start, start + unknown.length()));
        }
        return Optional.of(new Spot<>(actor(written, best, line), start, longest));
    }

    private boolean isFullNameOf(String written, List<String> candidates) {
        return candidates.size() == 1 && Names.isSame(written, people.fullName(candidates.get(0)));
    }

    private Actor actor(String written, List<String> candidates, int line) {
        List<Id<Person>> ids =
                candidates.stream().flatMap(full -> people.ids(full).stream()).toList();
        if (ids.size() > 1) {
            return new Actor.Unresolved(written, ids);
        }
        String full = people.fullName(candidates.get(0));
        if (!Names.isSame(written, full)) {
            ledger.find("REF-003", line, written, full);
        }
        return new Actor.OfPerson(ids.get(0), written);
    }

    /**
     * Whoever may own a task at the beginning of a text: a person, an abbreviation, a collective.
     */
    Optional<Spot<Actor>> ownerAt(String text, int line) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher capital = CAPITALISED.matcher(text).region(start, text.length());
        if (capital.lookingAt()) {
            Optional<Spot<Actor>> person = at(text, start, capital.end(), line);
            if (person.isPresent()) {
                return person;
            }
            if (ABBREVIATION.matcher(capital.group()).matches()) {
                return Optional.of(new Spot<>(named(capital.group()), start, capital.end()));
            }
        }
        String rest = text.substring(start);
        int from = start;
        return people.attendingAt(rest)
                .map(name -> new Spot<>(named(name), from, from + name.length()))
                .or(() -> collective(text, from));
    }

    private Optional<Spot<Actor>> collective(String text, int start) {
        String lower = text.substring(start).toLowerCase(Locale.ROOT);
        return Phrases.swedish().of("collective").stream()
                .filter(phrase -> lower.startsWith(phrase.words()))
                .filter(phrase -> isEdge(lower, phrase.words().length()))
                .max(java.util.Comparator.comparingInt(phrase -> phrase.words().length()))
                .map(
                        phrase -> {
                            int end = start + phrase.words().length();
                            return new Spot<>(named(text.substring(start, end)), start, end);
                        });
    }

    private Actor named(String written) {
        return people.organisation(written);
    }

    /** Somebody by a name in a place where a name must stand. */
    Actor of(String name, int line) {
        Optional<Actor> known = people.exactOrNear(name);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> candidates = people.candidates(name);
        return candidates.isEmpty() ? named(name) : actor(name, candidates, line);
    }

    private static boolean isEdge(String text, int i) {
        return i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
    }
}
