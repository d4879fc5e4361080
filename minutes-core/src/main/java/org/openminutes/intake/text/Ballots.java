// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openminutes.language.Phrases;
import org.openminutes.model.Vote.Ballot;
import org.openminutes.model.Vote.Choice;

/** Reads who voted how (<i>röstlängd</i>): from a line of names, or from the rows of a table. */
final class Ballots {

    private static final int LONGEST = 3000;

    /** Before the names: <i>Ja-röster:</i>, <i>Följande röstar nej:</i>, <i>Avstår:</i>. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?U)(?i:(?:följande )?(?:ledamöter )?(?:som )?(?:röstar |röstade )?(?:för )?(ja|nej|avstår|avstod|frånvarande)"
                            + "(?:[- ]?röst(?:er|ar|ade)?)?(?: (?:avges|avgavs|lämnas|lämnades) av)?(?: från att rösta)?(?: \\(\\d{1,3}(?: st)?\\))?)\\s*:?\\s+(?=\\p{Lu})");

    /** After the names: <i>… röstar ja</i>, <i>… avstår från att rösta</i>. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?iU) (?:(?:röstar|röstade) (ja|nej)|(avstår|avstod)(?: från .*)?)\\.?$");

    private static final Pattern BETWEEN =
            Pattern.compile("(?U)\\s*(?:[;,]|(?<!-)\\b(?:och|samt)\\b)\\s*");
    private static final Pattern MARK = Pattern.compile("(?iU)x|1|ja|nej|✓|✔");

    private Ballots() {}

    /** The votes a line tells; none unless all of it is names and what they voted. */
    static List<Ballot> line(String text, int line, Reading reading) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return List.of();
        }
        Matcher head = HEAD.matcher(words);
        if (head.lookingAt()) {
            return named(words.substring(head.end()), choice(head.group(1)), line, reading);
        }
        Matcher tail = TAIL.matcher(words);
        if (tail.find()) {
            String what = tail.group(1) == null ? tail.group(2) : tail.group(1);
            return named(words.substring(0, tail.start()), choice(what), line, reading);
        }
        return List.of();
    }

    private static List<Ballot> named(String names, Choice choice, int line, Reading reading) {
        String bare = names.endsWith(".") ? names.substring(0, names.length() - 1) : names;
        List<Ballot> result = new ArrayList<>();
        for (String piece : BETWEEN.split(bare, -1)) {
            Optional<PersonLine> person = PersonLine.of(piece);
            if (person.isEmpty() || !PersonName.isFull(person.get().name())) {
                return List.of();
            }
            result.add(new Ballot(reading.mentions.of(person.get().name(), line), choice));
        }
        return result;
    }

    /** The votes in a table with columns for <i>ja</i> and <i>nej</i>, or one for the vote. */
    static List<Ballot> table(List<Paragraph> rows, Reading reading) {
        List<List<String>> grid = Tables.grid(rows);
        if (!areHeads(grid.get(0))) {
            return List.of();
        }
        List<@Nullable Choice> choices = new ArrayList<>();
        grid.get(0).forEach(cell -> choices.add(headed(cell)));
        int name = names(grid.get(0));
        List<Ballot> result = new ArrayList<>();
        for (int k = 1; k < rows.size(); k++) {
            Paragraph row = rows.get(k);
            List<String> cells = grid.get(k);
            Optional<PersonLine> person =
                    name < cells.size() ? PersonLine.of(cells.get(name)) : Optional.empty();
            for (int i = 0; i < Math.min(cells.size(), choices.size()); i++) {
                Choice choice = choices.get(i);
                boolean marked = choice != null && MARK.matcher(cells.get(i).strip()).matches();
                if (marked && person.isPresent() && PersonName.isFull(person.get().name())) {
                    result.add(
                            new Ballot(
                                    reading.mentions.of(person.get().name(), row.first()), choice));
                }
            }
        }
        return result;
    }

    /** Whether these are the heads of a table of votes: the names, <i>ja</i> and <i>nej</i>. */
    static boolean areHeads(List<String> cells) {
        boolean yes = cells.stream().anyMatch(cell -> headed(cell) == Choice.YES);
        boolean no = cells.stream().anyMatch(cell -> headed(cell) == Choice.NO);
        return yes && no && names(cells) >= 0;
    }

    private static int names(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i).toLowerCase(Locale.ROOT);
            if (Phrases.swedish().exactly("columnhead", head).filter("NAME"::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Choice headed(String head) {
        return switch (head.toLowerCase(Locale.ROOT)
                .replaceAll("[-.]?(?:röst(?:er)?)?\\.?$", "")
                .strip()) {
            case "ja" -> Choice.YES;
            case "nej" -> Choice.NO;
            case "avstår", "avstod", "avst" -> Choice.ABSTAINED;
            case "frånvarande", "frånv" -> Choice.ABSENT;
            default -> null;
        };
    }

    private static Choice choice(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ja" -> Choice.YES;
            case "nej" -> Choice.NO;
            case "frånvarande" -> Choice.ABSENT;
            default -> Choice.ABSTAINED;
        };
    }
}
