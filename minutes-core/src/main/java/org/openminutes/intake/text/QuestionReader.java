// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Entry;
import org.openminutes.model.Exchange;

/** Reads questions and their answers, in one paragraph or two. */
final class QuestionReader {

    private static final Pattern SVAR = Pattern.compile("[?]\\s+Svar:?\\s");

    private final Reading reading;
    private final Page page;

    QuestionReader(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
    }

    /** Reads the question at {@code i}; gives the next paragraph, or the same if it is none. */
    int read(List<Paragraph> all, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = all.get(i);
        if (label.kind() == LabelKind.ANSWER || rest.isBlank()) {
            return i;
        }
        reading.skip(paragraph, label, "label of a question");
        Matcher both = SVAR.matcher(rest.plain());
        if (both.find() && !rest.from(both.end()).isBlank()) {
            reading.ledger.skip(
                    paragraph.first(), both.group().substring(1).strip(), "label of an answer");
            Rich asked = rest.part(0, both.start() + 1);
            Rich answer = rest.from(both.end());
            page.add(Traced.of(exchange(asked, Optional.of(answer)), paragraph));
            return i + 1;
        }
        if (i + 1 < all.size()) {
            Paragraph next = all.get(i + 1);
            Optional<Labels.Found> answer =
                    Labels.find(next.body().plain()).filter(l -> l.kind() == LabelKind.ANSWER);
            if (answer.isPresent() && !next.body().from(answer.get().end()).isBlank()) {
                reading.skip(next, answer.get(), "label of an answer");
                Rich said = next.body().from(answer.get().end());
                Entry entry = exchange(rest, Optional.of(said));
                page.add(new Traced(entry, paragraph.first(), next.last(), List.of()));
                return i + 2;
            }
        }
        page.add(Traced.of(exchange(rest, Optional.empty()), paragraph));
        return i + 1;
    }

    private static Exchange exchange(Rich question, Optional<Rich> answer) {
        return new Exchange(
                question.text(), answer.map(Rich::text), Optional.empty(), Optional.empty());
    }
}
