// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/**
 * A text with other words: who may see them is kept where words are, and what replaces words that
 * not everybody may see is no more open than they were.
 */
final class Rewording {

    private record Sign(int sign, boolean emphasis, Visibility visibility) {}

    private final List<Sign> before = new ArrayList<>();
    private final List<Sign> after = new ArrayList<>();

    private Rewording() {}

    /**
     * Rewords a text.
     *
     * @param old the text
     * @param now the words, not all blank
     */
    static Text of(Text old, List<Piece> now) {
        Rewording rewording = new Rewording();
        for (Text.Span span : old.spans()) {
            span.text()
                    .codePoints()
                    .forEach(
                            c ->
                                    rewording.before.add(
                                            new Sign(c, span.emphasis(), span.visibility())));
        }
        boolean alike = now.stream().map(Piece::emphasis).distinct().count() == 1;
        boolean wasAlike = old.spans().stream().map(Text.Span::emphasis).distinct().count() == 1;
        for (Piece piece : now) {
            // what is emphasised as a whole may be so by the template
            boolean emphasis =
                    (alike && wasAlike) ? old.spans().get(0).emphasis() : piece.emphasis();
            piece.words()
                    .codePoints()
                    .forEach(c -> rewording.after.add(new Sign(c, emphasis, Visibility.OPEN)));
        }
        return rewording.text();
    }

    private Text text() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).sign() == after.get(start).sign()) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).sign()
                        == after.get(after.size() - 1 - end).sign()) {
            end++;
        }
        Visibility between = between(start, before.size() - end);
        List<Text.Span> spans = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < after.size(); i++) {
            Sign sign = marked(i, start, end, between);
            run.appendCodePoint(sign.sign());
            boolean last = i + 1 == after.size();
            if (last || !isLike(sign, marked(i + 1, start, end, between))) {
                spans.add(new Text.Span(run.toString(), sign.emphasis(), sign.visibility()));
                run.setLength(0);
            }
        }
        return new Text(spans);
    }

    private Sign marked(int i, int start, int end, Visibility between) {
        int fromEnd = after.size() - i;
        Visibility visibility = between;
        if (i < start) {
            visibility = before.get(i).visibility();
        } else if (fromEnd <= end) {
            visibility = before.get(before.size() - fromEnd).visibility();
        }
        return new Sign(after.get(i).sign(), after.get(i).emphasis(), visibility);
    }

    private static boolean isLike(Sign a, Sign b) {
        return a.emphasis() == b.emphasis() && a.visibility().equals(b.visibility());
    }

    /** Of the words between: as those they replace, or as those on both sides. */
    private Visibility between(int start, int end) {
        for (Sign sign : before.subList(start, Math.max(start, end))) {
            if (!(sign.visibility() instanceof Visibility.Open)) {
                return sign.visibility();
            }
        }
        boolean inside = start == end && start > 0 && start < before.size();
        return inside && before.get(start - 1).visibility().equals(before.get(start).visibility())
                ? before.get(start).visibility()
                : Visibility.OPEN;
    }
}
