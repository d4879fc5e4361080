// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.layout.element.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.view.Wording;

/** Sets words into paragraphs: plain, emphasised, as labels, and with the marks of who may see. */
final class Runs {

    private final Theme theme;
    private final Fonts fonts;
    private final Characters characters;
    private final Wording wording;

    Runs(Theme theme, Fonts fonts, Characters characters, Wording wording) {
        this.theme = theme;
        this.fonts = fonts;
        this.characters = characters;
        this.wording = wording;
    }

    Paragraph add(Paragraph paragraph, String text) {
        return paragraph.add(plain(text));
    }

    /** Adds a text with its emphasis; what is not for everyone stands in brackets that say so. */
    Paragraph add(Paragraph paragraph, Text text) {
        for (Text.Span span : text.spans()) {
            Optional<String> mark = mark(span.visibility());
            String words = mark.map(m -> "[" + m + ": " + span.text() + "]").orElse(span.text());
            com.itextpdf.layout.element.Text run = plain(words);
            if (span.emphasis()) {
                run.setFont(fonts.of(Face.ITALIC));
                run.getAccessibilityProperties()
                        .setRole(com.itextpdf.kernel.pdf.tagging.StandardRoles.SPAN);
            }
            if (mark.isPresent()) {
                run.setBackgroundColor(theme.mask().ink());
            }
            paragraph.add(run);
        }
        return paragraph;
    }

    /** Adds a label in the bold face and the colour of labels. */
    Paragraph label(Paragraph paragraph, String label) {
        return paragraph.add(
                plain(label).setFont(fonts.of(Face.BOLD)).setFontColor(theme.accent().ink()));
    }

    /** Adds a party designation in brackets; a screen reader can say it in full. */
    Paragraph party(Paragraph paragraph, String designation) {
        com.itextpdf.layout.element.Text run = plain("(" + designation + ")");
        Parties.name(designation)
                .ifPresent(
                        name ->
                                run.getAccessibilityProperties()
                                        .setRole(com.itextpdf.kernel.pdf.tagging.StandardRoles.SPAN)
                                        .setExpansion(name));
        return paragraph.add(run);
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

    /** A run without a tag of its own: a tag for every run is noise to a screen reader. */
    private com.itextpdf.layout.element.Text plain(String text) {
        return new com.itextpdf.layout.element.Text(characters.drawn(text)).setNeutralRole();
    }
}
