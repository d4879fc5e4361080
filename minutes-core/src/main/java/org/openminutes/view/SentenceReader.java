// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openminutes.language.Dates;
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Listing;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.view.PathStep.Status;
import org.openminutes.view.StepSource.From;

/**
 * Reads steps from sentences that no fact of the item tells: a known body with a day beside its
 * name or its next meeting, a commission from a known body, a day to come on which something is to
 * be taken up.
 */
final class SentenceReader {

    /** Most characters between the name of a body and its day, as in {@code "CS den 24/9"}. */
    private static final int BESIDE = 8;

    private static final Pattern NEXT = Pattern.compile("(?iu).*\\bnästa\\s+$", Pattern.DOTALL);
    private static final Pattern COMMISSION =
            Pattern.compile(
                    "(?iu).*\\buppdrag\\b.*\\b(?:från|av)\\s+(?:den\\s+)?$", Pattern.DOTALL);
    private static final Pattern TO_COME = Pattern.compile("(?iu)\\b(?:ska|skall|kommer att)\\b");
    private static final Pattern TAKEN_UP =
            Pattern.compile(
                    "(?iu)\\b(?:lyft|dialog|remiss|redovis|presenter|återrapport|återkoppl|tas upp)");

    private final RecordFrame frame;
    private final KnownBodies bodies;
    private final AgendaItem item;
    private final StepDrafts steps;

    SentenceReader(RecordFrame frame, KnownBodies bodies, AgendaItem item, StepDrafts steps) {
        this.frame = frame;
        this.bodies = bodies;
        this.item = item;
        this.steps = steps;
    }

    void read() {
        List<String> texts = item.facts().flatMap(SentenceReader::texts).map(Text::plain).toList();
        for (String text : texts) {
            for (Spot<String> sentence : Sentences.in(text)) {
                read(sentence.value());
            }
        }
    }

    private static Stream<Text> texts(Entry fact) {
        if (fact instanceof Narrative told) {
            return Stream.of(told.text());
        }
        if (fact instanceof Listing list) {
            return list.points().stream().map(Listing.Point::text);
        }
        if (fact instanceof Proposal proposal) {
            return proposal.clauses().stream().map(Clause::text);
        }
        return fact instanceof Position position
                ? position.clauses().stream().map(Clause::text)
                : Stream.empty();
    }

    private void read(String sentence) {
        List<Spot<When>> days = Dates.find(sentence);
        List<KnownBodies.Mention> named = bodies.in(sentence);
        for (KnownBodies.Mention mention : named) {
            String before = sentence.substring(0, mention.start());
            Actor body = KnownBodies.actor(mention.body());
            if (!steps.tellsBeginning() && COMMISSION.matcher(before).matches()) {
                steps.commission(From.SENTENCE, body, sentence);
            }
            Optional<When> when = beside(mention, days).or(() -> next(before, mention, sentence));
            when.filter(told -> !steps.tells(Optional.of(mention.body()), told))
                    .ifPresent(told -> add(Optional.of(body), told, sentence));
        }
        if (named.isEmpty() && TO_COME.matcher(sentence).find()) {
            days.stream()
                    .map(Spot::value)
                    .filter(day -> !(day instanceof When.Relative))
                    .filter(day -> TAKEN_UP.matcher(sentence).find())
                    .filter(day -> !steps.tells(Optional.empty(), day))
                    .findFirst()
                    .ifPresent(day -> add(Optional.empty(), day, sentence));
        }
    }

    private static Optional<When> beside(KnownBodies.Mention mention, List<Spot<When>> days) {
        return days.stream()
                .filter(day -> day.start() >= mention.end())
                .filter(day -> day.start() - mention.end() <= BESIDE)
                .map(Spot::value)
                .findFirst();
    }

    private static Optional<When> next(
            String before, KnownBodies.Mention mention, String sentence) {
        String name = sentence.substring(mention.start(), mention.end());
        return NEXT.matcher(before).matches()
                ? Optional.of(new When.Relative(When.Anchor.NEXT_MEETING, "nästa " + name))
                : Optional.empty();
    }

    private void add(Optional<Actor> at, When when, String sentence) {
        boolean ahead = TO_COME.matcher(sentence).find() || frame.isAhead(when);
        Status status = ahead ? Status.PLANNED : Status.DONE;
        steps.add(
                steps.step(
                                From.SENTENCE,
                                status,
                                Stages.ahead(sentence, at.flatMap(bodies::of), at),
                                at,
                                sentence)
                        .when(Optional.of(when)),
                ahead ? StepDraft.AHEAD : StepDraft.BEFORE);
    }
}
