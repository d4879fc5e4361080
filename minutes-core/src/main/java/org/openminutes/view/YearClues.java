// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.language.SwedishCalendar;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.Body;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Referral;
import org.openminutes.model.Text;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** What a record tells of the year of its meeting. */
final class YearClues {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}:/.-])((?:19|20)\\d\\d)(?![\\p{N}:/-])");
    private static final Pattern PAST =
            Pattern.compile(
                    ".*(?:ades?|[rnld]des?|ttes?|stes?|ktes?|ptes?|ats|its|tts)"
                            + "|(?:an|del|för|öv?er)?togs?|gavs?|blev|fick|gick|kom|skrevs?|hölls?|beslöts?"
                            + "|lades?|lämnats|var|hade|stod|låg");
    private static final Pattern COMING =
            Pattern.compile(
                    "(?i)\\b(?:ska|skall|kommer|planeras|övergår|flyttar|förlängs|gäller|senast"
                            + "|till och med|från och med|t\\.?o\\.?m|fr\\.?o\\.?m)(?!\\p{L})");
    private static final Pattern DIGITS = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[ \\u00a0]$");

    /**
     * A whole date, or the last day of a year told as over.
     *
     * @param coming whether it is told as coming, else as past
     */
    private record Whole(String words, LocalDate day, boolean coming) {}

    private final List<YearlessDay> yearless = new ArrayList<>();
    private final List<Whole> whole = new ArrayList<>();
    private final List<LocalDate> registered = new ArrayList<>();
    private final Set<String> referrals = new HashSet<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private Optional<MonthDay> meeting = Optional.empty();

    private YearClues() {}

    static YearClues of(Minutes minutes, Register register) {
        YearClues clues = new YearClues();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof Referral) {
                clues.referrals.add(place.path());
            } else if (place.value() instanceof When when) {
                clues.add(place.path(), when);
            } else if (place.value() instanceof Background past && past.when().isPresent()) {
                past.when()
                        .get()
                        .known()
                        .ifPresent(day -> clues.tell(past.when().orElseThrow(), day, false));
            } else if (place.value() instanceof Text text) {
                clues.read(text.plain());
            } else if (place.value() instanceof String title && place.path().endsWith("title")) {
                clues.read(title);
            }
        }
        clues.lookUp(minutes, register);
        return clues;
    }

    List<YearlessDay> yearless() {
        return yearless;
    }

    SortedSet<Integer> yearsTold() {
        return years;
    }

    /**
     * The day of the meeting in a year, or the last of the year if it has neither day nor month.
     */
    LocalDate meeting(int year) {
        return meeting.map(day -> day.atYear(year)).orElse(LocalDate.of(year, 12, 31));
    }

    List<YearProposals.Dated> dated(LocalDate day) {
        return yearless.stream()
                .map(one -> new YearProposals.Dated(one.path(), one.asWritten(), one.resolve(day)))
                .toList();
    }

    /** What speaks for and against a year. */
    List<YearReason> reasons(int year) {
        LocalDate held = meeting(year);
        List<YearReason> reasons = new ArrayList<>();
        for (YearlessDay one : yearless) {
            if (one.isMeeting()) {
                LocalDate day = meeting.isPresent() ? one.resolve(held) : one.day().atYear(year);
                add(reasons, workingDay(one.asWritten(), day));
            }
        }
        for (Whole one : whole) {
            if (one.coming() && meeting.isPresent() && one.day().isBefore(held)) {
                add(reasons, new YearReason(YearReason.Kind.COMING_BEHIND, one.words(), one.day()));
            } else if (!one.coming() && one.day().isAfter(held)) {
                add(reasons, new YearReason(YearReason.Kind.PAST_AHEAD, one.words(), one.day()));
            }
        }
        if (registered.contains(held)) {
            add(reasons, new YearReason(YearReason.Kind.REGISTERED, held.toString(), held));
        }
        boolean against = reasons.stream().anyMatch(reason -> !reason.kind().supports());
        return reasons.stream().filter(reason -> reason.kind().supports() != against).toList();
    }

    private static void add(List<YearReason> reasons, YearReason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private static YearReason workingDay(String words, LocalDate day) {
        YearReason.Kind kind =
                SwedishCalendar.dayOff(day).isPresent()
                        ? YearReason.Kind.DAY_OFF
                        : YearReason.Kind.WORKING_DAY;
        return new YearReason(kind, words, day);
    }

    private void add(String path, When when) {
        if (when instanceof When.Partial partial && partial.year().isEmpty()) {
            side(path).ifPresent(side -> add(path, partial, side));
        } else {
            when.known()
                    .filter(day -> !path.equals("meeting.date"))
                    .ifPresent(
                            day -> {
                                years.add(day.getYear());
                                if (side(path).filter(YearlessDay.Side.AFTER::equals).isPresent()) {
                                    tell(when, day, true);
                                }
                            });
        }
    }

    private void add(String path, When.Partial partial, YearlessDay.Side side) {
        if (partial.month().isEmpty()
                || partial.day().isEmpty()
                || partial.day().getAsInt() > Month.of(partial.month().getAsInt()).maxLength()) {
            return;
        }
        MonthDay day = MonthDay.of(partial.month().getAsInt(), partial.day().getAsInt());
        boolean meets = !path.endsWith(".due") && !path.endsWith(".sent");
        yearless.add(new YearlessDay(path, partial.asWritten(), day, side, meets));
        if (side == YearlessDay.Side.MEETING) {
            meeting = Optional.of(day);
        }
    }

    /** How a date stands to the meeting, by the component it is in; absent if that says nothing. */
    private Optional<YearlessDay.Side> side(String path) {
        if (path.equals("meeting.date")) {
            return Optional.of(YearlessDay.Side.MEETING);
        }
        if (path.startsWith("dispatches") || path.startsWith("meeting.")) {
            return Optional.empty();
        }
        if (referrals.contains(path.substring(0, Math.max(0, path.lastIndexOf('.'))))) {
            return Optional.of(YearlessDay.Side.NEAR);
        }
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "due", "at", "was", "date", "forMeeting" -> Optional.of(YearlessDay.Side.AFTER);
            case "when" -> Optional.of(YearlessDay.Side.BEFORE);
            default -> Optional.empty();
        };
    }

    private void tell(When when, LocalDate day, boolean coming) {
        whole.add(new Whole(when.asWritten(), day, coming));
    }

    /** The years in a text, and those told as over: a year right after a word in the past tense. */
    private void read(String text) {
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            int told = Integer.parseInt(year.group(1));
            years.add(told);
            Matcher word = WORD_BEFORE.matcher(text.substring(0, year.start()));
            if (word.find() && PAST.matcher(word.group(1).toLowerCase(Locale.ROOT)).matches()) {
                String words = word.group(1) + " " + told;
                whole.add(new Whole(words, Year.of(told).atDay(Year.of(told).length()), false));
            }
        }
        if (DIGITS.matcher(text).find()) {
            Sentences.in(text).forEach(sentence -> readDates(sentence.value()));
        }
    }

    /**
     * The whole dates of a sentence that tells either of what is to come or of what is past; of
     * what is to come the last, for an agreement may have begun long ago.
     */
    private void readDates(String sentence) {
        List<When> dates =
                Dates.find(sentence).stream()
                        .map(Spot::value)
                        .filter(date -> date.known().isPresent())
                        .toList();
        dates.forEach(date -> years.add(date.known().orElseThrow().getYear()));
        boolean coming = COMING.matcher(sentence).find();
        if (coming == hasPast(sentence)) {
            return;
        }
        if (coming) {
            dates.stream()
                    .max(Comparator.comparing(date -> date.known().orElseThrow()))
                    .ifPresent(date -> tell(date, date.known().orElseThrow(), true));
        } else {
            dates.forEach(date -> tell(date, date.known().orElseThrow(), false));
        }
    }

    private static boolean hasPast(String sentence) {
        for (String word : sentence.split("[^\\p{L}]+", -1)) {
            if (PAST.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }

    private void lookUp(Minutes minutes, Register register) {
        KnownBodies bodies = new KnownBodies(register);
        Optional<Body> met = bodies.thatMet(minutes.meeting());
        Optional<String> body = minutes.meeting().body().map(Actor::asWritten);
        List<Meeting> meetings = new ArrayList<>(register.meetings());
        register.earlier().forEach(earlier -> meetings.add(earlier.meeting()));
        for (Meeting one : meetings) {
            Optional<LocalDate> day = one.date().flatMap(When::known);
            boolean known =
                    met.isPresent() && bodies.thatMet(one).map(Body::id).equals(met.map(Body::id));
            boolean named = body.isPresent() && one.body().map(Actor::asWritten).equals(body);
            if (day.isPresent() && (known || named)) {
                registered.add(day.get());
                years.add(day.get().getYear());
            }
        }
    }
}
