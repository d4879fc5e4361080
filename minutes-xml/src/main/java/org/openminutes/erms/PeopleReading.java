// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Presence;
import org.openminutes.model.Role;
import org.openminutes.model.Side;
import org.openminutes.view.Wording;

/**
 * The participants and signatories of a record while they are read.
 *
 * @param record the record
 * @param notes its notes, which tell a participant in words
 * @param wording words of its language
 */
record PeopleReading(ErmsElement record, Notes notes, Wording wording) {

    private static final Pattern PARTY = Pattern.compile(" \\(([^()]+)\\)");

    void read(MinutesBuilder minutes) {
        List<ErmsElement> told = new ArrayList<>(notes.all("attendance"));
        List<Side> sides = new ArrayList<>();
        for (ErmsElement agent : record.children("agents", "agent")) {
            String type = agent.get("agentType");
            if (type.equals("creator") || type.equals("other")) {
                Attendance line = attendance(agent, sides);
                minutes.attendance(withNote(line, note(agent, line, told)));
            }
        }
        Stream.concat(declared(), sides.stream()).distinct().forEach(minutes::side);
        new SignatureReading(record, wording).read(minutes);
    }

    /** The sides, those without a participant too. */
    private Stream<Side> declared() {
        return notes.typed("part").stream().flatMap(note -> note.take().stream()).map(Side::of);
    }

    private Attendance attendance(ErmsElement agent, List<Side> sides) {
        String name = agent.take("name").orElse("–");
        Optional<Side> side = agent.take("unitName").map(Side::of);
        side.ifPresent(sides::add);
        String part =
                agent.get("agentType").equals("creator")
                        ? ""
                        : agent.get("otherAgentType").toLowerCase(Locale.ROOT);
        return new Attendance(
                Actor.named(name),
                side.map(Side::id),
                agent.take("organisation").map(Actor::named),
                Optional.empty(),
                capacity(part),
                roles(agent, part),
                presence(part),
                Optional.empty(),
                Optional.empty());
    }

    private Capacity capacity(String part) {
        return Labels.constant(Capacity.class, part, wording).orElse(Capacity.UNSTATED);
    }

    private static Presence presence(String part) {
        return switch (part) {
            case ErmsAgent.ABSENT -> Presence.ABSENT;
            case ErmsAgent.LISTED -> new Presence.Unstated();
            default -> Presence.PRESENT;
        };
    }

    /** The roles as written; who the type says leads has a role that says so. */
    private List<Role> roles(ErmsElement agent, String part) {
        List<Role> roles = new ArrayList<>();
        agent.take("role").stream()
                .flatMap(words -> Arrays.stream(words.split(", ")))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Readings::role)
                .forEach(roles::add);
        boolean leads = part.equals(wording.word(Function.CHAIR));
        if (leads && roles.stream().noneMatch(role -> role.is(Function.CHAIR))) {
            if (roles.isEmpty()) {
                roles.add(Role.of(part, Function.CHAIR));
            } else {
                roles.set(0, Role.of(roles.get(0).asWritten(), Function.CHAIR));
            }
        }
        boolean isOther =
                !part.isEmpty()
                        && !leads
                        && !part.equals(ErmsAgent.PARTICIPANT)
                        && presence(part).equals(Presence.PRESENT)
                        && capacity(part) == Capacity.UNSTATED;
        if (isOther && roles.stream().noneMatch(role -> role.asWritten().equalsIgnoreCase(part))) {
            roles.add(Readings.role(part));
        }
        return roles;
    }

    /** The line of words that tells the same participant, in the agent's notes or the record's. */
    private Optional<String> note(ErmsElement agent, Attendance line, List<ErmsElement> told) {
        List<ErmsElement> own = agent.children("notes", "note");
        Optional<ErmsElement> found =
                Stream.concat(own.stream(), told.stream())
                        .filter(n -> n.peek().orElse("").startsWith(line.who().asWritten()))
                        .findFirst();
        found.ifPresent(told::remove);
        return found.flatMap(ErmsElement::take);
    }

    /** A line with what its words tell beyond what is known: the party, and the rest as a note. */
    private Attendance withNote(Attendance line, Optional<String> told) {
        if (told.isEmpty()) {
            return line;
        }
        String rest = told.get().substring(line.who().asWritten().length());
        Matcher party = PARTY.matcher(rest);
        Optional<String> partyName =
                party.lookingAt() ? Optional.of(party.group(1)) : Optional.empty();
        if (partyName.isPresent()) {
            rest = rest.substring(party.end());
        }
        for (String known : wording.particulars(line)) {
            int at = rest.indexOf(", " + known);
            if (at >= 0) {
                rest = rest.substring(0, at) + rest.substring(at + known.length() + 2);
            }
        }
        boolean notified = rest.equals(", " + wording.word("notified")) && line.isAbsent();
        String remains = rest.startsWith(", ") ? rest.substring(2) : rest;
        Optional<String> note =
                Optional.of(remains.strip()).filter(words -> !words.isEmpty() && !notified);
        return new Attendance(
                line.who(),
                line.side(),
                line.represents(),
                partyName,
                line.capacity(),
                line.roles(),
                notified ? new Presence.Absent(true) : line.presence(),
                Optional.empty(),
                note);
    }
}
