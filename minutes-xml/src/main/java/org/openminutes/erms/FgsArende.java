// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.Meeting;

/** Tells an <i>ärende</i> of FGS Ärendehantering 1.0 as the aggregations of ERMS. */
final class FgsArende {

    private static final String BODY = "Beslutsinstans";
    private static final String DAY = "Sammanträdesdatum";
    private static final Optional<String> BODY_ROLE = Optional.of(BODY);

    private final ErmsElement outer;
    private final ErmsElement inner;
    private final ErmsElement dates;
    private final ErmsElement notes;
    private Optional<String> body = Optional.empty();
    private Optional<String> day = Optional.empty();

    private FgsArende(ErmsElement from) {
        outer = from.around("aggregation");
        inner = from.as("aggregation");
        dates = from.around("dates");
        notes = from.around("notes");
        outer.add(inner);
        inner.add(dates).add(notes);
    }

    /** An <i>ärende</i>, in an aggregation for its body. */
    static ErmsElement of(ErmsElement arende) {
        FgsArende told = new FgsArende(arende);
        arende.child("Skapad").flatMap(ErmsElement::peek).ifPresent(told::day);
        arende.children("Agent").stream()
                .filter(FgsArende::isBody)
                .findFirst()
                .ifPresent(told::body);
        Set<String> classes = new HashSet<>();
        for (ErmsElement part : arende.children()) {
            if (part.name().equals("ArkivobjektListaHandlingar")) {
                for (ErmsElement handling : part.children()) {
                    told.inner.add(FgsHandling.of(handling));
                    handling.child("KlassReferens")
                            .flatMap(ErmsElement::peek)
                            .ifPresent(classes::add);
                }
            }
        }
        arende.children().forEach(part -> told.part(part, classes));
        return told.outer;
    }

    /** The records that stand outside any <i>ärende</i>, each as a meeting of its own. */
    static List<ErmsElement> ofHandlingar(ErmsElement list) {
        List<ErmsElement> all = list.children().stream().map(FgsHandling::of).toList();
        List<ErmsElement> meetings = new ArrayList<>();
        Set<ErmsElement> used = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (FgsHandling.isMinutes(all.get(i))) {
                ErmsElement handling = list.children().get(i);
                FgsArende told = new FgsArende(handling.around("aggregation"));
                told.own(all.get(i));
                told.inner.add(all.get(i));
                used.add(all.get(i));
                partsOf(all.get(i), all, used).forEach(told.inner::add);
                meetings.add(told.outer);
            }
        }
        // what is of no meeting is told as unplaced
        all.stream().filter(handling -> !used.contains(handling)).forEach(meetings::add);
        return meetings;
    }

    private static List<ErmsElement> partsOf(
            ErmsElement whole, List<ErmsElement> all, Set<ErmsElement> used) {
        List<ErmsElement> parts = new ArrayList<>();
        Optional<String> id = whole.child("objectId").flatMap(ErmsElement::peek);
        for (ErmsElement other : all) {
            boolean isPart =
                    other.children("relation").stream()
                            .anyMatch(relation -> relation.peek().equals(id));
            if (id.isPresent() && isPart && used.add(other)) {
                parts.add(other);
                parts.addAll(partsOf(other, all, used));
            }
        }
        return parts;
    }

    /** Takes what a record without an <i>ärende</i> tells of its meeting. */
    private void own(ErmsElement record) {
        for (ErmsElement action : record.children("action")) {
            String type = action.child("actionType").flatMap(ErmsElement::peek).orElse("");
            Optional<ErmsElement> text = action.child("actionText");
            if (type.equals(BODY) && text.isPresent() && body.isEmpty()) {
                body = text.get().peek();
                body.ifPresent(name -> outer.add(text.get().as("title")));
                action.passWhole();
                record.remove(action);
            } else if (type.equals(DAY) && text.isPresent()) {
                text.flatMap(ErmsElement::peek).ifPresent(this::day);
                dates.add(FgsHandling.date(text.get(), "created"));
                record.remove(action);
            }
        }
    }

    private void day(String written) {
        if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            day = Optional.of(written);
        }
    }

    private void body(ErmsElement agent) {
        Optional<ErmsElement> name = agent.child("Organisationsnamn").or(() -> agent.child("Namn"));
        body = name.flatMap(ErmsElement::peek);
        name.ifPresent(words -> outer.add(words.as("title")));
    }

    private void part(ErmsElement part, Set<String> classes) {
        switch (part.name()) {
            case "ArkivobjektID" ->
                    inner.add(part.as("extraId").attribute("extraIdType", "mötes-id"));
            case "ExtraID" ->
                    inner.add(part.as("extraId").attribute("extraIdType", part.get("ExtraIDTyp")));
            case "ArendeTyp" -> inner.add(part.as("levelName"));
            case "Arendemening" -> inner.add(part.as("title"));
            case "Skapad" -> dates.add(FgsHandling.date(part, "created"));
            case "StatusArande" ->
                    inner.add(
                            part.around("status")
                                    .attribute(
                                            "value",
                                            part.peek().equals(Optional.of("Öppet"))
                                                    ? "open"
                                                    : "closed"));
            case "ArendeRelation" -> inner.add(relation(part));
            case "EgnaElement" -> {
                for (ErmsElement own : part.children()) {
                    own.child("Varde").ifPresent(value -> ownElement(own, value));
                    own.children("EgetElement").forEach(inner::add);
                }
            }
            case "ArkivobjektListaHandlingar" -> {
                // told before
            }
            case "Agent" -> {
                if (!isBody(part)) {
                    inner.add(part);
                }
            }
            case "KlassReferens" -> {
                if (part.peek().filter(classes::contains).isEmpty()) {
                    inner.add(part);
                }
            }
            case "Avslutat" -> {
                if (!part.peek().equals(day)) {
                    inner.add(part);
                }
            }
            default -> inner.add(part);
        }
    }

    private static boolean isBody(ErmsElement agent) {
        return agent.child("Roll").flatMap(ErmsElement::peek).equals(BODY_ROLE);
    }

    /** An element of the writer's own: of what nobody repeats, a note of its name. */
    private void ownElement(ErmsElement own, ErmsElement value) {
        String name = own.get("Namn");
        boolean isToldBefore =
                (name.equals(BODY) && value.peek().equals(body))
                        || (name.equals(DAY) && value.peek().equals(day));
        if (name.equals(BODY) && body.isEmpty()) {
            body = value.peek();
            outer.add(value.as("title"));
        } else if (name.equals(DAY) && day.isEmpty()) {
            value.peek().ifPresent(this::day);
            dates.add(FgsHandling.date(value, "created"));
        } else if (!isToldBefore) {
            notes.add(value.as("note").attribute("noteType", name));
        }
    }

    private static ErmsElement relation(ErmsElement part) {
        Meeting.Link.Kind kind =
                switch (part.get("Typ")) {
                    case "Ersätter" -> Meeting.Link.Kind.REPLACES;
                    case "Är ersatt med" -> Meeting.Link.Kind.REPLACED_BY;
                    case "Egen relationsdefinition" -> Meeting.Link.Kind.JOINT_WITH;
                    default -> Meeting.Link.Kind.PREVIOUS;
                };
        return part.as("relation")
                .attribute("relationType", MeetingWords.relationType(kind))
                .attribute("otherRelationType", part.get("AnnanTyp"));
    }
}
