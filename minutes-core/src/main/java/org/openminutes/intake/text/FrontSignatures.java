// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signatures on the front page of a protocol: under <i>Underskrifter</i> the functions with
 * their lines to sign on, and the names.
 */
final class FrontSignatures {

    private static final int MOST = 14;
    private static final int LONGEST = 120;
    private static final Pattern DOTS = Pattern.compile("\\s*[._…]{3,}\\s*");

    private static final Pattern DIGITAL =
            Pattern.compile(
                    "(?iU)(?:genom )?(?:digital|elektronisk)\\p{L}* (?:justering|signering|signatur|underskrift)\\p{L}*\\.?|(?:justeras|signeras|signerat|justerat|undertecknas) (?:digitalt|elektroniskt)\\.?");

    private final Ledger ledger;
    private final List<Paragraph> found = new ArrayList<>();

    FrontSignatures(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Reads on after the label at {@code i}; gives the next paragraph, or the same if none follow.
     */
    int read(List<Paragraph> front, int i, Labels.Found label, Rich rest) {
        List<Paragraph> block = new ArrayList<>();
        if (!rest.isBlank()) {
            block.addAll(pieces(front.get(i).with(rest)));
        }
        int names = 0;
        int next = i + 1;
        while (next < front.size()
                && next - i <= MOST
                && front.get(next).plain().length() <= LONGEST) {
            List<Paragraph> pieces = pieces(front.get(next));
            boolean name = pieces.stream().allMatch(p -> PersonName.isFull(p.plain()));
            if (!name && pieces.stream().noneMatch(FrontSignatures::isLabel)) {
                break;
            }
            names += name || pieces.stream().anyMatch(FrontSignatures::isNamed) ? 1 : 0;
            block.addAll(pieces);
            next++;
        }
        if (names == 0) {
            return i;
        }
        ledger.skip(front.get(i).first(), label.written(), "label of the signatures");
        found.addAll(block);
        return next;
    }

    private List<Paragraph> pieces(Paragraph paragraph) {
        List<Paragraph> pieces = new ArrayList<>();
        String words = paragraph.plain();
        Matcher dots = DOTS.matcher(words);
        int at = 0;
        while (dots.find()) {
            add(paragraph, words.substring(at, dots.start()), pieces);
            at = dots.end();
        }
        add(paragraph, words.substring(at), pieces);
        return pieces;
    }

    private void add(Paragraph from, String words, List<Paragraph> to) {
        if (DIGITAL.matcher(words.strip()).matches()) {
            ledger.skip(from.first(), words.strip(), "how it was signed");
            return;
        }
        Optional<Labels.Found> paragraphs = paragraphs(words);
        if (!words.isBlank()) {
            to.add(from.with(Rich.of(words.strip())));
            paragraphs.ifPresent(label -> to.remove(to.size() - 1));
            paragraphs.ifPresent(
                    label ->
                            ledger.skip(from.first(), words.strip(), "which paragraphs it covers"));
        }
    }

    /** <i>Paragrafer 45–58</i> stands beside the first line to sign on. */
    private static Optional<Labels.Found> paragraphs(String words) {
        int space = words.strip().indexOf(' ');
        String head = space < 0 ? words.strip() : words.strip().substring(0, space);
        return Labels.find(head.replace(":", "")).filter(l -> l.kind() == LabelKind.PARAGRAPHS);
    }

    private static boolean isLabel(Paragraph paragraph) {
        String words = paragraph.plain();
        Optional<Labels.Found> label = Labels.find(words);
        return (label.isPresent() ? label : Labels.glued(words))
                .filter(l -> l.kind().isFunction())
                .isPresent();
    }

    /** Whether a function and the name of who has it stand on one line. */
    private static boolean isNamed(Paragraph paragraph) {
        String words = paragraph.plain();
        Optional<Labels.Found> label = Labels.find(words);
        return (label.isPresent() ? label : Labels.glued(words))
                .filter(l -> l.kind().isFunction())
                .filter(l -> PersonName.begins(words.substring(l.end())))
                .isPresent();
    }

    /** Takes the name of who wrote the record, told at the top with <i>Vid protokollet</i>. */
    void add(Paragraph paragraph) {
        found.add(paragraph);
    }

    List<Paragraph> found() {
        return found;
    }
}
