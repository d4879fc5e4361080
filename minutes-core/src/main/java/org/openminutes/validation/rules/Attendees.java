// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Id;
import org.openminutes.model.Person;
import org.openminutes.model.Place;
import org.openminutes.validation.Subject;

/**
 * The attendance list, asked the way the rules ask it. One person may have two lines, one among the
 * participants and one among the absent; such a person was absent.
 */
final class Attendees {

    private final Subject subject;
    private final KnownNames names;
    private final List<Place<Attendance>> participants = new ArrayList<>();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, Place<Attendance>> byKey = new HashMap<>();
    private final ListedNames listed;
    private final ListedNames there;

    /** Made once for all rules. */
    static Attendees of(Subject subject) {
        return subject.derived(Attendees.class, Attendees::new);
    }

    private Attendees(Subject subject) {
        this.subject = subject;
        this.names = KnownNames.of(subject);
        List<Place<Attendance>> lines = subject.all(Attendance.class);
        for (Place<Attendance> line : lines) {
            if (line.value().isAbsent()) {
                absent.add(key(line.value().who()));
            }
        }
        for (Place<Attendance> line : lines) {
            String key = key(line.value().who());
            if (!absent.contains(key)) {
                participants.add(line);
            }
            byKey.putIfAbsent(key, line);
        }
        listed =
                new ListedNames(
                        subject.minutes().attendance().stream()
                                .map(line -> line.who().asWritten())
                                .toList());
        there =
                new ListedNames(
                        participants.stream().map(line -> line.value().who().asWritten()).toList());
    }

    /** One and the same for all lines of one person: the id, or the folded name without one. */
    static String key(Actor who) {
        return who.personId()
                .map(id -> "id " + id.value())
                .orElseGet(() -> "name " + Names.fold(who.asWritten()));
    }

    /** Whether there is no list at all. */
    boolean isEmpty() {
        return subject.minutes().attendance().isEmpty();
    }

    /** The lines of those who were there, or were listed and are not said to be absent. */
    List<Place<Attendance>> participants() {
        return participants;
    }

    /** Whether somebody has a line among the absent. */
    boolean isAbsent(Actor who) {
        return absent.contains(key(who));
    }

    /** The first line of somebody, present or absent: by id, or by the same or a near name. */
    Optional<Attendance> line(Actor who) {
        Place<Attendance> exact = byKey.get(key(who));
        if (exact != null) {
            return Optional.of(exact.value());
        }
        String name = who.asWritten();
        OptionalInt same = listed.same(name);
        OptionalInt at = same.isPresent() ? same : listed.near(name);
        return at.isPresent()
                ? Optional.of(subject.minutes().attendance().get(at.getAsInt()))
                : Optional.empty();
    }

    /**
     * Whether somebody was there as far as can be told. Bodies, organisations and names that are no
     * person's always may have been; so may somebody unresolved, one of whose candidates was there
     * or whose name is that of a participant, in full, short or a slip apart.
     */
    boolean mayBePresent(Actor who) {
        if (who instanceof Actor.OfPerson person && subject.present().contains(person.person())) {
            return true;
        }
        if (who instanceof Actor.Unresolved name) {
            return name.candidates().stream().anyMatch(subject.present()::contains)
                    || names.isNoPerson(name.asWritten())
                    || isLikeAParticipant(name.asWritten());
        }
        return !(who instanceof Actor.OfPerson) || there.same(who.asWritten()).isPresent();
    }

    /** The name of a person: as in the list, else as in the register, else the id. */
    String name(Id<Person> id) {
        Place<Attendance> line = byKey.get("id " + id.value());
        return line != null
                ? line.value().who().asWritten()
                : subject.register().person(id).map(Person::name).orElse(id.value());
    }

    private boolean isLikeAParticipant(String name) {
        return there.same(name).isPresent() || there.hasShort(name) || there.near(name).isPresent();
    }
}
