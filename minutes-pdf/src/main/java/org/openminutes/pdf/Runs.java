// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.view.Wording;

/** Sets words into paragraphs: plain, emphasised, as labels, and with the marks of who may see. */
final class Runs {

    private static final Run.Inline EMPHASIS = new Run.Inline(null, null);

    private final Theme theme;
    private final Characters characters;
    private final Wording wording;
    private final Run.@Nullable Inline labelTag;

    /**
     * Makes them.
     *
     * @param labelLanguage of the labels, if not that of the record
     */
    Runs(Theme theme, Characters characters, Wording wording, @Nullable String labelLanguage) {
        this.theme = theme;
        this.characters = characters;
        this.wording = wording;
        this.labelTag = labelLanguage == null ? null : new Run.Inline(null, labelLanguage);
    }

    Paragraph add(Paragraph paragraph, String text) {
        return add(paragraph, text, paragraph.look(), null);
    }

    /** Adds a text with its emphasis; what is not for everyone stands in brackets that say so. */
    Paragraph add(Paragraph paragraph, Text text) {
        for (Text.Span span : text.spans()) {
            Optional<String> mark = mark(span.visibility());
            String words = mark.map(m -> "[" + m + ": " + span.text() + "]").orElse(span.text());
            Look look = span.emphasis() ? paragraph.look().in(Face.ITALIC) : paragraph.look();
            add(
                    paragraph,
                    words,
                    mark.isPresent() ? look.on(theme.mask()) : look,
                    span.emphasis() ? EMPHASIS : null);
        }
        return paragraph;
    }

    /** Adds a label in the bold face and the colour of labels. */
    Paragraph label(Paragraph paragraph, String label) {
        return add(paragraph, label, paragraph.look().in(Face.BOLD, theme.accent()), labelTag);
    }

    /** Adds words of the page, not of the record, in the look of the paragraph. */
    Paragraph word(Paragraph paragraph, String word) {
        return add(paragraph, word, paragraph.look(), labelTag);
    }

    /** Adds a party designation in brackets; a screen reader can say it in full. */
    Paragraph party(Paragraph paragraph, String designation) {
        Run.Inline tag =
                Parties.name(designation).map(name -> new Run.Inline(name, null)).orElse(null);
        return add(paragraph, "(" + designation + ")", paragraph.look(), tag);
    }

    /** The runs of a text: one, unless a font lacks some of its characters. */
    List<Run> of(String text, Look look) {
        return of(text, look, null);
    }

    private Paragraph add(Paragraph paragraph, String text, Look look, Run.@Nullable Inline tag) {
        paragraph.runs().addAll(of(text, look, tag));
        return paragraph;
    }

    private List<Run> of(String text, Look look, Run.@Nullable Inline tag) {
        String drawn = characters.drawn(text);
        Faces faces = theme.faces();
        List<Run> runs = new ArrayList<>(1);
        Typeface own = faces.of(look.face());
        int from = 0;
        Typeface at = own;
        for (int i = 0; i < drawn.length(); ) {
            int c = drawn.codePointAt(i);
            // a blank goes with what is before it
            boolean stays = c == '\n' || (at.has(c) && (c == ' ' || at == own));
            Typeface needed = stays ? at : faces.drawing(look.face(), c);
            if (needed != at) {
                if (i > from) {
                    runs.add(run(drawn.substring(from, i), at, look, tag));
                }
                from = i;
                at = needed;
            }
            i += Character.charCount(c);
        }
        if (from < drawn.length()) {
            runs.add(run(drawn.substring(from), at, look, tag));
        }
        return runs;
    }

    private static Run run(String text, Typeface typeface, Look look, Run.@Nullable Inline tag) {
        return new Run(text, typeface, look.size(), look.ink(), look.ground(), tag);
    }

    /** The mark of something not everyone may see, e.g. {@code sekretess, OSL 25 kap. 1 §}. */
    Optional<String> mark(Visibility visibility) {
        if (visibility instanceof Visibility.Confidential secret) {
            List<String> parts = new ArrayList<>();
            parts.add(wording.word("confidential"));
            secret.provision().ifPresent(parts::add);
            secret.markedBy().ifPresent(parts::add);
            secret.markedOn().map(LocalDate::toString).ifPresent(parts::add);
            secret.until().map(day -> "–" + day).ifPresent(parts::add);
            return Optional.of(String.join(", ", parts));
        }
        return visibility instanceof Visibility.Internal
                ? Optional.of(wording.word("internal"))
                : Optional.empty();
    }
}
