// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.model.Role;
import org.openminutes.view.Wording;

/** Somebody who did something, as ERMS tells it. */
final class ErmsAgent {

    /** Parts that the schema has no word for. */
    static final String PARTICIPANT = "deltagare";

    static final String ABSENT = "frånvarande";

    /** Whether they came is not said. */
    static final String LISTED = "kallad";

    private final String type;
    private final String name;
    private Optional<String> other = Optional.empty();
    private Optional<String> organisation = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<String> numberType = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> note = Optional.empty();

    /**
     * Names somebody.
     *
     * @param type {@code agentType}, of the list in the schema
     * @param name the name as written
     */
    ErmsAgent(String type, String name) {
        this.type = type;
        this.name = name;
    }

    static ErmsAgent of(String type, Actor actor) {
        return new ErmsAgent(type, actor.asWritten());
    }

    /** Somebody whose part the schema has no word for. */
    static ErmsAgent other(String part, Actor actor) {
        return of("other", actor).other(part);
    }

    /** A line of the attendance list. */
    static ErmsAgent of(Attendance line, Optional<String> side, Wording wording) {
        ErmsAgent agent =
                line.has(Function.SECRETARY) || line.has(Function.NOTE_TAKER)
                        ? of("creator", line.who())
                        : other(part(line, wording), line.who());
        agent.organisation = line.represents().map(Actor::asWritten);
        agent.unit = side;
        agent.role = joined(line.roles().stream().map(Role::asWritten).toList());
        return agent;
    }

    /** A signature; the first is the main one. */
    static ErmsAgent of(Attestation signature, boolean isFirst) {
        ErmsAgent agent = of(isFirst ? "main_signatory" : "other_signatory", signature.who());
        agent.organisation = joined(signature.onBehalfOf().stream().map(Actor::asWritten).toList());
        agent.role = signature.role().map(Role::asWritten);
        return agent;
    }

    ErmsAgent other(String part) {
        other = Optional.of(part);
        return this;
    }

    ErmsAgent number(Optional<String> kind, Optional<String> value) {
        numberType = kind;
        number = value;
        return this;
    }

    /** A line of words; only where the version has room for it. */
    ErmsAgent note(String value) {
        note = Optional.of(value);
        return this;
    }

    ErmsAgent role(String value) {
        role = Optional.of(value);
        return this;
    }

    /** In FGS Ärendehantering 1.0, as an element of our own. */
    void writeOwn(Markup xml) throws IOException {
        FgsRecord.own(xml, other.orElse(type), Optional.of(name));
    }

    void write(Markup xml) throws IOException {
        xml.start("agent", "agentType", type, "otherAgentType", other);
        xml.leaf("name", name);
        xml.leaf("organisation", organisation);
        xml.leaf("unitName", unit);
        xml.leaf("idNumber", number, "idNumberType", numberType);
        xml.leaf("role", role);
        if (note.isPresent()) {
            xml.start("notes");
            xml.leaf("note", note.get());
            xml.end();
        }
        xml.end();
    }

    /** What somebody was at the meeting, by a word of the list or our own. */
    static String part(Attendance line, Wording wording) {
        if (line.isAbsent()) {
            return ABSENT;
        }
        if (!line.isPresent()) {
            return LISTED;
        }
        if (line.has(Function.CHAIR)) {
            return wording.word(Function.CHAIR);
        }
        return line.capacity() == Capacity.UNSTATED ? PARTICIPANT : wording.word(line.capacity());
    }

    private static Optional<String> joined(List<String> parts) {
        String all = parts.stream().collect(Collectors.joining(", "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }
}
