// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.language.Times;
import org.openminutes.model.Actor;
import org.openminutes.model.Listing;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.Minutes;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;

/** Reads what stands before the items: title, day, time, place, participants. */
final class FrontReader {

    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_LIST = 20_000;
    private static final Pattern TAIL =
            Pattern.compile("\\s*[,;]\\s*(?:kl\\.?|klockan)?\\s*$|\\s+(?:kl\\.?|klockan)\\s*$");
    private static final Pattern FILLER =
            Pattern.compile(
                    "(?i)(?:kl\\.?|klockan|den|från|till|och|mellan|tid|datum|[-–—.,:;()\\s])+");
    private static final Pattern NAMED =
            Pattern.compile("(?i)^(\\S*\\s*möte)\\s+(?:med |i |för |av )?(?=\\S)");
    private static final Pattern FUNCTION_LINE = Pattern.compile("\\s*[,;]\\s*|\\s+och\\s+");

    private final Reading reading;
    private final Ledger ledger;
    private final AttendanceList attendance;
    private final List<Paragraph> front;
    private final List<Traced> preamble = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> bodyLine = Optional.empty();
    private Minutes.Kind kind = Minutes.Kind.NOTES;
    private Optional<When> date = Optional.empty();
    private Optional<TimeRange> time = Optional.empty();
    private Optional<Venue> venue = Optional.empty();
    private Optional<String> registryNumber = Optional.empty();
    private List<String> columns = List.of();
    private Optional<LabelKind> open = Optional.empty();
    private final List<Runnable> functions = new ArrayList<>();

    FrontReader(Reading reading, AttendanceList attendance, List<Paragraph> front) {
        this.reading = reading;
        ledger = reading.ledger;
        this.attendance = attendance;
        this.front = front;
    }

    void read() {
        int i = 0;
        while (i < front.size()) {
            i = paragraph(i);
        }
        functions.forEach(Runnable::run);
    }

    private int paragraph(int i) {
        Paragraph paragraph = front.get(i);
        String words = paragraph.plain();
        if (words.isBlank()) {
            return i + 1;
        }
        Optional<Labels.Found> label = Labels.find(paragraph.body().plain());
        boolean isTitle =
                title.isEmpty()
                        && words.length() <= LONGEST_TITLE
                        && (label.isEmpty() || !label.get().colon())
                        && Dates.parse(words).isEmpty();
        if (isTitle && Attendees.sides(words).isEmpty()) {
            title(paragraph);
            return i + 1;
        }
        List<String> sides = Attendees.sides(words);
        if (!sides.isEmpty()) {
            columns = sides;
            sides.forEach(attendance::declare);
            ledger.skip(paragraph.first(), Attendees.prepositions(words), "words before the sides");
            open = Optional.of(LabelKind.PRESENT);
            return i + 1;
        }
        if (label.isPresent()) {
            int next = labelled(i, label.get());
            if (next > i) {
                return next;
            }
        }
        return unlabelled(i);
    }

    private void title(Paragraph paragraph) {
        Rich words = paragraph.body();
        paragraph
                .marker()
                .ifPresent(
                        m -> ledger.skip(paragraph.first(), m.written(), "mark before the title"));
        title = Optional.of(words.plain().isBlank() ? paragraph.plain().strip() : words.plain());
        ledger.keep("title", paragraph.first(), paragraph.last());
        kindOf(title.get());
        dateIn(title.get(), paragraph);
        String body = bodyOf(title.get());
        bodyLine = body.isBlank() ? Optional.empty() : Optional.of(body);
    }

    private void kindOf(String words) {
        Phrases.swedish()
                .firstIn("kind", words)
                .ifPresent(phrase -> kind = Minutes.Kind.valueOf(phrase.value()));
    }

    private void dateIn(String words, Paragraph from) {
        Optional<When> found =
                Dates.find(words).stream().map(Spot::value).filter(FrontReader::isDay).findFirst();
        if (found.isPresent() && date.isEmpty()) {
            date = found;
            ledger.keep("meeting.date", from.first(), from.last());
        }
        Optional<TimeRange> clock = Times.find(words).stream().map(Spot::value).findFirst();
        if (clock.isPresent() && time.isEmpty()) {
            time = clock;
            ledger.keep("meeting.time", from.first(), from.last());
        }
    }

    private static boolean isDay(When when) {
        return when instanceof When.OnDate
                || when instanceof When.Period
                || (when instanceof When.Partial partial && partial.day().isPresent());
    }

    /** The words of a title that are neither its kind nor its date. */
    private static String bodyOf(String title) {
        String rest = title;
        List<Spot<When>> dates = Dates.find(rest);
        for (int i = dates.size() - 1; i >= 0; i--) {
            Spot<When> spot = dates.get(i);
            rest = rest.substring(0, spot.start()) + " " + rest.substring(spot.end());
        }
        for (Phrase phrase : Phrases.swedish().of("kind")) {
            int at = phrase.indexIn(rest.toLowerCase(Locale.ROOT), 0);
            if (at >= 0) {
                rest = rest.substring(0, at) + " " + rest.substring(at + phrase.words().length());
            }
        }
        String bare = rest.replaceAll("\\s+", " ").strip();
        bare =
                bare.replaceAll(
                        "^(?:(?:fört vid|från|för|vid)\\s+|[-–,:]+\\s*)+|(?:\\s+den|\\s*[-–,:])+$",
                        "");
        return bare.strip();
    }

    private int labelled(int i, Labels.Found label) {
        Paragraph paragraph = front.get(i);
        Rich rest = paragraph.body().from(label.end());
        LabelKind what = label.kind();
        open = Optional.empty();
        columns = List.of();
        if (what.isAttendance()) {
            return attendance(i, label, rest);
        }
        if (what.isFunction() && (label.colon() || rest.isBlank())) {
            return function(i, label, rest);
        }
        if (what.isWhenOrWhere()) {
            return whenOrWhere(i, label, rest);
        }
        if (what == LabelKind.REGISTRY && !rest.isBlank() && registryNumber.isEmpty()) {
            registryNumber = Optional.of(rest.plain());
            ledger.skip(paragraph.first(), label.written(), "label of the register number");
            return i + 1;
        }
        if (what == LabelKind.AGENDA) {
            return agenda(i, label, rest);
        }
        return i;
    }

    private int attendance(int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        if (rest.length() > LONGEST_LIST) {
            return i;
        }
        ledger.skip(paragraph.first(), label.written(), "label of a list of participants");
        if (label.misspelt()) {
            ledger.find(
                    "TXT-003", paragraph.first(), label.written().replace(":", ""), label.words());
        }
        open = Optional.of(label.kind());
        if (!rest.isBlank()) {
            boolean none = rest.plain().strip().matches("[-–]|(?i)ingen|inga|ingen frånvarande");
            if (none) {
                ledger.skip(paragraph.first(), rest.plain(), "nobody in a list of participants");
            } else {
                Attendees.prose(rest, paragraph.first(), true, ledger)
                        .forEach(row -> attendance.add(row, label.kind()));
            }
        }
        return i + 1;
    }

    private int function(int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        String words = rest.plain();
        int next = i + 1;
        if (words.length() > LONGEST_LIST) {
            return i;
        }
        if (words.isBlank()
                && next < front.size()
                && PersonLine.startsWithName(front.get(next).plain())) {
            words = front.get(next++).plain();
        }
        List<PersonLine> named = new ArrayList<>();
        for (String name : Presenters.divide(words, paragraph.first(), ledger)) {
            PersonLine.of(name).ifPresent(named::add);
        }
        if (named.isEmpty()) {
            return i;
        }
        String role = label.written().replace(":", "").strip();
        for (PersonLine person : named) {
            functions.add(() -> attendance.addRole(person, role, paragraph.first()));
        }
        return next;
    }

    private int whenOrWhere(int i, Labels.Found label, Rich rest) {
        Paragraph paragraph = front.get(i);
        List<Paragraph> values = new ArrayList<>();
        if (!rest.isBlank()) {
            values.add(paragraph.with(rest));
        }
        int next = i + 1;
        while (next < front.size()
                && values.size() < 2
                && (rest.isBlank()
                        || (label.kind() == LabelKind.TIME_PLACE && !front.get(next).gap()))
                && Labels.find(front.get(next).plain()).isEmpty()
                && !front.get(next).isPoint()) {
            values.add(front.get(next++));
            if (label.kind() != LabelKind.TIME_PLACE) {
                break;
            }
        }
        if (values.isEmpty()) {
            return i;
        }
        ledger.skip(paragraph.first(), label.written(), "label of day, time or place");
        values.forEach(value -> value(label.kind(), value));
        return next;
    }

    private void value(LabelKind what, Paragraph from) {
        String words = from.text().plain().strip();
        Optional<When> oldDate = date;
        Optional<TimeRange> oldTime = time;
        boolean place = what == LabelKind.PLACE;
        if (!place) {
            Optional<When> day =
                    Dates.find(words).stream()
                            .map(Spot::value)
                            .filter(FrontReader::isDay)
                            .findFirst();
            date = day.filter(d -> oldDate.isEmpty() || d.known().isPresent()).or(() -> oldDate);
            time =
                    oldTime.or(() -> Times.find(words).stream().map(Spot::value).findFirst())
                            .or(() -> Times.parse(words));
        }
        boolean newDate = !date.equals(oldDate);
        boolean newTime = !time.equals(oldTime);
        if (newDate) {
            ledger.keep("meeting.date", from.first(), from.last());
        }
        if (newTime) {
            ledger.keep("meeting.time", from.first(), from.last());
        }
        String left = words;
        left = newDate ? without(left, date.map(When::asWritten).orElse("")) : left;
        left = newTime ? without(left, time.map(TimeRange::asWritten).orElse("")) : left;
        rest(what, left, from);
    }

    private void rest(LabelKind what, String left, Paragraph from) {
        Matcher filler = FILLER.matcher(left);
        if (filler.matches() || left.isBlank()) {
            ledger.skip(from.first(), left.strip(), "words around the day and time");
            return;
        }
        boolean where = what == LabelKind.PLACE || what == LabelKind.TIME_PLACE;
        if (where && venue.isEmpty()) {
            Matcher begin = Pattern.compile("^" + FILLER.pattern()).matcher(left);
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
            preamble.addAll(new Statements(reading).of(from, Rich.of(left.strip()), "front"));
        }
    }

    private static String without(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? text : text.substring(0, at) + " " + text.substring(at + words.length());
    }

    /** An agenda before the items is a list; a heading directly over the items is none. */
    private int agenda(int i, Labels.Found label, Rich rest) {
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

    private int unlabelled(int i) {
        Paragraph paragraph = front.get(i);
        if (!columns.isEmpty() && isRow(paragraph)) {
            List<Attendees.Row> rows = Attendees.columns(paragraph, columns, ledger);
            rows.forEach(row -> attendance.add(row, open.orElse(LabelKind.PRESENT)));
            if (!rows.isEmpty() || paragraph.plain().isBlank()) {
                return i + 1;
            }
        }
        columns = List.of();
        if (open.isPresent() && isParticipant(paragraph)) {
            if (Tables.isRule(paragraph.plain())) {
                return i + 1;
            }
            participants(paragraph);
            return i + 1;
        }
        if (attendance.isEmpty() && i < MOST_TITLE_LINES && headLine(paragraph)) {
            return i + 1;
        }
        open = open.filter(kept -> !paragraph.gap());
        return text(i);
    }

    /**
     * Whether a line still stands in the columns: it has cells, or follows directly and is a name.
     */
    private static boolean isRow(Paragraph paragraph) {
        String words = paragraph.plain();
        boolean cells = words.indexOf('\t') >= 0 || words.strip().indexOf("   ") >= 0;
        return words.length() < 400
                && (cells || (!paragraph.gap() && PersonLine.of(words).isPresent()));
    }

    private boolean isParticipant(Paragraph paragraph) {
        Rich body = paragraph.body();
        String words = body.plain();
        boolean row = words.startsWith("|");
        return words.length() <= 300
                && (row
                        || PersonLine.startsWithName(words)
                        || (!paragraph.gap()
                                && PersonLine.of(words).isPresent()
                                && !words.endsWith(".")));
    }

    private void participants(Paragraph paragraph) {
        Rich body = paragraph.body();
        paragraph
                .marker()
                .ifPresent(m -> ledger.skip(paragraph.first(), m.written(), "mark of a point"));
        LabelKind list = open.orElse(LabelKind.PRESENT);
        if (body.plain().startsWith("|")) {
            String joined = String.join(", ", Tables.cells(body.plain()));
            if (joined.toLowerCase(Locale.ROOT).startsWith("namn")) {
                ledger.skip(
                        paragraph.first(), body.plain(), "heading row of a list of participants");
                return;
            }
            Attendees.prose(Rich.of(joined), paragraph.first(), false, ledger)
                    .forEach(row -> attendance.add(row, list));
            return;
        }
        boolean several =
                body.plain().matches("(?s).*\\s(?:och|samt|från)\\s.*") || manyNames(body.plain());
        Attendees.prose(body, paragraph.first(), several, ledger)
                .forEach(row -> attendance.add(row, list));
    }

    private static boolean manyNames(String words) {
        int names = 0;
        for (String piece : FUNCTION_LINE.split(words, -1)) {
            names += PersonLine.isFullName(piece.strip()) ? 1 : 0;
        }
        return names > 1;
    }

    /** A line at the top that is a day, names the body, or tells the kind of record. */
    private boolean headLine(Paragraph paragraph) {
        String words = paragraph.plain().strip();
        List<Spot<When>> dates = Dates.find(words);
        boolean day = dates.size() == 1 && isDay(dates.get(0).value());
        if (day && date.isEmpty()) {
            dateIn(words, paragraph);
            String left = without(words, dates.get(0).value().asWritten());
            left = time.isPresent() ? without(left, time.get().asWritten()) : left;
            rest(LabelKind.TIME, left, paragraph);
            return true;
        }
        boolean head =
                words.length() < LONGEST_HEAD
                        && paragraph.marker().isEmpty()
                        && ".:;,".indexOf(words.charAt(words.length() - 1)) < 0
                        && Phrases.swedish().firstIn("service", words).isEmpty();
        if (head) {
            kindOf(words);
            bodyLine =
                    bodyLine.or(() -> Optional.of(bodyOf(words)).filter(body -> !body.isBlank()));
            preamble.addAll(
                    new Statements(reading).of(paragraph, paragraph.text().strip(), "front"));
        }
        return head;
    }

    private int text(int i) {
        Paragraph paragraph = front.get(i);
        String words = paragraph.plain();
        boolean meeting = Phrases.swedish().firstIn("meeting", words).isPresent();
        if (meeting
                && venue.isEmpty()
                && words.length() < 120
                && Phrases.swedish().firstIn("service", words).isPresent()) {
            Venue found = Venues.in(words).orElseThrow();
            venue =
                    Optional.of(
                            found instanceof Venue.Digital digital
                                    ? new Venue.Digital(
                                            digital.service(), digital.link(), words.strip())
                                    : found);
            ledger.keep("meeting.venue", paragraph.first(), paragraph.last());
            return i + 1;
        }
        int end = i + 1;
        while (end < front.size()
                && !front.get(end).gap()
                && Labels.find(front.get(end).body().plain()).isEmpty()
                && Attendees.sides(front.get(end).plain()).isEmpty()) {
            end++;
        }
        List<Paragraph> block = front.subList(i, end);
        EntryReader reader = new EntryReader(reading, "front", Optional.empty(), Optional.empty());
        preamble.addAll(reader.read(block));
        return end;
    }

    String title() {
        return title.orElse(ledger.file());
    }

    Minutes.Kind kind() {
        return kind;
    }

    List<Traced> preamble() {
        return preamble;
    }

    Optional<String> registryNumber() {
        return registryNumber;
    }

    /** Tells the meeting what is known of it. */
    void describe(MeetingBuilder meeting) {
        bodyLine.ifPresent(
                words -> {
                    Matcher named = NAMED.matcher(words);
                    boolean both = named.find() && !words.substring(named.end()).isBlank();
                    String body = both ? words.substring(named.end()) : words;
                    meeting.body(actor(body));
                    if (both) {
                        meeting.name(named.group(1).strip());
                    }
                });
        date.ifPresent(meeting::date);
        venue.ifPresent(meeting::venue);
        time().ifPresent(meeting::time);
    }

    private Actor actor(String name) {
        return reading.people.organisation(name);
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
        String written =
                reading.opened().map(Times::format).orElse("")
                        + "–"
                        + reading.closed().map(Times::format).orElse("");
        return Optional.of(new TimeRange(reading.opened(), reading.closed(), written));
    }
}
