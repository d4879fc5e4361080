// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.language.Phrases;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Clause;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.ProposalOrder;
import org.openminutes.model.Recusal;
import org.openminutes.model.Text;
import org.openminutes.model.Vote;
import org.openminutes.model.When;

/**
 * What was concluded, while it is read out of an action.
 *
 * @param action the action
 * @param type its type, in lower case
 */
record ConcludedReading(ActionReading action, String type) {

    /** The entry, if the type is one of these. */
    Optional<Entry> read() {
        return switch (type) {
            case "beslut", "ställningstagande" -> Optional.of(position());
            case "förslag" -> Optional.of(proposal());
            case "propositionsordning" ->
                    Optional.of(new ProposalOrder(words(action.labels()), List.of()));
            case "omröstning" -> Optional.of(vote());
            default -> action.isType(type, "recusal") ? Optional.of(recusal()) : dissent();
        };
    }

    private Entry position() {
        Act otherwise = type.equals("beslut") ? Act.DECIDES : Act.NOTES;
        Labels labels = action.labels("addressees", "due");
        action.agents("authorising_person");
        action.passDecisionDay();
        return new Position(
                action.numbering().next("position"),
                lead(labels),
                clauses(labels, otherwise),
                Optional.empty());
    }

    private Entry proposal() {
        Labels labels = action.labels("by", "addressees", "due", "fate");
        return new Proposal(
                action.numbering().next("proposal"),
                action.agents("förslagsställare", labels.value("by")).stream().findFirst(),
                lead(labels),
                clauses(labels, Act.NOTES),
                Optional.empty(),
                labels.value("fate")
                        .flatMap(
                                word ->
                                        Labels.constant(
                                                Proposal.Fate.class, word, action.wording()))
                        .orElse(Proposal.Fate.OPEN));
    }

    private static Optional<Text> lead(Labels labels) {
        return hasLead(labels) ? Optional.of(Text.of(labels.words().get(0))) : Optional.empty();
    }

    private static boolean hasLead(Labels labels) {
        return labels.words().size() > 1 && labels.words().get(0).endsWith(":");
    }

    private List<Clause> clauses(Labels labels, Act otherwise) {
        List<String> lines = labels.words().subList(hasLead(labels) ? 1 : 0, labels.words().size());
        Optional<When> due = action.when("decision_deadline", labels, "due");
        List<Actor> to = new ArrayList<>(action.agents("recipient", labels.value("addressees")));
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isLast = i == lines.size() - 1;
            List<Actor> own =
                    to.stream().filter(a -> isLast || line.contains(a.asWritten())).toList();
            to.removeAll(own);
            boolean isDue = due.isPresent() && i == 0;
            clauses.add(
                    new Clause(
                            Text.of(line),
                            List.of(act(line, otherwise)),
                            own,
                            isDue ? due : Optional.empty()));
        }
        return clauses;
    }

    /** What a clause does, by its words. */
    private static Act act(String clause, Act otherwise) {
        if (otherwise == Act.DECIDES) {
            return otherwise;
        }
        return Phrases.swedish()
                .firstIn("act", clause)
                .map(phrase -> Act.valueOf(phrase.value()))
                .orElse(otherwise);
    }

    private Entry vote() {
        List<String> keys = new ArrayList<>(List.of("method", "castingVote"));
        for (Vote.Choice choice : Vote.Choice.values()) {
            keys.add("Choice." + choice.name());
            keys.add("Voters." + choice.name());
        }
        Labels labels = action.labels(keys.toArray(String[]::new));
        action.passDecisionDay();
        return new Vote(
                action.numbering().next("vote"),
                text(labels),
                List.of(),
                labels.value("method")
                        .flatMap(w -> Labels.constant(Vote.Method.class, w, action.wording()))
                        .orElse(Vote.Method.OPEN),
                count(labels, Vote.Choice.YES),
                count(labels, Vote.Choice.NO),
                count(labels, Vote.Choice.ABSTAINED),
                Arrays.stream(Vote.Choice.values())
                        .flatMap(choice -> ballots(labels, choice).stream())
                        .toList(),
                action.agents("utslagsröst", labels.value("castingVote")).stream().findFirst(),
                Optional.empty());
    }

    private static List<Vote.Ballot> ballots(Labels labels, Vote.Choice choice) {
        return labels
                .value("Voters." + choice.name())
                .map(Readings::names)
                .orElse(List.of())
                .stream()
                .map(who -> new Vote.Ballot(who, choice))
                .toList();
    }

    private static OptionalInt count(Labels labels, Vote.Choice choice) {
        return labels.value("Choice." + choice.name())
                .filter(number -> number.matches("\\d{1,9}"))
                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                .orElse(OptionalInt.empty());
    }

    private Entry recusal() {
        Labels labels = action.labels("who", "ground");
        return new Recusal(
                action.agents("jävig", labels.value("who")).stream()
                        .findFirst()
                        .orElse(Actor.named("–")),
                labels.value("ground"),
                text(labels));
    }

    private Optional<Entry> dissent() {
        return Arrays.stream(Dissent.Kind.values())
                .filter(kind -> action.isType(type, "Dissent." + kind.name()))
                .findFirst()
                .map(
                        kind -> {
                            Labels labels = action.labels("by");
                            List<Actor> by = new ArrayList<>(action.agents("reservant"));
                            by.addAll(action.agents("avvikande mening"));
                            return new Dissent(
                                    kind,
                                    by.isEmpty()
                                            ? labels.value("by")
                                                    .map(Readings::names)
                                                    .orElse(List.of())
                                            : by,
                                    text(labels),
                                    Optional.empty());
                        });
    }

    private static Text words(Labels labels) {
        return Text.of(labels.whole().orElse("–"));
    }

    /** The words, unless they are but the name of the type, as when there are none. */
    private Optional<Text> text(Labels labels) {
        return labels.whole()
                .filter(words -> !words.toLowerCase(Locale.ROOT).equals(type))
                .map(Text::of);
    }
}
