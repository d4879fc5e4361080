// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Entry;
import org.openminutes.model.Listing;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/**
 * An action while it is read.
 *
 * @param action its element
 * @param wording words of the language
 * @param numbering for ids
 */
record ActionReading(ErmsElement action, Wording wording, MinutesReading.Numbering numbering) {

    /** What an object tells in its description and its actions, but for signatures. */
    static List<Entry> entries(
            ErmsElement object, Wording wording, MinutesReading.Numbering numbering) {
        List<Entry> entries = new ArrayList<>();
        object.take("description").filter(text -> !text.equals("–")).stream()
                .flatMap(text -> Arrays.stream(text.split("\n\n")))
                .filter(paragraph -> !paragraph.isBlank())
                .map(ActionReading::paragraph)
                .forEach(entries::add);
        List<ErmsElement> signatures = SignatureReading.actions(object);
        for (ErmsElement action : object.children("action")) {
            if (!signatures.contains(action)) {
                entries.add(new ActionReading(action, wording, numbering).entry());
            }
        }
        return entries;
    }

    private static Entry paragraph(String text) {
        List<String> lines = text.strip().lines().toList();
        if (lines.stream().allMatch(line -> line.startsWith("– ") && line.length() > 2)) {
            return Listing.of(lines.stream().map(l -> l.substring(2)).toArray(String[]::new));
        }
        return new Narrative(Text.of(text.strip()));
    }

    private Entry entry() {
        String type =
                action.child("actionType")
                        .flatMap(ErmsElement::peek)
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        Optional<Entry> known =
                new ConcludedReading(this, type)
                        .read()
                        .or(() -> new NextReading(this, type).read());
        if (known.isPresent()) {
            action.pass("actionType");
            return known.get();
        }
        return new Narrative(text(action.take("actionText").orElse("–")));
    }

    /** The words of the action, divided. */
    Labels labels(String... keys) {
        return Labels.of(action.take("actionText").orElse(""), wording, keys);
    }

    boolean isType(String type, String key) {
        return wording.word(key).toLowerCase(Locale.ROOT).equals(type);
    }

    /** The names of the agents of a type, or of a further type of ours. */
    List<Actor> agents(String type) {
        return action.children("agents", "agent").stream()
                .filter(
                        agent ->
                                agent.get("agentType").equals(type)
                                        || agent.get("otherAgentType").equals(type))
                .flatMap(agent -> agent.take("name").stream())
                .map(Actor::named)
                .toList();
    }

    /** Such agents, or those that the words name. */
    List<Actor> agents(String type, Optional<String> words) {
        List<Actor> found = agents(type);
        return found.isEmpty() ? words.map(Readings::names).orElse(List.of()) : found;
    }

    /** A date of a type, or of a further type of ours. */
    Optional<LocalDate> day(String type) {
        return action.children("dates", "actionDate").stream()
                .filter(
                        date ->
                                date.get("dateType").equals(type)
                                        || date.get("otherDateType").equals(type))
                .findFirst()
                .flatMap(
                        date -> {
                            date.take();
                            return Readings.day(date);
                        });
    }

    Optional<When> when(String type, Labels labels, String key) {
        return Readings.when(day(type), labels.value(key), labels.whole().orElse(""));
    }

    Optional<ErmsElement> child(String name) {
        return action.child(name);
    }

    static Text text(String words) {
        return Text.of(words);
    }

    /** The day of the meeting says nothing of its own. */
    void passDecisionDay() {
        action.children("dates", "actionDate").stream()
                .filter(date -> date.get("dateType").equals("decision_date"))
                .forEach(ErmsElement::take);
    }
}
