// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Names;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Person;
import org.openminutes.model.Presence;
import org.openminutes.model.Role;
import org.openminutes.model.Side;

/** Collects the lines of the attendance list and ties their names to people. */
final class AttendanceList {

    /** <i>Mötet öppnades av ordförande Anna Ek</i>. */
    private static final Pattern OPENER =
            Pattern.compile("(?U)(?<!\\b[Vv](?:ice)? )\\b([Oo]rdföranden?),? (?=\\p{Lu})");

    private record Entered(Attendance line, int number) {}

    private final People people;
    private final Ledger ledger;
    private final List<Entered> lines = new ArrayList<>();
    private final Map<String, Side> sides = new LinkedHashMap<>();

    AttendanceList(People people, Ledger ledger) {
        this.people = people;
        this.ledger = ledger;
    }

    /** Adds one participant of a list headed {@code kind}. */
    void add(Attendees.Row row, LabelKind kind) {
        PersonLine person = row.person();
        boolean absent = kind == LabelKind.ABSENT || kind == LabelKind.NOTIFIED;
        Actor who =
                absent
                        ? people.exactOrNear(person.name()).orElseGet(() -> enter(person.name()))
                        : isAnother(row) ? people.namesake(person.name()) : enter(person.name());
        person.represents().ifPresent(people::attends);
        Attendance line =
                new Attendance(
                        who,
                        row.side().map(this::side),
                        person.represents().map(people::organisation),
                        person.party(),
                        capacity(person, kind),
                        person.roles(),
                        presence(person, kind),
                        person.servesFor().map(Actor::named),
                        person.note());
        lines.add(new Entered(line, row.line()));
    }

    /**
     * Whether a participant of the same name stands there already, who is told to come from
     * elsewhere and nowhere from the same place.
     */
    private boolean isAnother(Attendees.Row row) {
        boolean another = false;
        for (Entered entered : lines) {
            Attendance line = entered.line();
            if (line.who().personId().isPresent()
                    && Names.isSame(line.who().asWritten(), row.person().name())) {
                if (!comesFromElsewhere(line, row)) {
                    return false;
                }
                another = true;
            }
        }
        return another;
    }

    private static boolean comesFromElsewhere(Attendance line, Attendees.Row row) {
        Optional<String> from = line.represents().map(Actor::asWritten);
        return differ(from, row.person().represents())
                || differ(line.party(), row.person().party());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !Names.isSame(one.get(), other.get());
    }

    /** A person under this name, or an organisation that took part without saying by whom. */
    private Actor enter(String name) {
        if (PersonName.hasOrganisationWord(name)) {
            people.attends(name);
            return people.organisation(name);
        }
        return people.enter(name);
    }

    /** Gives somebody a role named before their name: {@code Ordförande: Anna Ek}. */
    void addRole(PersonLine person, String role, int line) {
        for (int i = 0; i < lines.size(); i++) {
            Attendance known = lines.get(i).line();
            if (Names.isSame(known.who().asWritten(), person.name()) && known.isPresent()) {
                if (hasRole(known, role)) {
                    ledger.skip(line, role, "role of a participant told before");
                } else {
                    lines.set(i, new Entered(withRole(known, role), lines.get(i).number()));
                }
                ledger.skip(line, person.name(), "name of a participant listed before");
                person.represents()
                        .ifPresent(
                                words -> ledger.skip(line, words, "said again of a participant"));
                person.party()
                        .ifPresent(
                                words -> ledger.skip(line, words, "said again of a participant"));
                person.note()
                        .ifPresent(
                                words -> ledger.skip(line, words, "said again of a participant"));
                return;
            }
        }
        add(new Attendees.Row(person, Optional.empty(), line), LabelKind.PRESENT);
        int last = lines.size() - 1;
        lines.set(last, new Entered(withRole(lines.get(last).line(), role), line));
    }

    private static boolean hasRole(Attendance line, String role) {
        return line.roles().stream().anyMatch(had -> Names.isSame(had.asWritten(), role));
    }

    /** Gives participants the roles a sentence says they were chosen for at this meeting. */
    void elect(Reading.Election election, Mentions mentions) {
        Matcher opener = OPENER.matcher(election.sentence());
        boolean opens = Phrases.swedish().firstIn("open", election.sentence()).isPresent();
        if (opens && opener.find()) {
            Role chair = new Role(opener.group(1), Optional.of(Function.CHAIR));
            mentions.people(election.sentence(), election.line()).stream()
                    .filter(spot -> spot.start() == opener.end())
                    .forEach(spot -> spot.value().personId().ifPresent(p -> giveRole(p, chair)));
        }
        Optional<Phrase> chosen = Phrases.swedish().firstIn("elected", election.sentence());
        if (chosen.isEmpty()) {
            return;
        }
        Role role =
                new Role(chosen.get().words(), Optional.of(Function.valueOf(chosen.get().value())));
        for (Spot<Actor> spot : mentions.people(election.sentence(), election.line())) {
            spot.value().personId().ifPresent(person -> giveRole(person, role));
        }
    }

    private void giveRole(Id<Person> person, Role role) {
        for (int i = 0; i < lines.size(); i++) {
            Attendance line = lines.get(i).line();
            boolean same = line.who().personId().filter(person::equals).isPresent();
            if (same
                    && line.isPresent()
                    && line.roles().stream().noneMatch(r -> r.function().equals(role.function()))) {
                lines.set(i, new Entered(withRole(line, role), lines.get(i).number()));
                return;
            }
        }
    }

    private static Attendance withRole(Attendance line, String written) {
        return withRole(line, new Role(written, PersonLine.function(written)));
    }

    private static Attendance withRole(Attendance line, Role role) {
        List<Role> roles = new ArrayList<>(line.roles());
        roles.add(role);
        return new Attendance(
                line.who(),
                line.side(),
                line.represents(),
                line.party(),
                line.capacity(),
                roles,
                line.presence(),
                line.servesFor(),
                line.note());
    }

    private Id<Side> side(String label) {
        return sides.computeIfAbsent(
                        label,
                        l ->
                                new Side(
                                        Id.of("side", l),
                                        l,
                                        people.organisationId(l),
                                        OptionalInt.empty()))
                .id();
    }

    private static Capacity capacity(PersonLine person, LabelKind kind) {
        if (person.capacity() != Capacity.UNSTATED) {
            return person.capacity();
        }
        return switch (kind) {
            case MEMBERS -> Capacity.MEMBER;
            case SUBSTITUTES -> Capacity.SUBSTITUTE;
            case OFFICIALS -> Capacity.OFFICIAL;
            default -> person.party().isPresent() ? Capacity.MEMBER : Capacity.UNSTATED;
        };
    }

    private static Presence presence(PersonLine person, LabelKind kind) {
        return switch (kind) {
            case ABSENT -> Presence.ABSENT;
            case NOTIFIED -> new Presence.Absent(true);
            case CALLED -> new Presence.Unstated();
            default -> new Presence.Present(person.mode(), person.gaps());
        };
    }

    /** Declares a side that a heading names, though nobody may stand under it. */
    void declare(String label) {
        side(label);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<Side> sides() {
        return List.copyOf(sides.values());
    }

    /** The lines; tells the ledger where each was read. */
    List<Attendance> lines() {
        List<Attendance> result = new ArrayList<>();
        for (Entered entered : lines) {
            ledger.keep("attendance[" + result.size() + "]", entered.number(), entered.number());
            result.add(entered.line());
        }
        return result;
    }
}
