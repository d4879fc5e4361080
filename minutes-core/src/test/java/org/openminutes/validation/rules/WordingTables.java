// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.openminutes.validation.rules.Records.DAY;
import static org.openminutes.validation.rules.Records.entries;
import static org.openminutes.validation.rules.Records.item;
import static org.openminutes.validation.rules.Records.notes;
import static org.openminutes.validation.rules.Records.relative;
import static org.openminutes.validation.rules.Records.task;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Exchange;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Narrative;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;
import org.openminutes.model.Text;
import org.openminutes.model.When;

/** The tables of the rules about the words themselves. */
final class WordingTables {

    private WordingTables() {}

    static List<RuleTable> all() {
        return List.of(certain(), clean(), relativeDay(), notations(), whole(), answered());
    }

    private static RuleTable certain() {
        return RuleTable.of("TXT-001")
                .wrong("two question marks", says("Rapport om läkarstöd ??"))
                .right("none", says("Rapport om läkarstöd."))
                .border(0, "one question mark", says("Vem gör det?"))
                .border(1, "two X", says("Ansvarig: XX"))
                .border(0, "one X", says("Ansvarig: X"))
                .border(1, "three x", says("Ansvarig: xxx"))
                .border(0, "two x", says("Ansvarig: xx"))
                .border(1, "three low lines", says("Namn: ___"))
                .border(0, "two low lines", says("Namn: __"))
                .trap(0, "parts of words", says("MAXX och XXL"))
                .trap(0, "a Roman numeral", says("Punkt XIX"))
                .trap(1, "in a title", notes().item("Budget ??"))
                .trap(
                        1,
                        "told again as a fact",
                        entries(
                                new Narrative(Text.of("Plan ??")),
                                new Restated(task("Plan ??", Optional.empty()))));
    }

    private static RuleTable clean() {
        return RuleTable.of("TXT-002")
                .wrong("a bookmark", says("[bookmark: _GoBack]Rapport"))
                .wrong("a soft hyphen", says("sam\u00adverkan"))
                .right("none", says("Rapport"))
                .border(1, "a star at a word's end", says("Noteras*"))
                .border(0, "a star within a sentence", says("alla* som kom"))
                .border(1, "a number sign first", says("# Rubrik"))
                .border(0, "a number sign later", says("Punkt #5"))
                .trap(0, "a product", says("5 * 3 är femton"))
                .trap(1, "in a title", notes().item("Öppnande**"));
    }

    private static RuleTable relativeDay() {
        Restated again =
                new Restated(
                        task(
                                "Plan",
                                Optional.of(relative(When.Anchor.DAY_AFTER_MEETING, "imorgon"))));
        return RuleTable.of("TXT-004")
                .wrong("tomorrow", undated("Klart imorgon."))
                .right("tomorrow, the day known", says("Klart imorgon."))
                .border(1, "in two words", undated("Klart i morgon."))
                .border(1, "twice", undated("Klart imorgon, sägs imorgon."))
                .border(0, "part of a word", undated("Klart imorgonbitti."))
                .trap(
                        1,
                        "told again as a fact",
                        Minutes.notes("A").item("B", i -> i.says("Klart imorgon.").add(again)))
                .trap(0, "another meeting's", Minutes.notes("A").item("B", i -> i.add(next())));
    }

    private static RuleTable notations() {
        return RuleTable.of("TXT-005")
                .wrong("three", says("Den 6 april och 7/4."))
                .right("one", says("Prat."))
                .border(0, "two", says("Den 6 april och 8 april."))
                .border(1, "three, twice each", says("6 april, 8 april, 7/4 och 9/4."))
                .trap(
                        0,
                        "a number that is no date",
                        says("Den 6 april, 1/2 tjänst, 070-123 45 67."))
                .trap(0, "no dates at all", Minutes.notes("A").item("B", i -> i.says("Prat.")));
    }

    private static RuleTable whole() {
        return RuleTable.of("TXT-006")
                .wrong("cut in two", both("Under våren ska", "förslaget lyftas."))
                .right("two sentences", both("Det lyfts.", "Förslaget antas."))
                .border(0, "a capital next", both("Under våren ska", "Förslaget lyftas."))
                .border(0, "a stop before", both("Under våren.", "förslaget lyftas."))
                .border(1, "a comma before", both("Under våren,", "förslaget lyftas."))
                .border(0, "a colon before", both("Under våren:", "förslaget lyftas."))
                .trap(
                        0,
                        "a list between",
                        item(i -> i.says("Under våren ska").list("x").says("förslaget lyftas.")))
                .trap(
                        0,
                        "in two items",
                        item(i -> i.says("Under våren ska"))
                                .item("B", i -> i.says("förslaget lyftas.")));
    }

    private static RuleTable answered() {
        Exchange open =
                new Exchange(
                        Text.of("Hur då?"), Optional.empty(), Optional.empty(), Optional.empty());
        return RuleTable.of("TXT-007")
                .wrong("no answer", entries(open))
                .right("an answer", item(i -> i.asked("Hur då?", "Så.")))
                .border(0, "one sign", item(i -> i.asked("Hur då?", "–")))
                .trap(0, "a question in a text", says("Hur då?"))
                .trap(
                        1,
                        "an answer in the next paragraph",
                        entries(open, new Narrative(Text.of("Så."))));
    }

    private static MinutesBuilder says(String words) {
        return item(i -> i.says(words)).date(DAY);
    }

    private static MinutesBuilder undated(String words) {
        return Minutes.notes("A").item("B", i -> i.says(words));
    }

    private static MinutesBuilder both(String first, String second) {
        return item(i -> i.says(first).says(second));
    }

    private static Task next() {
        return task("Plan", Optional.of(relative(When.Anchor.NEXT_MEETING, "nästa möte")));
    }
}
