// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openminutes.model.Capacity;
import org.openminutes.model.Function;
import org.openminutes.view.Wording;

/** Tells a <i>handling</i> of FGS Ärendehantering 1.0 as a record of ERMS. */
final class FgsHandling {

    private static final Wording WORDS = Wording.SWEDISH;
    private static final String SIGNATORY = "undertecknare";
    private static final Set<String> DATE_TYPES =
            Set.of("decision_date", "decision_deadline", "sent");
    private static final Set<String> AGENT_TYPES =
            Set.of("authorising_person", "responsible_person", "recipient");

    private final ErmsElement from;
    private final ErmsElement record;
    private final ErmsElement agents;
    private final ErmsElement dates;
    private final ErmsElement notes;
    private final ErmsElement files;
    private final Set<String> named = new HashSet<>();
    private final List<String> lines;
    private boolean isSigned;

    private FgsHandling(ErmsElement from) {
        this.from = from;
        record = from.as("record");
        agents = from.around("agents");
        dates = from.around("dates");
        notes = from.around("notes");
        files = from.around("additionalInformation");
        record.add(agents).add(dates).add(notes).add(files);
        lines =
                from.children("Notering").stream()
                        .flatMap(note -> note.peek().stream())
                        .flatMap(String::lines)
                        .toList();
    }

    static ErmsElement of(ErmsElement handling) {
        FgsHandling told = new FgsHandling(handling);
        String id = handling.get("Systemidentifierare");
        told.record.attribute("systemIdentifier", id);
        String type =
                handling.child("Handlingstyp")
                        .flatMap(ErmsElement::peek)
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        told.record.attribute("recordType", type);
        if (!id.isEmpty()) {
            ErmsElement own = handling.around("objectId");
            own.text(id);
            told.record.add(own);
        }
        handling.children().forEach(part -> told.part(part, isMinutes(told.record)));
        return told.record;
    }

    /** Whether a record told so is one of a meeting. */
    static boolean isMinutes(ErmsElement record) {
        String type = record.get("recordType");
        return type.equals("minnesanteckningar") || type.equals("protokoll");
    }

    /** A date, which ERMS has with a time. */
    static ErmsElement date(ErmsElement day, String type) {
        ErmsElement date = day.as("date").attribute("dateType", type);
        day.peek()
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                .ifPresent(text -> date.text(text + "T00:00:00"));
        return date;
    }

    private void part(ErmsElement part, boolean isMinutes) {
        switch (part.name()) {
            case "ArkivobjektID" ->
                    record.add(
                            part.as("extraId")
                                    .attribute(
                                            "extraIdType",
                                            isMinutes ? "handlings-id" : "punkt-id"));
            case "ExtraID" ->
                    record.add(part.as("extraId").attribute("extraIdType", part.get("ExtraIDTyp")));
            case "Handlingstyp" -> {
                // told as an attribute; a type nobody knows is told as unplaced
                if (!isMinutes && !record.get("recordType").equals("ärendepunkt")) {
                    record.add(part);
                }
            }
            case "KlassReferens" -> record.add(part.as("classification"));
            case "Beskrivning" -> record.add(part.as("description"));
            case "Rubrik" -> record.add(part.as("title"));
            case "Lopnummer" -> record.add(part.as("runningNumber"));
            case "Skapad" -> dates.add(date(part, "created"));
            case "StatusHandling" ->
                    record.add(
                            part.around("status")
                                    .attribute(
                                            "value",
                                            part.peek().equals(Optional.of("Upprättad"))
                                                    ? "closed"
                                                    : "in_progress"));
            case "HandlingRelation" -> {
                boolean isPart = part.get("Typ").equals("Ingår i");
                record.add(
                        isPart ? part.as("relation").attribute("relationType", "part_of") : part);
            }
            case "Agent" -> agents.add(isMinutes ? participant(part) : presenter(part));
            case "Notering" ->
                    part.peek().stream().flatMap(String::lines).forEach(line -> note(part, line));
            case "Restriktion" -> record.add(restriction(part));
            case "Bilaga" ->
                    files.add(
                            part.as("appendix")
                                    .attribute("name", part.get("Namn"))
                                    .attribute("description", part.get("Beskrivning"))
                                    .attribute("path", part.get("Lank")));
            case "EgnaElement" -> part.children().forEach(act -> record.add(action(act)));
            default -> record.add(part);
        }
    }

    private static ErmsElement presenter(ErmsElement part) {
        ErmsElement agent = agent(part);
        String role = part.child("Roll").flatMap(ErmsElement::peek).orElse("");
        return agent.attribute("agentType", "other").attribute("otherAgentType", role);
    }

    /** Somebody who was there or signed: those who signed come after, with a name told before. */
    private ErmsElement participant(ErmsElement part) {
        ErmsElement agent = agent(part);
        Optional<ErmsElement> roll = part.child("Roll");
        String role = roll.flatMap(ErmsElement::peek).orElse("");
        String name = part.child("Namn").flatMap(ErmsElement::peek).orElse("");
        boolean isListed =
                Set.of(ErmsAgent.ABSENT, ErmsAgent.LISTED, ErmsAgent.PARTICIPANT).contains(role);
        if (role.equals(SIGNATORY) || (!named.add(name) && !isListed)) {
            agent.attribute("agentType", isSigned ? "other_signatory" : "main_signatory");
            isSigned = true;
            roll.filter(words -> !role.equals(SIGNATORY))
                    .ifPresent(words -> agent.add(words.as("role")));
            return agent;
        }
        agent.attribute("agentType", "other");
        if (isPart(role)) {
            return agent.attribute("otherAgentType", role);
        }
        roll.ifPresent(words -> agent.add(words.as("role")));
        boolean isAbsent =
                lines.stream()
                        .filter(line -> line.startsWith(name))
                        .anyMatch(line -> line.contains(", " + ErmsAgent.ABSENT));
        return agent.attribute(
                "otherAgentType", isAbsent ? ErmsAgent.ABSENT : ErmsAgent.PARTICIPANT);
    }

    private static boolean isPart(String role) {
        return Stream.concat(
                        Stream.of(
                                ErmsAgent.ABSENT,
                                ErmsAgent.LISTED,
                                ErmsAgent.PARTICIPANT,
                                WORDS.word(Function.CHAIR)),
                        Stream.of(Capacity.values()).map(WORDS::word))
                .anyMatch(role::equals);
    }

    private static ErmsElement agent(ErmsElement part) {
        ErmsElement agent = part.as("agent");
        part.child("Namn").ifPresent(name -> agent.add(name.as("name")));
        part.child("Organisationsnamn").ifPresent(name -> agent.add(name.as("organisation")));
        part.child("Enhetsnamn").ifPresent(name -> agent.add(name.as("unitName")));
        Set<String> told = Set.of("Roll", "Namn", "Organisationsnamn", "Enhetsnamn");
        part.children().stream().filter(c -> !told.contains(c.name())).forEach(agent::add);
        return agent;
    }

    /** A line of the notes: the edition, a participant, a side, or words. */
    private void note(ErmsElement part, String line) {
        ErmsElement note = part.as("note");
        note.text(line);
        if (line.matches("[1-9]\\d{0,8}, .+")) {
            note.attribute("noteType", "version");
        } else if (from.children("Agent").stream().anyMatch(agent -> isOf(agent, line))) {
            note.attribute("noteType", WORDS.word("attendance"));
        } else if (from.children("Agent").stream()
                .flatMap(agent -> agent.child("Enhetsnamn").stream())
                .anyMatch(side -> side.peek().equals(Optional.of(line)))) {
            note.attribute("noteType", "part");
        }
        notes.add(note);
    }

    private static boolean isOf(ErmsElement agent, String line) {
        return agent.child("Namn").flatMap(ErmsElement::peek).filter(line::startsWith).isPresent();
    }

    private static ErmsElement restriction(ErmsElement part) {
        boolean isSecret = part.get("Typ").equals("Sekretess");
        ErmsElement told =
                part.as("restriction")
                        .attribute("restrictionType", isSecret ? "confidential" : "other_type")
                        .attribute("otherRestrictionType", part.get("AnnanTyp"));
        ErmsElement days = part.around("dates");
        told.add(days);
        for (ErmsElement child : part.children()) {
            switch (child.name()) {
                case "Lagrum" -> told.add(child.as("regulation"));
                case "ForklarandeText" -> told.add(child.as("explanatoryText"));
                case "RestriktionsDatum" -> days.add(date(child, "confidentiality_assessed"));
                default -> told.add(child);
            }
        }
        return told;
    }

    /** An element of the writer's own, as what was concluded or set going. */
    private static ErmsElement action(ErmsElement own) {
        ErmsElement action = own.as("action");
        ErmsElement type = own.around("actionType");
        type.text(own.get("Namn"));
        ErmsElement days = own.around("dates");
        ErmsElement people = own.around("agents");
        action.add(type).add(days).add(people);
        own.child("Varde").ifPresent(words -> action.add(words.as("actionText")));
        for (ErmsElement inner : own.children("EgetElement")) {
            String name = inner.get("Namn");
            Optional<ErmsElement> value = inner.child("Varde");
            if (value.flatMap(ErmsElement::peek).flatMap(Readings::moment).isPresent()) {
                boolean isKnown = DATE_TYPES.contains(name);
                days.add(
                        value.get()
                                .as("actionDate")
                                .attribute("dateType", isKnown ? name : "other")
                                .attribute("otherDateType", isKnown ? "" : name));
            } else if (value.isPresent()) {
                boolean isKnown = AGENT_TYPES.contains(name);
                people.add(
                        inner.around("agent")
                                .attribute("agentType", isKnown ? name : "other")
                                .attribute("otherAgentType", isKnown ? "" : name)
                                .add(value.get().as("name")));
            }
        }
        return action;
    }
}
