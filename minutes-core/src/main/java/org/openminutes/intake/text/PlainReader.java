// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem.Purpose;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.When;

/**
 * Reads paragraphs without a label: running text, lists, tables, headings of parts, coming
 * meetings.
 */
final class PlainReader {

    /** So many lists in one another are kept apart. */
    private static final int DEEPEST = 4;

    private static final int LONGEST_SUBHEADING = 60;

    /** A line about one coming meeting is no longer than this. */
    private static final int LONGEST_NOTICE = 160;

    private final Reading reading;
    private final Statements statements;
    private final String id;
    private final Page page;
    private final Optional<Purpose> purpose;
    private final boolean requests;
    private final Optional<When> requestsFor;

    PlainReader(
            Reading reading,
            Statements statements,
            String id,
            Page page,
            Optional<Purpose> purpose,
            Optional<String> title) {
        this.reading = reading;
        this.statements = statements;
        this.id = id;
        this.page = page;
        this.purpose = purpose;
        requests = title.filter(PlainReader::asksForItems).isPresent();
        requestsFor =
                title.flatMap(t -> Dates.find(t).stream().map(Spot::value).reduce((a, b) -> b));
    }

    private static boolean asksForItems(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return Phrases.swedish().allIn("label", lower, 0).stream()
                .anyMatch(
                        place ->
                                place.at() == 0 && place.phrase().value().equals("AGENDA_REQUEST"));
    }

    /** Reads what begins at {@code i}; gives the next paragraph. */
    int read(List<Paragraph> all, int i) {
        Paragraph paragraph = all.get(i);
        int end = Tables.end(all, i);
        if (end > i) {
            page.add(Tables.table(all.subList(i, end), reading.ledger));
            Tables.tasks(all.subList(i, end), reading, id)
                    .forEach(task -> page.add(Traced.restated(task, paragraph)));
            return end;
        }
        if (requests && !paragraph.body().isBlank()) {
            reading.skipMarker(paragraph);
            page.add(Traced.of(request(paragraph), paragraph));
            return i + 1;
        }
        if (purpose.filter(Purpose.FUTURE_MEETINGS::equals).isPresent()) {
            Rich words = paragraph.body();
            List<MeetingNotice> notices =
                    words.isBlank()
                            ? List.of()
                            : statements.notices().listed(words.plain(), words.text());
            if (!notices.isEmpty()) {
                reading.skipMarker(paragraph);
                addNotices(notices, words, paragraph);
                return i + 1;
            }
        }
        if (isSubheading(all, i)) {
            page.openSection(paragraph);
            return i + 1;
        }
        if (paragraph.isPoint() && !paragraph.body().isBlank()) {
            return list(all, i);
        }
        if (paragraph.text().isBlank()) {
            return i + 1;
        }
        page.addAll(statements.of(paragraph, paragraph.text().strip(), id));
        return i + 1;
    }

    private AgendaRequest request(Paragraph paragraph) {
        String words = paragraph.body().plain();
        List<Actor> owners =
                reading.mentions.people(words, paragraph.first()).stream()
                        .map(Spot::value)
                        .toList();
        return new AgendaRequest(paragraph.body().text(), owners, requestsFor);
    }

    private int list(List<Paragraph> all, int i) {
        List<Traced> facts = new ArrayList<>();
        int next = i;
        while (next < all.size() && all.get(next).isPoint() && !all.get(next).body().isBlank()) {
            Paragraph point = all.get(next);
            if (next > i && Labels.find(point.body().plain()).filter(l -> l.colon()).isPresent()) {
                break;
            }
            facts.addAll(statements.restated(point, point.body(), id));
            next++;
        }
        Listing listing = listing(all.subList(i, next), DEEPEST);
        page.add(new Traced(listing, all.get(i).first(), all.get(next - 1).last(), List.of()));
        page.addAll(facts);
        return next;
    }

    /** A list of points; those further in than the first are a list under the point before them. */
    private Listing listing(List<Paragraph> all, int depth) {
        int margin = depth > 1 ? all.get(0).indent() : Integer.MAX_VALUE;
        List<Paragraph> heads = new ArrayList<>();
        List<Optional<Listing>> under = new ArrayList<>();
        int next = 0;
        while (next < all.size()) {
            int i = next++;
            while (next < all.size() && all.get(next).indent() > margin) {
                next++;
            }
            heads.add(all.get(i));
            under.add(
                    next == i + 1
                            ? Optional.empty()
                            : Optional.of(listing(all.subList(i + 1, next), depth - 1)));
        }
        boolean bullets = heads.get(0).has(Marker.Kind.BULLET);
        boolean kept = !bullets && !areCounted(heads);
        List<Listing.Point> points = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Paragraph head = heads.get(i);
            if (!kept) {
                reading.skipMarker(head);
            }
            Rich words = kept ? head.text().strip() : head.body();
            points.add(new Listing.Point(words.text(), under.get(i)));
        }
        return new Listing(!bullets && !kept, points);
    }

    /** Whether the numbers of points are those that a page counts itself, from 1 on. */
    private static boolean areCounted(List<Paragraph> points) {
        for (int i = 0; i < points.size(); i++) {
            Marker marker = points.get(i).marker().orElseThrow();
            boolean number = marker.is(Marker.Kind.NUMBER) || marker.is(Marker.Kind.PAREN);
            if (number && marker.number() != i + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether a short line of its own heads the paragraph after it. */
    private static boolean isSubheading(List<Paragraph> all, int i) {
        Paragraph paragraph = all.get(i);
        boolean shaped =
                Heads.isTitle(paragraph)
                        && paragraph.marker().isEmpty()
                        && paragraph.text().length() <= LONGEST_SUBHEADING
                        && paragraph.gap()
                        && i + 1 < all.size();
        if (!shaped
                || Dates.parse(paragraph.plain()).isPresent()
                || Acts.ofSentence(paragraph.plain()).size() > 0) {
            return false;
        }
        Paragraph next = all.get(i + 1);
        return next.isPoint() || next.text().length() > paragraph.text().length();
    }

    /**
     * Reads the coming meetings at {@code i}; gives the next paragraph, or the same if it names
     * none.
     */
    int meetings(List<Paragraph> all, int i, Labels.Found label, Rich rest) {
        if (rest.isBlank()) {
            return meetingsBelow(all, i);
        }
        List<MeetingNotice> notices = statements.notices().listed(rest.plain(), rest.text());
        if (notices.isEmpty()) {
            return i;
        }
        reading.skip(all.get(i), label, "label of a coming meeting");
        addNotices(notices, rest, all.get(i));
        return i + 1;
    }

    /** Reads the short lines under a heading that each tell of a meeting. */
    private int meetingsBelow(List<Paragraph> all, int i) {
        int next = i + 1;
        while (next < all.size() && all.get(next).text().length() <= LONGEST_NOTICE) {
            Paragraph line = all.get(next);
            Rich words = line.body();
            List<MeetingNotice> notices =
                    words.isBlank() || Labels.find(words.plain()).isPresent()
                            ? List.of()
                            : statements.notices().listed(words.plain(), words.text());
            if (notices.isEmpty()) {
                break;
            }
            if (next == i + 1) {
                page.openSection(all.get(i));
            }
            reading.skipMarker(line);
            addNotices(notices, words, line);
            next++;
        }
        if (next == i + 1) {
            return i;
        }
        page.closeSection();
        return next;
    }

    private void addNotices(List<MeetingNotice> notices, Rich words, Paragraph from) {
        if (notices.size() == 1) {
            page.add(Traced.of(notices.get(0), from));
        } else {
            page.add(Traced.of(new Narrative(words.text()), from));
            notices.forEach(notice -> page.add(Traced.restated(notice, from)));
        }
    }
}
