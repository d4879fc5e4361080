// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Listing;

/** What stands before the items and is of the record: an agenda, sentences, what else was told. */
final class Preamble {

    private final Reading reading;
    private final Ledger ledger;
    private final List<Traced> preamble = new ArrayList<>();

    Preamble(Reading reading) {
        this.reading = reading;
        ledger = reading.ledger;
    }

    void add(Traced traced) {
        preamble.add(traced);
    }

    void addAll(List<Traced> traced) {
        preamble.addAll(traced);
    }

    /** A line with what it tells. */
    void line(Paragraph paragraph) {
        preamble.addAll(new Statements(reading).of(paragraph, paragraph.text().strip(), "front"));
    }

    /** An agenda before the items is a list; a heading directly over the items is none. */
    int agenda(List<Paragraph> front, int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        List<Listing.Point> points = new ArrayList<>();
        int next = i + 1;
        while (rest.isBlank()
                && next < front.size()
                && (front.get(next).isPoint() || front.get(next).has(Marker.Kind.BARE))) {
            Paragraph point = front.get(next++);
            point.marker()
                    .ifPresent(m -> ledger.skip(point.first(), m.written(), "mark of a point"));
            if (!point.body().isBlank()) {
                points.add(new Listing.Point(point.body().text(), Optional.empty()));
            }
        }
        if (!rest.isBlank()) {
            return i;
        }
        if (points.isEmpty()) {
            ledger.skip(paragraph.first(), label.written(), "heading over the items");
            return next;
        }
        Traced list =
                new Traced(
                        new Listing(true, points),
                        front.get(i + 1).first(),
                        front.get(next - 1).last(),
                        List.of());
        preamble.add(Traced.section(paragraph.body().plain(), List.of(list), paragraph));
        return next;
    }

    /** Reads the sentences that tell who took part; what else the paragraph tells is kept. */
    boolean attended(Paragraph paragraph, ParticipantsReader participants) {
        Rich words = paragraph.text().strip();
        List<Attended.Found> found = Attended.in(words.plain());
        for (Attended.Found one : found) {
            int start = one.sentence().start();
            int end = one.sentence().end();
            if (one.kind().isEmpty()) {
                Rich sentence = words.part(start, end);
                preamble.addAll(new Statements(reading).of(paragraph, sentence, "front"));
                continue;
            }
            ledger.skip(
                    paragraph.first(),
                    words.part(start, start + one.before()).plain(),
                    "words before participants");
            participants.members(
                    words.part(start + one.before(), start + one.names()),
                    paragraph.first(),
                    one.kind().get());
            ledger.skip(
                    paragraph.first(),
                    words.part(start + one.names(), end).plain(),
                    "words after participants");
        }
        return !found.isEmpty();
    }

    List<Traced> entries() {
        return preamble;
    }
}
