// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines of the signatures at the end from the text before them. */
final class SignatureLines {

    private static final int LONGEST = 90;
    private static final int MOST_PARAGRAPHS = 60;
    static final Pattern APART = Pattern.compile("\\s{3,}|\\t+");
    static final Pattern SLASH =
            Pattern.compile("^(?:/{1,2}|[Gg]enom|[Mm]vh|[Hh]älsningar,?) ?(?=\\p{Lu})");

    private SignatureLines() {}

    /**
     * Index of the first paragraph of the signatures at the end of {@code body}; its size if none.
     */
    static int start(List<Paragraph> body, People people) {
        int first = body.size();
        int from = Math.max(0, body.size() - MOST_PARAGRAPHS);
        for (int i = body.size() - 1; i >= from; i--) {
            Paragraph paragraph = body.get(i);
            String words = paragraph.plain().strip();
            if (isLabel(words) || isSignature(paragraph, i, people)) {
                first = i;
            } else if (words.length() > LONGEST || !isBelowName(body, i, people)) {
                break;
            }
        }
        return first;
    }

    private static boolean isLabel(String words) {
        return words.length() <= 2 * LONGEST
                && (find(words).isPresent() || !columns(words).isEmpty());
    }

    /** The label of a function, with or without a colon before the name. */
    static Optional<Labels.Found> find(String words) {
        if (words.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        Optional<Labels.Found> label = Labels.find(words);
        return (label.isPresent() ? label : Labels.glued(words))
                .filter(l -> l.kind().isFunction() || l.kind() == LabelKind.SIGNATURES);
    }

    /** The labels that stand over columns of names: {@code Vid protokollet Justeras}. */
    static List<Labels.Found> columns(String words) {
        String[] cells = APART.split(words.strip(), -1);
        List<Labels.Found> labels = new ArrayList<>();
        for (String cell : cells) {
            Labels.find(cell)
                    .filter(l -> l.kind().isFunction() && l.end() >= cell.stripTrailing().length())
                    .ifPresent(labels::add);
        }
        return cells.length > 1 && labels.size() == cells.length ? labels : List.of();
    }

    /** Whether all that stands in a paragraph is names with what belongs to them. */
    private static boolean isSignature(Paragraph paragraph, int index, People people) {
        if (paragraph.isPoint() || paragraph.plain().length() > 3 * LONGEST) {
            return false;
        }
        String words = SLASH.matcher(paragraph.plain().strip()).replaceFirst("");
        for (String piece : APART.split(words, -1)) {
            Optional<PersonLine> person = PersonLine.of(piece);
            boolean named =
                    person.isPresent()
                            && PersonName.isFull(person.get().name())
                            && piece.length() <= LONGEST
                            && !piece.strip().endsWith(".")
                            && (people.exactOrNear(person.get().name()).isPresent()
                                    || person.get().roles().stream()
                                            .anyMatch(r -> r.function().isPresent())
                                    || piece.strip().equals(person.get().name()));
            if (!named) {
                return false;
            }
        }
        return index >= 0;
    }

    /** Whether a line belongs to the name over it: a role or an organisation. */
    private static boolean isBelowName(List<Paragraph> body, int i, People people) {
        return i > 0
                && !body.get(i).gap()
                && !body.get(i).isPoint()
                && body.get(i).marker().isEmpty()
                && !body.get(i).plain().strip().endsWith(".")
                && (isSignature(body.get(i - 1), i - 1, people)
                        || isLabel(body.get(i - 1).plain().strip()));
    }
}
