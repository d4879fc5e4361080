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
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Clause;
import org.openminutes.model.Concluded;
import org.openminutes.model.Dissent;
import org.openminutes.model.Entry;
import org.openminutes.model.Exchange;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Remark;
import org.openminutes.model.Task;
import org.openminutes.model.Text;

/**
 * Reads one paragraph of running text: one entry for the page, with all its words, and after it the
 * further facts its sentences tell.
 */
final class Statements {

    /** Longer paragraphs than this, in characters, are only kept. */
    private static final int LONGEST = 6000;

    private static final Pattern ATT = Pattern.compile("(?:,? (?:och|samt|dels))?(?: för)? att ");

    /** Before what somebody tells that others did. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?iU)\\b(?:informera(?:r|de)(?: om)?|berätta(?:r|de)|meddela(?:r|de)|rapportera(?:r|de)|redogör|redogjorde)(?: för)? att\\b");

    private static final Pattern BY =
            Pattern.compile("(?U)^([^,.]{2,60}?) (?:föreslår|föreslog|yrkar|yrkade)\\b");

    private final Reading reading;
    private final Tasks tasks;
    private final Notices notices;
    private final Paths paths;
    private final Asides asides;

    Statements(Reading reading) {
        this.reading = reading;
        tasks = new Tasks(reading);
        notices = new Notices(reading);
        paths = new Paths(reading);
        asides = new Asides(reading);
    }

    Tasks tasks() {
        return tasks;
    }

    Asides asides() {
        return asides;
    }

    Notices notices() {
        return notices;
    }

    /** The entries of a paragraph. */
    List<Traced> of(Paragraph from, Rich words, String id) {
        Text whole = words.text();
        List<Traced> result = new ArrayList<>();
        if (words.length() > LONGEST) {
            result.add(Traced.of(new Narrative(whole), from));
            return result;
        }
        List<Spot<String>> sentences = Sentences.in(words.plain());
        boolean answered =
                words.plain().toLowerCase(Locale.ROOT).contains("inarbetad")
                        || words.plain().contains("inarbetats");
        List<List<Entry>> facts = new ArrayList<>();
        Optional<Actor> giver = Optional.empty();
        for (Spot<String> sentence : sentences) {
            Text text = words.part(sentence.start(), sentence.end()).text();
            List<Entry> told = facts(sentence.value(), text, from.first(), id, answered);
            giver = Commission.giver(sentence.value(), giver, from.first(), reading.mentions);
            facts.add(Commission.givenBy(giver, told));
        }
        Entry page = page(whole, sentences, facts);
        result.add(Traced.of(page, from));
        facts.stream()
                .flatMap(List::stream)
                .filter(fact -> !isSaidBy(page, fact))
                .forEach(fact -> result.add(Traced.restated(fact, from)));
        return result;
    }

    /** The facts in the points of a list, or a title, whose words stand on the page already. */
    List<Traced> restated(Paragraph from, Rich words, String id) {
        List<Traced> all = of(from, words, id);
        List<Traced> result = new ArrayList<>(all.subList(1, all.size()));
        Entry page = all.get(0).entry();
        if (!(page instanceof Narrative)) {
            result.add(0, Traced.restated(page, from));
        }
        return result;
    }

    /** The entry that stands for the whole paragraph. */
    private static Entry page(Text whole, List<Spot<String>> sentences, List<List<Entry>> facts) {
        Entry first = facts.isEmpty() || facts.get(0).isEmpty() ? null : facts.get(0).get(0);
        if (first == null) {
            return new Narrative(whole);
        }
        if (sentences.size() == 1) {
            return Reworded.of(first, whole);
        }
        boolean questions =
                facts.stream().allMatch(some -> !some.isEmpty() && some.get(0) instanceof Exchange);
        if (questions) {
            return Reworded.of(first, whole);
        }
        for (int i = 1; i < sentences.size(); i++) {
            if (!goesOn(first, sentences.get(i).value(), facts.get(i))) {
                return new Narrative(whole);
            }
        }
        return Reworded.of(first, whole);
    }

    /** Whether a sentence belongs to what the first one says. */
    private static boolean goesOn(Entry first, String sentence, List<Entry> facts) {
        if (first instanceof Concluded) {
            boolean continues =
                    Phrases.swedish().of("continuation").stream()
                            .anyMatch(
                                    word ->
                                            word.indexIn(sentence.toLowerCase(Locale.ROOT), 0)
                                                    == 0);
            return continues && facts.stream().noneMatch(Concluded.class::isInstance);
        }
        return first instanceof Remark && facts.isEmpty();
    }

    private static boolean isSaidBy(Entry page, Entry fact) {
        return Reworded.sameFact(page, fact);
    }

    /** What one sentence tells, the weightiest first. */
    private List<Entry> facts(String sentence, Text text, int line, String id, boolean answered) {
        List<Entry> facts = new ArrayList<>();
        asides.notReached(sentence);
        asides.clock(sentence);
        if (sentence.endsWith("?")) {
            facts.add(new Exchange(text, Optional.empty(), Optional.empty(), Optional.empty()));
            return facts;
        }
        List<Entry> background = paths.background(sentence, text);
        boolean proposes = background.isEmpty() && proposes(sentence);
        List<Act> acts = proposes ? List.of() : acts(sentence, line);
        if (proposes) {
            facts.add(proposal(sentence, text, line, id));
        } else if (!acts.isEmpty() && (background.isEmpty() || !Acts.isEarlier(sentence))) {
            background = List.of();
            facts.add(position(text, acts, line, id));
        }
        facts.addAll(background);
        if (acts.contains(Act.ELECTS) || Phrases.swedish().firstIn("open", sentence).isPresent()) {
            reading.elections.add(new Reading.Election(sentence, line));
        }
        if (Phrases.swedish().firstIn("reserve", sentence).isPresent()) {
            facts.add(reservation(sentence, text, line));
        }
        facts.addAll(notices.in(sentence, text));
        Optional<Entry> referral = paths.referral(sentence, text, id, answered);
        if (!proposes && background.isEmpty()) {
            tasksIn(sentence, text, line, id, acts).stream()
                    .filter(task -> referral.isEmpty() || isForPeople(task))
                    .forEach(facts::add);
        }
        referral.ifPresent(facts::add);
        if (background.isEmpty()) {
            facts.addAll(paths.onward(sentence, text));
        }
        if (facts.isEmpty()) {
            remark(sentence, text).ifPresent(facts::add);
        }
        return facts;
    }

    /** Sending something out for comment is no task of the organisation that does. */
    private static boolean isForPeople(Entry entry) {
        return !(entry instanceof Task task)
                || task.owners().isEmpty()
                || task.owners().stream().allMatch(Tasks::isPerson);
    }

    /** What a sentence concludes; what one person takes on is a task and concludes nothing. */
    private List<Act> acts(String sentence, int line) {
        List<Act> acts = Acts.ofSentence(sentence);
        boolean onward =
                !acts.isEmpty()
                        && acts.stream()
                                .allMatch(act -> act == Act.REFERS_OUT || act == Act.SCHEDULES);
        return onward && tasks.isOwnedByPeople(sentence, line) ? List.of() : acts;
    }

    private Entry reservation(String sentence, Text text, int line) {
        List<Actor> by =
                new ArrayList<>(
                        reading.mentions.people(sentence, line).stream().map(Spot::value).toList());
        if (by.isEmpty()) {
            PersonLine.of(sentence).ifPresent(person -> by.add(Actor.named(person.name())));
        }
        return new Dissent(Dissent.Kind.RESERVATION, by, Optional.of(text), Optional.empty());
    }

    private static boolean proposes(String sentence) {
        Optional<Phrase> phrase = Phrases.swedish().firstIn("propose", sentence);
        if (phrase.isEmpty()) {
            return false;
        }
        int at = phrase.get().indexIn(sentence.toLowerCase(Locale.ROOT), 0);
        Matcher told = TOLD.matcher(sentence);
        boolean reported = told.find() && told.end() <= at;
        return at <= 60 && !reported && !Acts.isEarlier(sentence);
    }

    private Entry proposal(String sentence, Text text, int line, String id) {
        Matcher by = BY.matcher(sentence);
        Optional<Actor> who =
                by.find() ? Optional.of(proposer(by.group(1).strip(), line)) : Optional.empty();
        Clause clause =
                new Clause(text, Acts.ofClause(sentence, Act.DECIDES), List.of(), Optional.empty());
        return new Proposal(
                reading.next(id + ".prop"),
                who,
                Optional.empty(),
                List.of(clause),
                Optional.empty(),
                Proposal.Fate.OPEN);
    }

    private Actor proposer(String words, int line) {
        String name =
                PersonLine.of(words).map(PersonLine::name).filter(PersonName::isFull).orElse(words);
        return reading.mentions.of(name, line);
    }

    private Entry position(Text text, List<Act> acts, int line, String id) {
        Clause clause = Clauses.of(text, acts, reading, line);
        return new Position(
                reading.next(id + ".pos"), Optional.empty(), List.of(clause), Optional.empty());
    }

    /** Tasks of a sentence; of one that concludes, those of its parts too. */
    List<Entry> tasksIn(String sentence, Text text, int line, String id, List<Act> acts) {
        List<Entry> result = new ArrayList<>();
        if (acts.isEmpty()) {
            Optional<Tasks.Found> found = tasks.in(sentence, line);
            found.ifPresent(task -> result.add(task.task(reading.next(id + ".task"), text)));
            return result;
        }
        String[] parts = ATT.split(sentence, -1);
        boolean several = parts.length > 2;
        boolean commissioned = false;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            asides.dispatch(part, line);
            Optional<Tasks.Found> found = i == 0 ? Optional.empty() : tasks.in(part, line);
            if (found.isPresent() && !part.isBlank()) {
                Text words = several ? Text.of(part) : text;
                result.add(found.get().task(reading.next(id + ".task"), words));
                commissioned = true;
            }
        }
        if (!commissioned) {
            tasks.commissioned(sentence, line)
                    .or(
                            () ->
                                    acts.contains(Act.COMMISSIONS)
                                            ? tasks.in(sentence, line)
                                            : Optional.empty())
                    .ifPresent(found -> result.add(found.task(reading.next(id + ".task"), text)));
        }
        return result;
    }

    private static Optional<Entry> remark(String sentence, Text text) {
        boolean begins = sentence.length() > 1;
        if (begins && Phrases.swedish().firstIn("wish", sentence).isPresent()) {
            return Optional.of(new Remark(Remark.Kind.WISH, Optional.empty(), text));
        }
        if (begins && Phrases.swedish().firstIn("comment", sentence).isPresent()) {
            return Optional.of(new Remark(Remark.Kind.COMMENT, Optional.empty(), text));
        }
        return Optional.empty();
    }
}
