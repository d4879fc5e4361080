// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openminutes.export.Omission;
import org.openminutes.model.Actor;
import org.openminutes.model.Edition;
import org.openminutes.model.Minutes;
import org.openminutes.model.Places;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/**
 * One record on its way to one file.
 *
 * @param minutes the record
 * @param profile the standards the file meets
 * @param labels the language of the labels, and of the text if the record does not say
 * @param associated a file to put inside
 * @param theme how pages look
 */
record Composition(
        Minutes minutes,
        PdfProfile profile,
        Locale labels,
        Optional<AssociatedFile> associated,
        Theme theme) {

    /** What of the record no font of the theme can draw, by path. */
    List<Omission> undrawable() {
        return new Characters(theme.faces()::draw).omissions(minutes);
    }

    /** Writes the file. */
    void writeTo(OutputStream out) {
        Characters characters = new Characters(theme.faces()::draw);
        Wording wording = Wording.of(labels).with(theme.labels());
        String language = minutes.language().orElse(labels).toLanguageTag();
        try (ArchivalPdf pdf =
                ArchivalPdf.open(out, profile, associated.isPresent(), language, contentHash())) {
            new Metadata(minutes, characters).writeTo(pdf, profile, language, associated);
            associated.ifPresent(file -> Attaching.attach(pdf, file, minutes));
            Fonts fonts = new Fonts(pdf);
            Blocks blocks =
                    new Blocks(
                            theme, characters, wording, labelLanguage(wording), profile.isPdf2());
            PageFrame frame =
                    new PageFrame(
                            pdf,
                            theme,
                            fonts,
                            blocks.runs(),
                            words(characters, wording),
                            letters());
            Flow flow = new Flow(pdf, profile.isPdf2(), theme, blocks, fonts, frame);
            new RecordPart(blocks, wording, minutes).accept(flow);
            flow.finish();
        }
    }

    /** The language of the labels, where it is not that of the record. */
    private @Nullable String labelLanguage(Wording wording) {
        String ofRecord = minutes.language().orElse(labels).getLanguage();
        return ofRecord.equals(wording.language()) ? null : wording.language();
    }

    private PageFrame.Words words(Characters characters, Wording wording) {
        String foot =
                Stream.of(
                                minutes.meeting().body().map(Actor::asWritten),
                                minutes.meeting().date().map(When::asWritten),
                                minutes.registryNumber())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        boolean draft = minutes.edition().stage() == Edition.Stage.DRAFT;
        return new PageFrame.Words(
                characters.line(minutes.title()),
                draft ? wording.word("draft") : "",
                characters.line(foot),
                wording.word("page"));
    }

    private int letters() {
        return Places.in(minutes).stream()
                .mapToInt(place -> place.value() instanceof String text ? text.length() : 0)
                .sum();
    }

    /** Stands for all that makes the file what it is. */
    private byte[] contentHash() {
        return Sha256.of(
                String.join(
                        "\n",
                        minutes.toString(),
                        profile.id(),
                        labels.toLanguageTag(),
                        theme.origin(),
                        associated.map(file -> Sha256.hex(file.bytes())).orElse("")));
    }
}
