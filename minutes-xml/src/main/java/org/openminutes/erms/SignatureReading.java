// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Dates;
import org.openminutes.model.Actor;
import org.openminutes.model.Attestation;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Role;
import org.openminutes.view.Wording;

/**
 * The signatures of a record while they are read: agents of it, each with an action that ties the
 * day to the name, or with the dates of the record.
 *
 * @param record the record
 * @param wording words of its language
 */
record SignatureReading(ErmsElement record, Wording wording) {

    private static final String HASH = "SHA-256: ";

    void read(MinutesBuilder minutes) {
        List<ErmsElement> actions = new ArrayList<>(actions(record));
        for (String type : List.of("main", "other")) {
            List<ErmsElement> agents =
                    record.children("agents", "agent").stream()
                            .filter(agent -> agent.get("agentType").equals(type + "_signatory"))
                            .toList();
            List<ErmsElement> dates =
                    record.children("dates", "date").stream()
                            .filter(date -> date.get("dateType").equals(type + "_signature"))
                            .toList();
            for (int i = 0; i < agents.size(); i++) {
                Optional<ErmsElement> date =
                        dates.size() == agents.size()
                                ? Optional.of(dates.get(i))
                                : Optional.empty();
                minutes.attestation(signature(agents.get(i), date, actions));
            }
        }
    }

    /** The actions that tell of a signature. */
    static List<ErmsElement> actions(ErmsElement record) {
        return record.children("action").stream()
                .filter(
                        action ->
                                action.child("actionType")
                                        .flatMap(ErmsElement::peek)
                                        .filter(Set.of("justering", "underskrift")::contains)
                                        .isPresent())
                .toList();
    }

    private Attestation signature(
            ErmsElement agent, Optional<ErmsElement> date, List<ErmsElement> actions) {
        String name = agent.take("name").orElse("–");
        Optional<Role> role = agent.take("role").map(Readings::role);
        List<Actor> organisations =
                agent.take("organisation").map(Readings::names).orElse(List.of());
        Optional<ErmsElement> action =
                actions.stream().filter(a -> signatory(a).equals(Optional.of(name))).findFirst();
        action.ifPresent(actions::remove);
        Optional<ErmsElement> own =
                action.flatMap(a -> a.children("dates", "actionDate").stream().findFirst());
        Optional<LocalDate> day = own.or(() -> date).flatMap(Readings::day);
        own.ifPresent(ErmsElement::take);
        date.filter(d -> Readings.day(d).equals(day)).ifPresent(ErmsElement::take);
        Told told = told(action, name, role, organisations);
        return new Attestation(
                Actor.named(name),
                role,
                organisations,
                Optional.empty(),
                Readings.when(day, told.date()),
                List.of(),
                told.reference(),
                told.hash());
    }

    private record Told(Optional<String> date, Optional<String> reference, Optional<String> hash) {}

    /** What the words of an action tell; they stay unplaced if they tell more than is known. */
    private Told told(
            Optional<ErmsElement> action, String name, Optional<Role> role, List<Actor> known) {
        if (action.isEmpty()) {
            return new Told(Optional.empty(), Optional.empty(), Optional.empty());
        }
        ErmsElement told = action.get();
        told.pass("actionType");
        told.children("agents", "agent").forEach(ErmsElement::passWhole);
        Labels labels =
                Labels.of(
                        told.child("actionText").flatMap(ErmsElement::peek).orElse(""),
                        wording,
                        "signatureRef");
        List<String> lines = new ArrayList<>(labels.words());
        lines.remove(name + role.map(r -> ", " + r.asWritten()).orElse(""));
        known.forEach(organisation -> lines.remove(organisation.asWritten()));
        Optional<String> hash = lines.stream().filter(l -> l.startsWith(HASH)).findFirst();
        hash.ifPresent(lines::remove);
        Optional<String> date = lines.stream().filter(l -> Dates.parse(l).isPresent()).findFirst();
        date.ifPresent(lines::remove);
        if (lines.isEmpty()) {
            told.take("actionText");
        }
        return new Told(
                date, labels.value("signatureRef"), hash.map(l -> l.substring(HASH.length())));
    }

    private static Optional<String> signatory(ErmsElement action) {
        return action.children("agents", "agent").stream()
                .findFirst()
                .flatMap(agent -> agent.child("name"))
                .flatMap(ErmsElement::peek);
    }
}
