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
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.language.Times;
import org.openminutes.model.Meeting;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;

/** Finds meetings that are to come, are moved or cancelled. */
final class Notices {

    private static final Pattern COMING =
            Pattern.compile(
                    "(?iU)\\b(?:nästa|kommande|nytt)\\b.{0,60}?(?:möte|sammanträde|träff)"
                            + "|(?:möte|mötet|sammanträde|sammanträdet|träff|träffen)\\b.{0,40}?\\b(?:sker|hålls|äger rum|planeras|blir|är planerat|bokas|bestäms till|bokades|bestämdes till)\\b"
                            + "|\\bkommer\\b.{0,90}?\\b(?:vid|på) ett \\p{L}*möte\\b"
                            + "|\\b(?:ses|träffas|möts)\\b.{0,20}?(?:igen|nästa gång)");
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?iU)\\b(?:nästa|kommande|nytt)\\b.{0,60}?(?:möte|sammanträde|träff)"
                            + "|\\b(?:ses|träffas|möts)\\b.{0,20}?(?:igen|nästa gång)"
                            + "|\\bsenast(?: den)? \\d");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)(?:(\\p{L}+) )?(\\p{L}*(?:möte|sammanträde|träff))(?:t|et|n|en)?\\b");
    private static final Pattern REASON =
            Pattern.compile(
                    "(?U)\\b(?:eftersom|på grund av|pga|p g a|p\\.g\\.a\\.|med anledning av|med hänsyn till)\\s.*");

    /** Before the day a meeting was to be on before it was moved. */
    private static final Pattern FORMER =
            Pattern.compile(
                    "(?iU)(?:flyttat|flyttad|ändrat|ändrad|istället för|i stället för|tidigare)(?: från)?(?: den)? ?$");

    /** No further behind the day than this stands its time. */
    private static final int BESIDE = 8;

    /** One stands in every sentence {@link #NAME} or {@link #COMING} finds something in. */
    private static final List<String> MEETINGS =
            List.of("möte", "sammanträde", "träff", "ses", "möts");

    private final Reading reading;

    Notices(Reading reading) {
        this.reading = reading;
    }

    /** Whether a line at the top of a record tells of a day to come, which is not its own. */
    static boolean announces(String line) {
        return AHEAD.matcher(line).find();
    }

    /** The meetings a sentence gives notice of. */
    List<MeetingNotice> in(String sentence, Text words) {
        if (sentence.chars().noneMatch(Character::isDigit)) {
            // Every day has a number.
            return List.of();
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (MEETINGS.stream().noneMatch(lower::contains)
                && Phrases.swedish().firstIn("meeting", lower).isEmpty()) {
            return List.of();
        }
        boolean cancelled = Phrases.swedish().firstIn("cancel", sentence).isPresent();
        Optional<Phrase> move = Phrases.swedish().firstIn("move", sentence);
        boolean meeting =
                Phrases.swedish().firstIn("meeting", sentence).isPresent()
                        || NAME.matcher(sentence).find();
        if (!meeting && !COMING.matcher(sentence).find()) {
            return List.of();
        }
        if (cancelled) {
            return notice(MeetingNotice.Kind.CANCELLED, sentence, words, 0);
        }
        if (move.isPresent()) {
            int verb = move.get().indexIn(sentence.toLowerCase(Locale.ROOT), 0);
            return notice(MeetingNotice.Kind.MOVED, sentence, words, verb);
        }
        Matcher coming = COMING.matcher(sentence);
        return coming.find()
                ? notice(MeetingNotice.Kind.SCHEDULED, sentence, words, coming.start())
                : List.of();
    }

    /** The meetings on the days a text names, in a place where only coming meetings stand. */
    List<MeetingNotice> listed(String text, Text words) {
        List<MeetingNotice> result = new ArrayList<>();
        List<Spot<String>> sentences = Sentences.in(text);
        List<Spot<String>> moving =
                sentences.stream()
                        .filter(one -> Phrases.swedish().firstIn("move", one.value()).isPresent())
                        .toList();
        List<Spot<When>> days =
                days(text, 0).stream()
                        .filter(day -> moving.stream().noneMatch(one -> isIn(day, one)))
                        .filter(day -> !FORMER.matcher(text.substring(0, day.start())).find())
                        .toList();
        for (int i = 0; i < days.size(); i++) {
            int end = i + 1 < days.size() ? days.get(i + 1).start() : text.length();
            result.add(
                    one(
                            isCancelled(sentences, days.get(i))
                                    ? MeetingNotice.Kind.CANCELLED
                                    : MeetingNotice.Kind.SCHEDULED,
                            text.substring(0, end),
                            days.get(i),
                            words,
                            Optional.empty()));
        }
        moving.forEach(one -> result.addAll(in(one.value(), words)));
        return result;
    }

    private static boolean isIn(Spot<When> day, Spot<String> sentence) {
        return sentence.start() <= day.start() && day.end() <= sentence.end();
    }

    private static boolean isCancelled(List<Spot<String>> sentences, Spot<When> day) {
        return sentences.stream()
                .filter(sentence -> isIn(day, sentence))
                .anyMatch(
                        sentence ->
                                Phrases.swedish().firstIn("cancel", sentence.value()).isPresent());
    }

    private List<MeetingNotice> notice(
            MeetingNotice.Kind kind, String sentence, Text words, int from) {
        boolean scheduled = kind == MeetingNotice.Kind.SCHEDULED;
        List<Spot<When>> days =
                days(sentence, from).stream()
                        // The day of this meeting is no day of a meeting to come.
                        .filter(day -> !scheduled || !reading.isOwnDay(day.value()))
                        .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        Optional<When> was =
                Dates.find(sentence).stream()
                        .filter(spot -> kind == MeetingNotice.Kind.MOVED && spot.start() < from)
                        .map(Spot::value)
                        .findFirst();
        return List.of(one(kind, sentence, days.get(0), words, was));
    }

    /** Days given to the day; weeks and months are too little to go to a meeting. */
    private static List<Spot<When>> days(String text, int from) {
        return Dates.find(text).stream()
                .filter(spot -> spot.start() >= from)
                .filter(
                        spot ->
                                spot.value() instanceof When.OnDate
                                        || (spot.value() instanceof When.Partial partial
                                                && partial.day().isPresent()))
                .toList();
    }

    private MeetingNotice one(
            MeetingNotice.Kind kind, String text, Spot<When> day, Text words, Optional<When> was) {
        Meeting.Status status =
                kind == MeetingNotice.Kind.CANCELLED
                        ? Meeting.Status.CANCELLED
                        : Meeting.Status.PLANNED;
        MeetingBuilder meeting = Meeting.of(reading.next("meeting.next"), status).date(day.value());
        Times.find(text).stream()
                .filter(time -> time.start() >= day.start())
                .findFirst()
                .ifPresent(time -> meeting.time(time.value()));
        int after = day.end();
        for (Spot<TimeRange> time : Times.find(text)) {
            boolean beside = time.start() >= after && time.start() - after <= BESIDE;
            after = beside ? time.end() : after;
        }
        String rest = text.substring(Math.min(after, text.length()));
        Venues.in(text).or(() -> Venues.after(rest)).ifPresent(meeting::venue);
        name(text).ifPresent(meeting::name);
        Matcher reason = REASON.matcher(text);
        Optional<Text> why =
                kind != MeetingNotice.Kind.SCHEDULED && reason.find()
                        ? Optional.of(Text.of(reason.group().strip()))
                        : Optional.empty();
        return new MeetingNotice(kind, words, meeting.build(), why, was);
    }

    private static Optional<String> name(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = matcher.group(1);
        boolean kind =
                before != null
                        && before.equals(before.toLowerCase(Locale.ROOT))
                        && before.length() > 5
                        && before.endsWith("a")
                        && !before.equals("nästa")
                        && !before.equals("dessa");
        if (!kind && matcher.group(2).equals("möte")) {
            return Optional.empty();
        }
        return Optional.of(
                kind
                        ? matcher.group()
                        : matcher.group().substring(matcher.start(2) - matcher.start()));
    }
}
