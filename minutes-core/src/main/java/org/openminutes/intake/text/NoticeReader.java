// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Spot;
import org.openminutes.model.Notice;
import org.openminutes.model.When;

/** Reads the proof that the adjustment was announced (<i>anslag, bevis</i>; KL 8:12). */
final class NoticeReader {

    private static final int MOST = 20;
    private static final int LONGEST = 200;
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?iU)(?:förvaringsplats(?:en)?(?: för (?:protokollet|protokoll))?|protokollet förvaras(?: hos| på)?):?\\s+(\\S.*)");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?iU)(?:organ|underskrift|namnförtydligande|sammanträdesdatum|paragrafer|datum för anslag\\p{L}*|uppsättande|nedtagande)\\b.*");

    /** What has a day in a notice. */
    private enum Fact {
        POSTED(
                "uppsättande|uppsatt|sätts upp|anslås|anslaget den|(?<!av)publicera(?:s|t)|tillkännagiv(?:en|et)"),
        REMOVED("nedtagande|nedtas|tas ned|tas ner|avpublicera(?:s|t)|nedtaget"),
        ADJUSTED("justera(?:t|des)|justeringsdatum|justeringsdag");

        private final Pattern pattern;

        Fact(String words) {
            pattern = Pattern.compile("(?iU)(?:" + words + ")");
        }
    }

    private final Ledger ledger;
    private final Map<Fact, When> days = new EnumMap<>(Fact.class);
    private Optional<String> keptAt = Optional.empty();
    private int line;

    NoticeReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Reads on after the label at {@code i}; gives the next paragraph, or the same if none follow.
     */
    int read(List<Paragraph> all, int i, Labels.Found label) {
        int next = i + 1;
        while (next < all.size() && next - i <= MOST && takes(all.get(next))) {
            next++;
        }
        if (next > i + 1) {
            ledger.skip(all.get(i).first(), label.written(), "label of the notice");
            line = all.get(i).first();
        }
        return next > i + 1 ? next : i;
    }

    private boolean takes(Paragraph paragraph) {
        String words = paragraph.plain().strip();
        if (words.length() > LONGEST || paragraph.marker().isPresent()) {
            return false;
        }
        Matcher kept = KEPT.matcher(words);
        if (kept.matches() && keptAt.isEmpty()) {
            keptAt = Optional.of(kept.group(1));
            ledger.skip(
                    paragraph.first(), words.substring(0, kept.start(1)), "label of the notice");
            return true;
        }
        List<Spot<When>> named = Dates.find(words);
        List<Spot<Fact>> facts = facts(words);
        List<When> taken = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Spot<When> day = named.get(i);
            Optional<Fact> fact =
                    facts.size() == named.size()
                            ? Optional.of(facts.get(i).value())
                            : before(facts, day.start());
            if (fact.isPresent() && take(fact.get(), day.value())) {
                taken.add(day.value());
            }
        }
        if (taken.isEmpty() && facts.isEmpty() && !OTHER.matcher(words).matches()) {
            return false;
        }
        String rest = words;
        for (When day : taken) {
            rest = rest.replace(day.asWritten(), " ");
        }
        String reason = taken.isEmpty() ? "form words of the notice" : "label of the notice";
        ledger.skip(paragraph.first(), rest.strip(), reason);
        return true;
    }

    /** What the words of a line tell the days of, in order. */
    private static List<Spot<Fact>> facts(String words) {
        List<Spot<Fact>> found = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            Matcher matcher = fact.pattern.matcher(words);
            while (matcher.find()) {
                found.add(new Spot<>(fact, matcher.start(), matcher.end()));
            }
        }
        found.sort(Comparator.comparingInt(Spot::start));
        List<Spot<Fact>> once = new ArrayList<>();
        for (Spot<Fact> spot : found) {
            if (once.isEmpty() || once.get(once.size() - 1).value() != spot.value()) {
                once.add(spot);
            }
        }
        return once;
    }

    private static Optional<Fact> before(List<Spot<Fact>> facts, int day) {
        return facts.stream()
                .filter(fact -> fact.start() < day)
                .map(Spot::value)
                .reduce((first, second) -> second);
    }

    /** Takes a day; not if the same was told before. */
    private boolean take(Fact fact, When day) {
        return days.putIfAbsent(fact, day) == null;
    }

    /** What was read; empty if nothing was. */
    Optional<Notice> found() {
        if (days.isEmpty() && keptAt.isEmpty()) {
            return Optional.empty();
        }
        ledger.keep("notice", line, line);
        return Optional.of(
                new Notice(day(Fact.ADJUSTED), day(Fact.POSTED), day(Fact.REMOVED), keptAt));
    }

    private Optional<When> day(Fact fact) {
        return Optional.ofNullable(days.get(fact));
    }
}
