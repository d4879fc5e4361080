// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openminutes.language.Phrases;
import org.openminutes.model.ItemNumber;

/**
 * Finds the paragraphs that begin items: the way of numbering that makes the longest rising series,
 * else headings without numbers.
 */
final class Heads {

    private static final int LARGEST_LEAP = 3;
    private static final int LONGEST_TITLE = 90;
    private static final int MOST_LOST = 15;

    private final List<Paragraph> all;

    Heads(List<Paragraph> all) {
        this.all = all;
    }

    List<Head> find() {
        List<Head> sections = series(Marker.Kind.SECTION, 1000);
        if (sections.size() > 1 || (sections.size() == 1 && all.size() > 4)) {
            return sections;
        }
        List<Head> best = List.of();
        for (Marker.Kind kind :
                List.of(
                        Marker.Kind.NUMBER,
                        Marker.Kind.PAREN,
                        Marker.Kind.BARE,
                        Marker.Kind.CAPITAL)) {
            List<Head> found = series(kind, LARGEST_LEAP);
            boolean bare = kind == Marker.Kind.BARE || kind == Marker.Kind.CAPITAL;
            boolean enough = found.size() >= (bare ? 3 : 2);
            if (enough && found.size() > best.size()) {
                best = found;
            }
        }
        List<Head> hashes = hashes();
        long hashed = best.stream().filter(head -> hashes(head.index()) > 0).count();
        boolean mixed = hashed * 2 >= best.size() && hashes.size() > best.size();
        if (!best.isEmpty() && best.size() * 2 >= hashes.size() && !mixed) {
            return withLost(best);
        }
        if (hashes.size() > 1) {
            return hashes;
        }
        List<Head> headings = headings();
        List<Head> bullets = new Bullets(all).find();
        if (bullets.size() > headings.size()) {
            return bullets;
        }
        return headings.size() > 1 ? headings : List.of();
    }

    /**
     * The longest rising series of one way of numbering, that does not lie in a list of contents.
     */
    private List<Head> series(Marker.Kind kind, int leap) {
        boolean headings = isOfHeadings(kind);
        List<Head> best = new ArrayList<>();
        List<Head> open = new ArrayList<>();
        int last = 0;
        int inner = 0;
        int innerAt = -2;
        Set<Integer> contents = Contents.in(all, kind);
        for (int i = 0; i < all.size(); i++) {
            Marker marker = all.get(i).marker().filter(m -> m.is(kind)).orElse(null);
            if (marker == null
                    || contents.contains(i)
                    || (headings && !all.get(i).isHeading())
                    || (marker.path().size() > 1 && kind != Marker.Kind.SECTION)) {
                continue;
            }
            int number = marker.number();
            boolean adjacent = innerAt == i - 1 && number == inner + 1;
            boolean rising = open.isEmpty() || (number > last && number <= last + leap);
            boolean late = open.isEmpty() && number > MOST_LOST && kind == Marker.Kind.NUMBER;
            boolean anew = open.size() == 1 && number > last + leap && !late;
            if (anew) {
                open = new ArrayList<>();
            }
            if ((rising || anew) && !adjacent && !late) {
                open.add(Head.written(i, 0, marker, marker.path()));
                last = number;
            } else if (number == last && marker.path().size() > 1) {
                open.add(Head.written(i, 0, marker, marker.path()));
            } else if (number == 1 && open.size() > 2 && isContents(open)) {
                open = new ArrayList<>(List.of(Head.written(i, 0, marker, marker.path())));
                last = 1;
            } else {
                inner = number;
                innerAt = i;
            }
            if (open.size() >= best.size() || (!open.isEmpty() && open.get(0).index() == i)) {
                best = open;
            }
        }
        return best;
    }

    /**
     * Whether several headings are numbered so; points and sentences with such numbers are none.
     */
    private boolean isOfHeadings(Marker.Kind kind) {
        return all.stream().filter(p -> p.isHeading() && p.has(kind)).limit(2).count() == 2;
    }

    /** Whether a series is a mere list: its paragraphs stand one after the other. */
    private static boolean isContents(List<Head> heads) {
        int span = heads.get(heads.size() - 1).index() - heads.get(0).index() + 1;
        return span <= heads.size() + heads.size() / 3;
    }

    /** Adds the items before the first number whose own numbers were lost and left bullets. */
    private List<Head> withLost(List<Head> heads) {
        int missing = heads.get(0).number().path().get(0) - 1;
        if (missing < 1 || missing > MOST_LOST) {
            return heads;
        }
        List<Integer> bullets = new ArrayList<>();
        for (int i = 0; i < heads.get(0).index(); i++) {
            if (all.get(i).has(Marker.Kind.BULLET)) {
                bullets.add(i);
            }
        }
        int outermost = bullets.stream().mapToInt(i -> all.get(i).indent()).min().orElse(0);
        List<Integer> top = bullets.stream().filter(i -> all.get(i).indent() == outermost).toList();
        // The marked points of a conclusion are no items: they stand under their label.
        List<Integer> titles = top.stream().filter(i -> i == 0 || !isLed(i)).toList();
        if (titles.size() != missing) {
            return heads;
        }
        List<Head> result = new ArrayList<>();
        for (int k = 0; k < missing; k++) {
            result.add(new Head(titles.get(k), 0, ItemNumber.inferred(k + 1), true));
        }
        for (int i : bullets) {
            if (all.get(i).indent() > outermost && i > titles.get(0)) {
                result.add(new Head(i, 1, ItemNumber.NONE, true));
            }
        }
        result.sort(Comparator.comparingInt(Head::index));
        result.addAll(heads);
        return result;
    }

    private boolean isLed(int index) {
        Optional<Labels.Found> label = Labels.find(all.get(index - 1).plain());
        return label.isPresent() && label.get().kind() != LabelKind.AGENDA;
    }

    /**
     * Paragraphs with {@code #} before them: headings if short, else points whose numbers are lost.
     */
    private List<Head> hashes() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).marker().filter(m -> m.hashes() > 0).isPresent()) {
                found.add(i);
            }
        }
        long running = found.stream().filter(i -> !isTitle(all.get(i))).count();
        boolean points =
                running * 3 >= found.size()
                        && found.stream().noneMatch(i -> all.get(i).isHeading());
        if (!points && found.size() > 1 && found.get(0) == 0) {
            found.remove(0);
        }
        int top = found.stream().mapToInt(i -> hashes(i)).min().orElse(0);
        List<Head> result = new ArrayList<>();
        for (int i : found) {
            Marker marker = all.get(i).marker().orElseThrow();
            int level = Math.min(2, hashes(i) - top);
            if (points) {
                ItemNumber lost =
                        new ItemNumber(
                                Optional.of(marker.written()), List.of(), ItemNumber.Source.NONE);
                result.add(new Head(i, level, lost, true));
            } else if (!isFrontHeading(all.get(i)) || (level == 0 && isOwnPart(all.get(i)))) {
                result.add(heading(i, level, marker));
            }
        }
        return result;
    }

    private Head heading(int index, int level, Marker marker) {
        boolean numbered = !marker.path().isEmpty() && !marker.is(Marker.Kind.LETTER);
        return numbered
                ? Head.written(index, level, marker, marker.path())
                : new Head(index, level, ItemNumber.NONE, true);
    }

    private int hashes(int index) {
        return all.get(index).marker().map(Marker::hashes).orElse(0);
    }

    /** Short lines of their own, when nothing is numbered; emphasised or upper case ones if any. */
    private List<Head> headings() {
        List<Head> strong = new ArrayList<>();
        List<Head> plain = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            if (!isTitle(paragraph) || isFrontHeading(paragraph) || i + 1 == all.size()) {
                continue;
            }
            Head head = new Head(i, 0, ItemNumber.NONE, false);
            if (paragraph.text().isEmphasised() || isUpper(paragraph.plain())) {
                strong.add(head);
            }
            boolean known = Purposes.of(paragraph.plain()).isPresent();
            if (known || (paragraph.gap() && isFollowedByText(i))) {
                plain.add(head);
            }
        }
        return strong.size() > 1 ? strong : plain;
    }

    private boolean isFollowedByText(int index) {
        Paragraph next = all.get(index + 1);
        return next.isPoint() || next.text().length() > all.get(index).text().length() + 10;
    }

    private static boolean isFrontHeading(Paragraph paragraph) {
        String words = paragraph.body().plain();
        return Labels.find(words)
                .filter(label -> label.kind() != LabelKind.NEXT_MEETING)
                .filter(label -> Purposes.of(words).isEmpty())
                .isPresent();
    }

    /** Whether a label heads a part of its own when it stands as a heading of the first level. */
    private static boolean isOwnPart(Paragraph paragraph) {
        return Labels.find(paragraph.body().plain())
                .map(Labels.Found::kind)
                .filter(
                        kind ->
                                kind == LabelKind.HEADING
                                        || kind == LabelKind.TASK
                                        || kind == LabelKind.COMMENT
                                        || kind == LabelKind.QUESTION
                                        || kind == LabelKind.AGENDA_REQUEST)
                .isPresent();
    }

    private static boolean isUpper(String words) {
        return words.length() > 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().anyMatch(Character::isLetter);
    }

    static boolean isTitle(Paragraph paragraph) {
        String words = paragraph.body().plain();
        return !words.isEmpty()
                && words.length() <= LONGEST_TITLE
                && words.indexOf('\t') < 0
                && !words.startsWith("|")
                && (paragraph.marker().isEmpty()
                        || paragraph.has(Marker.Kind.HASH)
                        || paragraph.marker().get().hashes() > 0)
                && ".,;!?:".indexOf(words.charAt(words.length() - 1)) < 0
                && !Character.isLowerCase(words.codePointAt(0))
                && !PersonName.begins(words)
                && Phrases.swedish().exactly("party", words).isEmpty();
    }
}
