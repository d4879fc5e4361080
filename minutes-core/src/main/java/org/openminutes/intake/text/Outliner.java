// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.text.Outline.Node;
import org.openminutes.language.Sentences;
import org.openminutes.language.Spot;
import org.openminutes.model.ItemNumber;

/** Divides the paragraphs into front and items, and the items into sub-items. */
final class Outliner {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REGISTRY = 40;
    private static final int LONGEST_SUBTITLE = 110;

    /** A title with its register number at the right of the page. */
    private static final Pattern BESIDE =
            Pattern.compile("(\\S.{2,200}?)\\s{3,}(" + ItemReader.NUMBER_OF_MATTER + ")");

    private final List<Paragraph> all;
    private final Ledger ledger;

    private Outliner(List<Paragraph> all, Ledger ledger) {
        this.all = all;
        this.ledger = ledger;
    }

    static Outline of(List<Paragraph> all, Ledger ledger) {
        return new Outliner(all, ledger).read();
    }

    private Outline read() {
        List<Head> heads = withSubItems(new Heads(all).find());
        int front = heads.isEmpty() ? all.size() : heads.get(0).index();
        List<Node> items = new ArrayList<>();
        int i = 0;
        while (i < heads.size()) {
            int next = after(heads, i, 0);
            items.add(node(heads, i, next));
            i = next;
        }
        return new Outline(all.subList(0, front), items);
    }

    /** Index of the first head after {@code i} that is not under it. */
    private static int after(List<Head> heads, int i, int level) {
        int next = i + 1;
        while (next < heads.size() && heads.get(next).level() > level) {
            next++;
        }
        return next;
    }

    /** The levels are three at most, so this does not go deep. */
    private Node node(List<Head> heads, int i, int end) {
        Head head = heads.get(i);
        List<Node> under = new ArrayList<>();
        int child = i + 1;
        while (child < end) {
            int next = Math.min(end, after(heads, child, heads.get(child).level()));
            under.add(node(heads, child, next));
            child = next;
        }
        int last = i + 1 < heads.size() ? heads.get(i + 1).index() : all.size();
        List<Paragraph> body = new ArrayList<>(all.subList(head.index() + 1, last));
        return titled(head, body, under);
    }

    private Node titled(Head head, List<Paragraph> body, List<Node> under) {
        Paragraph paragraph = all.get(head.index());
        skipSign(head, paragraph);
        Rich words = head.marked() ? paragraph.body() : paragraph.text().strip();
        if (Labels.find(words.plain()).filter(l -> isNumberOnly(l, words)).isPresent()
                && !body.isEmpty()
                && Heads.isTitle(body.get(0))) {
            Rich title = body.remove(0).text().strip();
            body.add(0, paragraph.with(words));
            return new Node(head.number(), paragraph, Optional.of(title), body, under);
        }
        boolean numbered = words.isBlank() && body.size() > 1 && isNumberOnly(body.get(0));
        if (numbered && Heads.isTitle(body.get(1))) {
            // "§ 46", the register number, then the title.
            Rich title = body.remove(1).text().strip();
            return new Node(head.number(), paragraph, Optional.of(title), body, under);
        }
        if (words.isBlank()) {
            boolean titleBelow = !body.isEmpty() && Heads.isTitle(body.get(0));
            return titleBelow
                    ? new Node(
                            head.number(),
                            paragraph,
                            Optional.of(body.get(0).text().strip()),
                            body.subList(1, body.size()),
                            under)
                    : new Node(head.number(), paragraph, Optional.empty(), body, under);
        }
        Matcher beside = BESIDE.matcher(words.plain());
        if (beside.matches()) {
            body.add(0, paragraph.with(words.from(beside.start(2))));
            Rich title = words.part(0, beside.end(1));
            return new Node(head.number(), paragraph, Optional.of(title), body, under);
        }
        int end = endOfTitle(head, words.plain());
        if (end < words.length()) {
            body.add(0, paragraph.with(words.from(end)));
        }
        Optional<Rich> title = end == 0 ? Optional.empty() : Optional.of(words.part(0, end));
        return new Node(head.number(), paragraph, title, body, under);
    }

    /** Whether a register number stands where the title should, and the title under it. */
    private static boolean isNumberOnly(Labels.Found label, Rich words) {
        return label.kind() == LabelKind.REGISTRY && words.length() <= LONGEST_REGISTRY;
    }

    private static boolean isNumberOnly(Paragraph paragraph) {
        Rich words = paragraph.body();
        return Labels.find(words.plain()).filter(label -> isNumberOnly(label, words)).isPresent();
    }

    private void skipSign(Head head, Paragraph paragraph) {
        Optional<Marker> marker = paragraph.marker();
        boolean printed = head.number().asWritten().isPresent();
        if (head.marked() && marker.isPresent() && !printed) {
            ledger.skip(paragraph.first(), marker.get().written(), "mark before a heading");
        } else if (printed
                && marker.isPresent()
                && marker.get().hashes() > 0
                && !marker.get().is(Marker.Kind.HASH)
                && paragraph.plain().startsWith("#")) {
            ledger.skip(paragraph.first(), "#".repeat(marker.get().hashes()), "mark of a heading");
        }
    }

    /** Where the title ends: all of it, or its first sentence; 0 if the head is running text. */
    private static int endOfTitle(Head head, String words) {
        List<Spot<String>> sentences = Sentences.in(words);
        boolean lost =
                head.number().source() == ItemNumber.Source.NONE
                        && head.number().asWritten().isPresent();
        boolean stopped = words.endsWith(".") || words.endsWith("?");
        if (lost) {
            return sentences.size() == 1 && !stopped && words.length() <= LONGEST_SUBTITLE
                    ? words.length()
                    : 0;
        }
        if (sentences.size() == 1) {
            return words.length() <= LONGEST_TITLE ? words.length() : 0;
        }
        int first = sentences.get(0).end();
        return first <= LONGEST_SUBTITLE ? first : 0;
    }

    private List<Head> withSubItems(List<Head> heads) {
        List<Head> result = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            result.add(head);
            int end = i + 1 < heads.size() ? heads.get(i + 1).index() : all.size();
            if (head.level() == 0 && !head.number().path().isEmpty()) {
                subItems(head, end, result);
            }
        }
        return result;
    }

    private void subItems(Head head, int end, List<Head> result) {
        int number = head.number().path().get(0);
        int letters = 0;
        for (int i = head.index() + 1; i < end; i++) {
            Paragraph paragraph = all.get(i);
            Marker marker = paragraph.marker().orElse(null);
            if (marker == null) {
                continue;
            }
            if (marker.is(Marker.Kind.COMPOUND) && marker.number() == number) {
                result.add(Head.written(i, 1, marker, marker.path()));
            } else if (marker.is(Marker.Kind.LETTER)
                    && marker.number() == letters + 1
                    && isSubtitle(i, end)) {
                letters++;
                result.add(Head.written(i, 1, marker, List.of(number, letters)));
            }
        }
    }

    /** Whether a lettered paragraph is a heading over others rather than a point of a list. */
    private boolean isSubtitle(int index, int end) {
        String words = all.get(index).body().plain();
        boolean titled =
                words.length() <= LONGEST_SUBTITLE
                        && !words.isEmpty()
                        && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
                        && !Character.isLowerCase(words.codePointAt(0));
        boolean holds = index + 1 < end && !all.get(index + 1).has(Marker.Kind.LETTER);
        return titled
                && holds
                && (all.get(index).gap() || all.get(index + 1).text().length() > words.length());
    }
}
