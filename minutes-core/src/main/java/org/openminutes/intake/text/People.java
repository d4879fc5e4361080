// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.BodyNames;
import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Matter;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.register.Register;

/** Who is who in one record: the participants by their names, and those the register knows. */
final class People {

    /** In longer lists nobody is sought by a name that is only near. */
    private static final int MOST_FOR_NEAR = 400;

    /** Before the register numbers of matters, among their titles. */
    private static final String NUMBER = "dnr ";

    /** Shorter names of organisations, in letters, are words too. */
    private static final int SHORTEST_ATTENDING = 3;

    private final Register register;

    /** By a name folded: who is called so, mostly one. */
    private final Map<String, List<Id<Person>>> byName = new LinkedHashMap<>();

    private final Map<String, String> fullNames = new LinkedHashMap<>();
    private final Map<String, List<String>> byFirstName = new HashMap<>();
    private final Map<String, List<String>> attending = new HashMap<>();
    private final Map<String, Id<Person>> guests = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Id<Person>> known = new HashMap<>();
    private final Map<String, Id<Organisation>> organisations = new HashMap<>();
    private final Map<String, Id<Body>> bodies = new HashMap<>();
    private final Map<String, Id<Matter>> matters = new HashMap<>();

    People(Register register) {
        this.register = register;
        for (Person person : register.people()) {
            taken.add(person.id().value());
            known.putIfAbsent(Names.fold(person.name()), person.id());
            person.aliases().forEach(alias -> known.putIfAbsent(Names.fold(alias), person.id()));
        }
        for (Organisation one : register.organisations()) {
            organisations.putIfAbsent(Names.fold(one.name()), one.id());
            one.aliases().forEach(alias -> organisations.putIfAbsent(Names.fold(alias), one.id()));
        }
        for (Matter one : register.matters()) {
            one.registryNumber()
                    .ifPresent(n -> matters.putIfAbsent(NUMBER + Names.fold(n), one.id()));
            matters.putIfAbsent(Names.fold(one.title()), one.id());
            one.aliases().forEach(alias -> matters.putIfAbsent(Names.fold(alias), one.id()));
        }
        for (Body one : register.bodies()) {
            bodies.putIfAbsent(Names.fold(one.name()), one.id());
            one.aliases().forEach(alias -> bodies.putIfAbsent(Names.fold(alias), one.id()));
        }
    }

    Register register() {
        return register;
    }

    /** A participant under this name; the same person for the same name. */
    Actor enter(String name) {
        String folded = Names.fold(name);
        if (!byName.containsKey(folded)) {
            add(folded, identify(name, folded));
            fullNames.put(folded, name);
            byFirstName.computeIfAbsent(first(folded), k -> new ArrayList<>()).add(folded);
        }
        return new Actor.OfPerson(ids(folded).get(0), name);
    }

    /** A participant beside another of the same name; by it alone neither is meant. */
    Actor namesake(String name) {
        Id<Person> id = unused(Id.of("person", name));
        add(Names.fold(name), id);
        return new Actor.OfPerson(id, name);
    }

    private void add(String folded, Id<Person> id) {
        byName.computeIfAbsent(folded, k -> new ArrayList<>(1)).add(id);
    }

    /** Somebody named in full who is in no list of participants. */
    Actor guest(String name, String asWritten) {
        return new Actor.OfPerson(
                guests.computeIfAbsent(Names.fold(name), folded -> identify(name, folded)),
                asWritten);
    }

    private Id<Person> identify(String name, String folded) {
        Id<Person> registered = known.get(folded);
        return registered != null ? registered : unused(Id.of("person", name));
    }

    private Id<Person> unused(Id<Person> wanted) {
        Id<Person> candidate = wanted;
        for (int i = 2; !taken.add(candidate.value()); i++) {
            String tail = "-" + i;
            int room = Math.min(wanted.value().length(), Id.MAX_LENGTH - tail.length());
            candidate = new Id<>(wanted.value().substring(0, room) + tail);
        }
        return candidate;
    }

    /** A participant who stands under this name, or under the only one that is near it. */
    Optional<Actor> exactOrNear(String name) {
        String folded = Names.fold(name);
        if (byName.containsKey(folded)) {
            return Optional.of(called(name, folded));
        }
        if (byName.size() > MOST_FOR_NEAR || folded.indexOf(' ') < 0) {
            return Optional.empty();
        }
        List<String> near =
                byName.keySet().stream()
                        .filter(other -> Names.isNear(name, other))
                        .limit(2)
                        .toList();
        return near.size() == 1 ? Optional.of(called(name, near.get(0))) : Optional.empty();
    }

    private Actor called(String asWritten, String folded) {
        List<Id<Person>> ids = ids(folded);
        return ids.size() == 1
                ? new Actor.OfPerson(ids.get(0), asWritten)
                : new Actor.Unresolved(asWritten, ids);
    }

    /** Whom a short form may mean, by their full names folded: {@code Eva}, {@code Lars A}. */
    List<String> candidates(String written) {
        String folded = Names.fold(written);
        List<String> same = byFirstName.getOrDefault(first(folded), List.of());
        return same.stream().filter(full -> full.equals(folded) || isShort(written, full)).toList();
    }

    private boolean isShort(String written, String full) {
        return Names.isShortFor(written, fullNames.getOrDefault(full, full));
    }

    /** Whether somebody's first name is this word. */
    boolean isFirstName(String word) {
        return byFirstName.containsKey(Names.fold(word));
    }

    /** The names in full, folded, that begin with a first name. */
    List<String> withFirstName(String word) {
        return byFirstName.getOrDefault(Names.fold(word), List.of());
    }

    /** Who is called so; two of one name are both. */
    List<Id<Person>> ids(String folded) {
        List<Id<Person>> ids = byName.get(folded);
        if (ids == null) {
            throw new IllegalStateException("nobody is called " + folded);
        }
        return ids;
    }

    /** The name in full as it was entered. */
    String fullName(String folded) {
        return fullNames.getOrDefault(folded, folded);
    }

    /** That an organisation takes part, so that it may be named in the text. */
    void attends(String organisation) {
        String folded = Names.fold(organisation);
        if (folded.length() >= SHORTEST_ATTENDING) {
            attending.computeIfAbsent(first(folded), k -> new ArrayList<>()).add(organisation);
        }
    }

    /** The longest organisation taking part that a text begins with, as written there. */
    Optional<String> attendingAt(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return attending.getOrDefault(Names.fold(text.substring(0, end)), List.of()).stream()
                .filter(name -> text.startsWith(name))
                .filter(
                        name ->
                                name.length() == text.length()
                                        || !Character.isLetter(text.charAt(name.length())))
                .max(Comparator.comparingInt(String::length));
    }

    /** An organisation or body under this name, by the register. */
    Actor organisation(String name) {
        String folded = Names.fold(name);
        Id<Organisation> organisation = organisations.get(folded);
        if (organisation != null) {
            return new Actor.OfOrganisation(organisation, name);
        }
        Optional<Id<Body>> body =
                Optional.ofNullable(bodies.get(folded))
                        .or(() -> BodyNames.of(register).near(name).map(Body::id));
        return body.map(id -> (Actor) new Actor.OfBody(id, name))
                .orElseGet(() -> Actor.named(name));
    }

    /** The matter the register has under this number, or else under this title. */
    Optional<Id<Matter>> matter(Optional<String> registryNumber, Optional<String> title) {
        return registryNumber
                .map(number -> matters.get(NUMBER + Names.fold(number)))
                .or(() -> title.map(words -> matters.get(Names.fold(words))));
    }

    /** The organisation the register has under this name. */
    Optional<Id<Organisation>> organisationId(String name) {
        return Optional.ofNullable(organisations.get(Names.fold(name)));
    }

    private static String first(String folded) {
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }
}
