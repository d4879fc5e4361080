// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Id;
import org.openminutes.model.Person;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * One person is spelt one way throughout a record, and as in the register. Two names a slip apart
 * are taken for one person unless both are listed as participants, or both are in the register.
 */
final class OneSpellingRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Actor> participants = new HashMap<>();
        for (Attendance line : subject.minutes().attendance()) {
            if (!line.isAbsent()) {
                participants.putIfAbsent(Names.fold(line.who().asWritten()), line.who());
            }
        }
        NearNames seen = new NearNames(List.of());
        Set<String> written = new HashSet<>();
        for (Place<Actor> place : subject.all(Actor.class)) {
            Actor actor = place.value();
            String name = actor.asWritten();
            if (isPerson(actor) && written.add(name) && !seen.contains(name)) {
                Optional<String> other = seen.nearest(name).or(() -> registered(subject, actor));
                other.filter(o -> !areTwo(subject, participants, name, o))
                        .ifPresent(o -> findings.add(place, o, name));
                seen.add(name);
            }
        }
    }

    private static boolean isPerson(Actor actor) {
        return actor instanceof Actor.OfPerson
                || (actor instanceof Actor.Unresolved
                        && !KnownNames.isCollective(actor.asWritten()));
    }

    private static Optional<String> registered(Subject subject, Actor actor) {
        String name = actor.asWritten();
        return actor.personId()
                .flatMap(subject.register()::person)
                .filter(person -> !person.aliases().contains(name))
                .map(Person::name)
                .filter(known -> Names.isNear(known, name));
    }

    private static boolean areTwo(
            Subject subject, Map<String, Actor> participants, String one, String other) {
        Optional<Id<Person>> a = id(participants, one);
        Optional<Id<Person>> b = id(participants, other);
        boolean listed =
                participants.containsKey(Names.fold(one))
                        && participants.containsKey(Names.fold(other));
        return (listed && (a.isEmpty() || !a.equals(b)))
                || (isRegistered(subject, one) && isRegistered(subject, other));
    }

    private static Optional<Id<Person>> id(Map<String, Actor> participants, String name) {
        return Optional.ofNullable(participants.get(Names.fold(name))).flatMap(Actor::personId);
    }

    private static boolean isRegistered(Subject subject, String name) {
        return subject.register().people().stream()
                .anyMatch(person -> Names.isSame(person.name(), name));
    }
}
