// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
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
    private static final Pattern UP =
            Pattern.compile(
                    "(?iU).*(?:uppsättande|uppsatt|sätts upp|anslås|anslaget den|publicera(?:s|t)|tillkännagiv(?:en|et)).*");
    private static final Pattern DOWN =
            Pattern.compile(
                    "(?iU).*(?:nedtagande|nedtas|tas ned|tas ner|avpublicera(?:s|t)|nedtaget).*");
    private static final Pattern ADJUSTED =
            Pattern.compile("(?iU).*(?:justera(?:t|des)|justeringsdatum|justeringsdag).*");
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?iU)(?:förvaringsplats(?:en)?(?: för (?:protokollet|protokoll))?|protokollet förvaras(?: hos| på)?):?\\s+(\\S.*)");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?iU)(?:organ|underskrift|namnförtydligande|sammanträdesdatum|paragrafer|datum för anslag\\p{L}*|uppsättande|nedtagande)\\b.*");

    private final Ledger ledger;
    private Optional<When> adjusted = Optional.empty();
    private Optional<When> posted = Optional.empty();
    private Optional<When> removed = Optional.empty();
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
        Optional<When> day = Dates.find(words).stream().map(Spot::value).findFirst();
        if (day.isPresent() && DOWN.matcher(words).matches() && removed.isEmpty()) {
            removed = day;
        } else if (day.isPresent() && UP.matcher(words).matches() && posted.isEmpty()) {
            posted = day;
        } else if (day.isPresent() && ADJUSTED.matcher(words).matches() && adjusted.isEmpty()) {
            adjusted = day;
        } else if (UP.matcher(words).matches()
                || ADJUSTED.matcher(words).matches()
                || OTHER.matcher(words).matches()) {
            ledger.skip(paragraph.first(), words, "form words of the notice");
            return true;
        } else {
            return false;
        }
        String rest = words.replace(day.get().asWritten(), " ");
        List<Spot<When>> days = Dates.find(words);
        if (days.size() == 2 && removed.isEmpty()) {
            // Two columns of the form side by side: up on the left, down on the right.
            removed = Optional.of(days.get(1).value());
            rest = rest.replace(days.get(1).value().asWritten(), " ");
        }
        ledger.skip(paragraph.first(), rest.strip(), "label of the notice");
        return true;
    }

    /** What was read; empty if nothing was. */
    Optional<Notice> found() {
        boolean any =
                adjusted.isPresent()
                        || posted.isPresent()
                        || removed.isPresent()
                        || keptAt.isPresent();
        if (!any) {
            return Optional.empty();
        }
        ledger.keep("notice", line, line);
        return Optional.of(new Notice(adjusted, posted, removed, keptAt));
    }
}
