// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Id;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;

/** Finds what somebody shall do: marked, or told in a plain sentence. */
final class Tasks {

    private static final Pattern JOIN =
            Pattern.compile("(?U)\\s*(?:,|/|&|\\boch\\b|\\bsamt\\b|\\btillsammans med\\b)\\s*");
    private static final Pattern WITH = Pattern.compile("(?U)\\btillsammans med\\s+");
    private static final Pattern COMMISSION =
            Pattern.compile(
                    "(?iU)\\b(?:uppdra(?:r|s|des|gs)?|uppdrog(?:s)?)(?: också| även)? (?:åt |till )([^,.]{2,60}?) att\\b"
                            + "|\\b(?:ge|ger|gav|gavs) ([^,.]{2,60}?) i uppdrag\\b");
    private static final Pattern TO = Pattern.compile("(?U)\\b(?:till|meddela|kontakta)\\s+");
    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}]++(?:-\\p{L}+){0,3}+");

    private final Reading reading;

    Tasks(Reading reading) {
        this.reading = reading;
    }

    /**
     * A task found, but for its words.
     *
     * @param owners who shall do it
     * @param due by when
     * @param reportTo who shall hear of it
     */
    record Found(List<Actor> owners, Optional<When> due, Optional<Actor> reportTo) {

        Task task(Id<Task> id, Text what) {
            return new Task(id, what, owners, Optional.empty(), due, reportTo, Task.Progress.OPEN);
        }
    }

    /** What a sentence, or a part of one, sets somebody to do. */
    Optional<Found> in(String sentence, int line) {
        return commissioned(sentence, line)
                .or(() -> owned(sentence, line))
                .or(() -> inverted(sentence, line))
                .or(() -> reported(sentence, line))
                .or(() -> passive(sentence));
    }

    /** Whether a sentence begins with people and what they do. */
    boolean isOwnedByPeople(String sentence, int line) {
        List<Spot<Actor>> owners = owners(sentence, line);
        return !owners.isEmpty()
                && owners.stream().allMatch(owner -> isPerson(owner.value()))
                && owned(sentence, line).isPresent();
    }

    /** A task under a label, whatever its words: its owners if it begins with them. */
    Found marked(String words, int line) {
        return in(words, line)
                .orElseGet(
                        () ->
                                new Found(
                                        owners(words, line).stream().map(Spot::value).toList(),
                                        Dues.in(words),
                                        Optional.empty()));
    }

    /** A task given to somebody by the body: <i>uppdrar åt NN att</i>. */
    Optional<Found> commissioned(String text, int line) {
        if (!text.contains("ppdr") && !text.contains("PPDR")) {
            return Optional.empty();
        }
        Matcher matcher = COMMISSION.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String names = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        if (names.equalsIgnoreCase("i") || names.isBlank()) {
            return Optional.empty();
        }
        List<Actor> owners = new ArrayList<>();
        for (String name : JOIN.split(names.strip(), -1)) {
            if (!name.isBlank()) {
                owners.add(reading.mentions.of(name.strip(), line));
            }
        }
        return Optional.of(new Found(owners, Dues.in(text), Optional.empty()));
    }

    private Optional<Found> owned(String text, int line) {
        List<Spot<Actor>> owners = owners(text, line);
        if (owners.isEmpty()) {
            return byStranger(text);
        }
        int end = owners.get(owners.size() - 1).end();
        String rest = afterBetween(text.substring(end).strip());
        boolean people = owners.stream().allMatch(owner -> isPerson(owner.value()));
        Optional<When> due = Dues.in(text);
        boolean does = startsWith("verb", rest).filter(verb -> !isTelling(verb, rest)).isPresent();
        boolean will = startsWith("will", rest).isPresent() && (people || due.isPresent());
        if (!does && !will && !(people && Doing.isTask(rest, text))) {
            return Optional.empty();
        }
        List<Actor> all = new ArrayList<>(owners.stream().map(Spot::value).toList());
        all.addAll(companions(text.substring(end), line));
        return Optional.of(new Found(all, due, Optional.empty()));
    }

    /** Those named together with the owner after the verb. */
    private List<Actor> companions(String rest, int line) {
        Matcher with = WITH.matcher(rest);
        return with.find()
                ? owners(rest.substring(with.end()), line).stream()
                        .map(Spot::value)
                        .filter(Tasks::isPerson)
                        .toList()
                : List.of();
    }

    /** A name that is in no list, before a verb that only people do. */
    private Optional<Found> byStranger(String text) {
        Matcher name = CAPITALISED.matcher(text);
        if (!name.lookingAt() || Phrases.swedish().exactly("notowner", name.group()).isPresent()) {
            return Optional.empty();
        }
        String rest = afterBetween(text.substring(name.end()).strip());
        Optional<Phrase> verb = startsWith("strongverb", rest);
        return verb.filter(v -> !isTelling(v, rest)).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                List.of(Actor.named(name.group())),
                                Dues.in(text),
                                Optional.empty()));
    }

    private Optional<Found> inverted(String text, int line) {
        Optional<Phrase> adverb = startsWith("adverb", text);
        if (adverb.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(adverb.get().words().length()).strip();
        Optional<Phrase> verb = startsWith("verb", rest).or(() -> startsWith("will", rest));
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        List<Spot<Actor>> owners = owners(rest.substring(verb.get().words().length()), line);
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                owners.stream().map(Spot::value).toList(),
                                Dues.in(text),
                                Optional.empty()));
    }

    private Optional<Found> reported(String text, int line) {
        if (startsWith("report", text).isEmpty()) {
            return Optional.empty();
        }
        Optional<When> due = Dues.in(text);
        Matcher to = TO.matcher(text);
        if (due.isEmpty() || !to.find()) {
            return Optional.empty();
        }
        Optional<Actor> receiver =
                reading.mentions.ownerAt(text.substring(to.end()), line).map(Spot::value);
        return Optional.of(new Found(List.of(), due, receiver));
    }

    private static Optional<Found> passive(String text) {
        Optional<Phrase> phrase = Phrases.swedish().firstIn("passive", text);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Optional<When> due = Dues.in(text);
        boolean sets = phrase.get().words().endsWith("tillsättas");
        return due.isPresent() || sets
                ? Optional.of(new Found(List.of(), due, Optional.empty()))
                : Optional.empty();
    }

    /** Those named one after the other at the beginning of a text. */
    List<Spot<Actor>> owners(String text, int line) {
        List<Spot<Actor>> result = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Spot<Actor>> owner = reading.mentions.ownerAt(text.substring(at), line);
            if (owner.isEmpty()) {
                break;
            }
            int end = at + owner.get().end();
            result.add(new Spot<>(owner.get().value(), at + owner.get().start(), end));
            Matcher join = JOIN.matcher(text).region(end, text.length());
            if (!join.lookingAt()) {
                break;
            }
            at = join.end();
        }
        return result;
    }

    static boolean isPerson(Actor actor) {
        return actor instanceof Actor.OfPerson
                || (actor instanceof Actor.Unresolved unresolved
                        && !unresolved.candidates().isEmpty());
    }

    private static boolean isTelling(Phrase verb, String rest) {
        String after = rest.substring(verb.words().length()).strip();
        return after.startsWith("att ")
                && !verb.words().contains("uppdrag")
                && !verb.words().endsWith(" att")
                && !verb.words().endsWith("sig")
                && !verb.words().equals("uppdras");
    }

    private static String afterBetween(String rest) {
        return startsWith("between", rest)
                .map(word -> rest.substring(word.words().length()).strip())
                .orElse(rest);
    }

    private static Optional<Phrase> startsWith(String kind, String text) {
        String lower = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
        return Phrases.swedish().of(kind).stream()
                .filter(phrase -> lower.startsWith(phrase.words()))
                .filter(phrase -> phrase.indexIn(lower, 0) == 0)
                .max(java.util.Comparator.comparingInt(phrase -> phrase.words().length()));
    }
}
