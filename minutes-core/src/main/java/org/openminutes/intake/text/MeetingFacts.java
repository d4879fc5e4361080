// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.Confidence;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.language.Times;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** Reads the day, the time and the place of the meeting. */
final class MeetingFacts {

    private static final int LONGEST_PLACE = 300;
    private static final Pattern FILLER =
            Pattern.compile(
                    "(?i)(?:klockan|kl|den|från|till|och|mellan|tid|datum|[-–—.,:;()\\s])++");
    private static final Pattern LEADING = Pattern.compile("^" + FILLER.pattern());
    private static final int LONGEST_FILLER = 200;
    private static final Pattern TAIL =
            Pattern.compile("\\s*[,;]\\s*(?:kl\\.?|klockan)?\\s*$|\\s+(?:kl\\.?|klockan)\\s*$");

    private static final Pattern ADJOURNED =
            Pattern.compile(
                    "(?iU)[,;]?\\s*\\(?(?:mötet )?ajourner(?:a(?:s|des|t|de)?|ing(?:ar|en|arna)?)\\b"
                            + "(?:kl\\.|\\d{1,2}[.:]\\d{2}|[^.;)]){0,120}+\\)?");

    /** What stands after the day and time at the top, if it can be a place. */
    private static final Pattern PLACE_AFTER =
            Pattern.compile("(?U)(?:(?:på|i|hos|via) \\p{Lu}|\\p{Lu})[^.:;!?]{2,80}\\.?");

    private static final Pattern CLOCK = Pattern.compile("(?iU)(?:kl|klockan|tid)\\b");

    private final Reading reading;
    private final Ledger ledger;
    private final List<Traced> leftover = new ArrayList<>();
    private Optional<When> date = Optional.empty();
    private Optional<TimeRange> time = Optional.empty();
    private Optional<Venue> venue = Optional.empty();

    MeetingFacts(Reading reading) {
        this.reading = reading;
        ledger = reading.ledger;
    }

    /** Takes day and time from the title or a line under it. */
    void dateIn(String words, Paragraph from) {
        Optional<When> found =
                Dates.find(words).stream().map(Spot::value).filter(MeetingFacts::isDay).findFirst();
        if (found.isPresent() && date.isEmpty()) {
            date = found;
            date.ifPresent(reading::day);
            ledger.keep("meeting.date", from.first(), from.last());
        }
        Optional<TimeRange> clock = Times.find(words).stream().map(Spot::value).findFirst();
        if (clock.isPresent() && time.isEmpty()) {
            time = clock;
            ledger.keep("meeting.time", from.first(), from.last());
        }
    }

    /** Whether a line is mainly a day; takes it, and the time beside it. */
    boolean takesDay(String line, Paragraph from) {
        String words = line;
        List<Spot<When>> dates = Dates.find(words);
        boolean day = dates.size() == 1 && isDay(dates.get(0).value()) && date.isEmpty();
        if (day) {
            dateIn(words, from);
            String written = dates.get(0).value().asWritten();
            String clock = time.map(TimeRange::asWritten).orElse("");
            int end = Math.max(endOf(written, words), endOf(clock, words));
            String after = LEADING.matcher(words.substring(end)).replaceFirst("");
            Matcher place = PLACE_AFTER.matcher(after);
            boolean running = Sentences.in(line).size() > 1;
            if (venue.isEmpty() && place.matches() && !running) {
                rest(LabelKind.PLACE, after, from);
                words = words.substring(0, words.length() - after.length());
            }
            String left = without(words, written);
            left = time.isPresent() ? without(left, time.get().asWritten()) : left;
            boolean told = running || (line.endsWith(".") && words.equals(line));
            boolean sentence = told && !isFiller(left);
            rest(LabelKind.TIME, sentence ? line : left, from);
        }
        return day;
    }

    /**
     * Takes the time from a line in columns one of which has nothing else, {@code Regionrådet Kl
     * 9.30–15.00}; gives the other words, empty if it is no such line.
     */
    Optional<Traced> takesTime(String line, Paragraph from) {
        List<String> cells = Attendees.cells(line);
        if (cells.size() != 2 || time.isPresent()) {
            return Optional.empty();
        }
        String clock = cells.get(1);
        Optional<TimeRange> found =
                CLOCK.matcher(clock).lookingAt() ? Times.parse(clock) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        time = found;
        ledger.keep("meeting.time", from.first(), from.last());
        ledger.skip(
                from.first(),
                without(clock, found.get().asWritten()).strip(),
                "words around the day and time");
        return Optional.of(Traced.of(new Narrative(Text.of(cells.get(0))), from));
    }

    private static int endOf(String part, String words) {
        int at = words.indexOf(part);
        return at < 0 ? 0 : at + part.length();
    }

    /** Takes the venue told in a sentence such as <i>Mötet genomfördes via Teams</i>. */
    boolean takesVenue(String words, Paragraph from) {
        boolean told =
                words.length() < 120
                        && venue.isEmpty()
                        && Phrases.swedish().firstIn("meeting", words).isPresent()
                        && Phrases.swedish().firstIn("service", words).isPresent();
        if (told) {
            Venue found = Venues.in(words).orElseThrow();
            venue =
                    Optional.of(
                            found instanceof Venue.Digital digital
                                    ? new Venue.Digital(
                                            digital.service(), digital.link(), words.strip())
                                    : Venues.of(words.strip()));
            ledger.keep("meeting.venue", from.first(), from.last());
        }
        return told;
    }

    private static boolean isDay(When when) {
        return when instanceof When.OnDate
                || when instanceof When.Period
                || (when instanceof When.Partial partial && partial.day().isPresent());
    }

    /** Reads what stands after a label of day, time or place. */
    void value(LabelKind what, Paragraph from) {
        String words = withoutBreaks(what, from);
        Optional<When> oldDate = date;
        Optional<TimeRange> oldTime = time;
        boolean place = what == LabelKind.PLACE;
        if (!place) {
            Optional<When> day =
                    Dates.find(words).stream()
                            .map(Spot::value)
                            .filter(MeetingFacts::isDay)
                            .findFirst();
            date = day.filter(d -> isBetter(d, oldDate)).or(() -> oldDate);
            day.filter(d -> isOther(d, oldDate))
                    .ifPresent(
                            d ->
                                    ledger.doubt(
                                            "meeting.date",
                                            Confidence.Level.CONTRADICTED,
                                            "told-twice:" + d.asWritten()));
            time =
                    oldTime.or(() -> Times.find(words).stream().map(Spot::value).findFirst())
                            .or(() -> Times.parse(words));
        }
        boolean newDate = !date.equals(oldDate);
        oldDate.filter(old -> newDate)
                .ifPresent(
                        old ->
                                ledger.skip(
                                        from.first(),
                                        old.asWritten(),
                                        "day of the meeting, told again with its year"));
        boolean newTime = !time.equals(oldTime);
        if (newDate) {
            date.ifPresent(reading::day);
            ledger.keep("meeting.date", from.first(), from.last());
        }
        if (newTime) {
            ledger.keep("meeting.time", from.first(), from.last());
        }
        String left = words;
        if (!newDate && !place) {
            left = again(left, date.map(When::asWritten).orElse(""), from);
        }
        left = newDate ? without(left, date.map(When::asWritten).orElse("")) : left;
        left = newTime ? without(left, time.map(TimeRange::asWritten).orElse("")) : left;
        rest(what, left, from);
    }

    /** The words of a line after the adjournments in it were taken. */
    private String withoutBreaks(LabelKind what, Paragraph from) {
        String words = from.text().plain().strip();
        Matcher breaks = ADJOURNED.matcher(words);
        if (what == LabelKind.PLACE || words.length() > LONGEST_PLACE || !breaks.find()) {
            return words;
        }
        Times.find(breaks.group()).forEach(spot -> reading.adjourned(spot.value()));
        ledger.skip(from.first(), breaks.group(), "adjournments of the meeting");
        return words.substring(0, breaks.start()) + words.substring(breaks.end());
    }

    /** Whether a day tells more than the one told before: it has a year and the other has none. */
    private static boolean isBetter(When day, Optional<When> old) {
        return old.isEmpty() || (old.get().known().isEmpty() && day.known().isPresent());
    }

    /** Whether two known days are different ones. */
    private static boolean isOther(When day, Optional<When> old) {
        return old.flatMap(When::known).isPresent()
                && day.known().isPresent()
                && !old.get().known().equals(day.known());
    }

    /** Takes out a day that was told before. */
    private String again(String left, String day, Paragraph from) {
        if (!day.isEmpty() && left.contains(day)) {
            ledger.skip(from.first(), day, "day of the meeting told before");
        }
        return without(left, day);
    }

    /** Takes the place from the words left, or keeps them as a paragraph. */
    private void rest(LabelKind what, String left, Paragraph from) {
        if (isFiller(left)) {
            ledger.skip(from.first(), left.strip(), "words around the day and time");
            return;
        }
        boolean where = what == LabelKind.PLACE || what == LabelKind.TIME_PLACE;
        if (where && venue.isEmpty() && left.length() <= LONGEST_PLACE) {
            Matcher begin = LEADING.matcher(left);
            String bare = begin.find() ? left.substring(begin.end()) : left;
            ledger.skip(
                    from.first(),
                    left.substring(0, left.length() - bare.length()).strip(),
                    "words around the day and time");
            Matcher tail = TAIL.matcher(bare);
            String place = tail.find() ? bare.substring(0, tail.start()) : bare;
            ledger.skip(
                    from.first(),
                    bare.substring(place.length()).strip(),
                    "words around the day and time");
            venue = Optional.of(Venues.of(place.strip()));
            ledger.keep("meeting.venue", from.first(), from.last());
        } else {
            leftover.addAll(new Statements(reading).of(from, Rich.of(left.strip()), "front"));
        }
    }

    private static boolean isFiller(String words) {
        return Rich.of(words).isBlank()
                || (words.length() <= LONGEST_FILLER && FILLER.matcher(words).matches());
    }

    private static String without(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? text : text.substring(0, at) + " " + text.substring(at + words.length());
    }

    /** What stood beside day, time and place; none is given twice. */
    List<Traced> takeLeftover() {
        List<Traced> taken = List.copyOf(leftover);
        leftover.clear();
        return taken;
    }

    /** Tells the meeting what is known of it. */
    void describe(MeetingBuilder meeting) {
        date.ifPresent(meeting::date);
        venue.ifPresent(meeting::venue);
        time().ifPresent(meeting::time);
        reading.adjournments().forEach(meeting::adjourned);
    }

    private Optional<TimeRange> time() {
        boolean open =
                time.isPresent() && time.get().end().isEmpty() && reading.closed().isPresent();
        if (open) {
            String end = Times.format(reading.closed().get());
            return time.map(
                    t -> new TimeRange(t.start(), reading.closed(), t.asWritten() + "–" + end));
        }
        if (time.isPresent() || (reading.opened().isEmpty() && reading.closed().isEmpty())) {
            return time;
        }
        ledger.doubt("meeting.time", Confidence.Level.INFERRED, "opened-closed");
        String written =
                reading.opened().map(Times::format).orElse("")
                        + "–"
                        + reading.closed().map(Times::format).orElse("");
        return Optional.of(new TimeRange(reading.opened(), reading.closed(), written));
    }
}
