// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Attachment;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Id;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;

/** What the readers of the parts of one file share: who is who, and what belongs to the whole. */
final class Reading {

    private static final String POINT = "mark of a point";

    final Ledger ledger;
    final People people;
    final Mentions mentions;
    final List<Dispatch> dispatches = new ArrayList<>();
    final List<Attachment> attachments = new ArrayList<>();
    final List<Actor> notReached = new ArrayList<>();
    final List<Election> elections = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Optional<Day> day = Optional.empty();
    private final List<TimeRange> adjournments = new ArrayList<>();
    private Optional<LocalTime> opened = Optional.empty();
    private Optional<LocalTime> closed = Optional.empty();

    /** A sentence that tells who was chosen for something. */
    record Election(String sentence, int line) {}

    Reading(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
        mentions = new Mentions(people, ledger);
    }

    /** A new id, {@code p3.task2}. */
    <T> Id<T> next(String prefix) {
        return new Id<>(prefix + counts.merge(prefix, 1, Integer::sum));
    }

    /** Tells that a label, with the marker before it, became structure. */
    void skip(Paragraph paragraph, Labels.Found label, String reason) {
        ledger.skip(paragraph.first(), label.written(), reason);
        paragraph
                .marker()
                .filter(marker -> !marker.path().isEmpty())
                .ifPresent(marker -> ledger.skip(paragraph.first(), marker.written(), POINT));
    }

    /** Tells that the marker of a point became structure. */
    void skipMarker(Paragraph paragraph) {
        paragraph
                .marker()
                .ifPresent(marker -> ledger.skip(paragraph.first(), marker.written(), POINT));
    }

    /** Tells on which day the meeting is. */
    void day(When when) {
        day = Day.of(when);
    }

    /** Whether a date is the day of the meeting itself. */
    boolean isOwnDay(When when) {
        return day.isPresent() && Day.of(when).filter(other -> other.means(day.get())).isPresent();
    }

    void opened(LocalTime time) {
        opened = opened.or(() -> Optional.of(time));
    }

    void closed(LocalTime time) {
        closed = Optional.of(time);
    }

    /** Takes a break of the meeting; one told twice is one. */
    void adjourned(TimeRange time) {
        boolean told =
                adjournments.stream()
                        .anyMatch(
                                other ->
                                        other.start().equals(time.start())
                                                && other.end().equals(time.end()));
        if (!told) {
            adjournments.add(time);
        }
    }

    List<TimeRange> adjournments() {
        return adjournments;
    }

    Optional<LocalTime> opened() {
        return opened;
    }

    Optional<LocalTime> closed() {
        return closed;
    }
}
