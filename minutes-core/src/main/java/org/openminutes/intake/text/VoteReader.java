// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Narrative;
import org.openminutes.model.Vote.Ballot;

/**
 * Reads one vote (<i>votering, omröstning</i>) out of the paragraphs that tell of it: how many
 * voted for and against, and who. All of them stay on the page; one of them is the vote.
 */
final class VoteReader {

    /** A paragraph, or a table instead of its words. */
    private record Part(Paragraph from, Rich words, List<Ballot> ballots, Optional<Traced> table) {

        boolean tellsVotes() {
            return table.isEmpty() && FormalReader.tellsVotes(words.plain());
        }
    }

    private final Reading reading;
    private final FormalReader formal;
    private final List<Part> parts = new ArrayList<>();

    VoteReader(Reading reading, FormalReader formal) {
        this.reading = reading;
        this.formal = formal;
    }

    /** Takes the words beside the label, or the paragraph that tells the numbers. */
    void begin(Rich words, Paragraph from) {
        List<Ballot> ballots = Ballots.line(words.plain(), from.first(), reading);
        parts.add(new Part(from, words, ballots, Optional.empty()));
    }

    /**
     * Reads on from {@code i}; gives the next paragraph.
     *
     * @param all whether a label heads the vote, so that all text up to the next label belongs to
     *     it; else only who voted how
     */
    int readOn(List<Paragraph> body, int i, boolean all) {
        int next = i;
        while (next < body.size()) {
            int end = Tables.end(body, next);
            Part part = end > next ? table(body.subList(next, end)) : part(body.get(next));
            boolean labelled = Labels.find(body.get(next).body().plain()).isPresent();
            if (part.ballots().isEmpty() && (labelled || !all)) {
                break;
            }
            if (part.table().isEmpty()) {
                reading.skipMarker(part.from());
            }
            if (part.table().isPresent() || !part.words().isBlank()) {
                parts.add(part);
            }
            next = Math.max(end, next + 1);
        }
        return next;
    }

    private Part table(List<Paragraph> rows) {
        return new Part(
                rows.get(0),
                Rich.of(""),
                Ballots.table(rows, reading),
                Optional.of(Tables.table(rows, reading.ledger)));
    }

    private Part part(Paragraph from) {
        List<Ballot> ballots = Ballots.line(from.body().plain(), from.first(), reading);
        return new Part(from, from.body(), ballots, Optional.empty());
    }

    /** All that was told, in order; the vote has the ballots of everybody named. */
    List<Traced> entries() {
        int main = main();
        List<Ballot> ballots = parts.stream().flatMap(part -> part.ballots().stream()).toList();
        List<Traced> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.table().isPresent()) {
                result.add(part.table().get());
            } else if (i == main) {
                result.add(Traced.of(formal.vote(part.words(), ballots), part.from()));
            } else {
                result.add(Traced.of(new Narrative(part.words().text()), part.from()));
            }
        }
        return result;
    }

    /** The part that is the vote: the first with its numbers, else the first with words. */
    private int main() {
        int worded = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).tellsVotes()) {
                return i;
            }
            worded = worded < 0 && parts.get(i).table().isEmpty() ? i : worded;
        }
        return worded;
    }
}
