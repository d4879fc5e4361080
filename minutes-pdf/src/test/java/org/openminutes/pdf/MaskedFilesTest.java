// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Act;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.view.Excerpt;
import org.openminutes.view.PublicEdition;

/** What is masked is nowhere in the file, in no form. */
class MaskedFilesTest {

    private static final Visibility SECRET = Visibility.Confidential.under("OSL 25 kap. 1 §");

    /** Each stands in another place. */
    private static final List<String> SECRETS =
            List.of("Hemligman", "Hemligrubrik", "Hemligbeslut", "Internsak", "Hemligbilaga");

    @ParameterizedTest
    @EnumSource(PdfProfile.class)
    void the_public_edition_shows_masks_and_holds_nothing_masked(PdfProfile profile)
            throws IOException {
        Written open =
                Written.of(
                        PublicEdition.of(whole()),
                        ExportOptions.NONE.with(PdfOptions.PROFILE, profile));

        for (String secret : SECRETS) {
            assertThat(isIn(open, secret)).as(secret).isFalse();
        }
        assertThat(open.text()).contains("OSL 25 kap. 1 §", "Öppet");
        Judge.assertMeets(profile, open.keep(profile.id() + " public").bytes());
    }

    @Test
    void the_same_search_finds_all_of_it_in_the_whole_record() throws IOException {
        Written closed = Written.of(whole());

        for (String secret : SECRETS) {
            assertThat(isIn(closed, secret)).as(secret).isTrue();
        }
    }

    @Test
    void an_excerpt_holds_its_items_alone() throws IOException {
        Written excerpt = Written.of(Excerpt.of(whole(), List.of(new Id<>("oppen"))));

        assertThat(isIn(excerpt, "Hemligrubrik")).isFalse();
        assertThat(isIn(excerpt, "Hemligbeslut")).isFalse();
        assertThat(excerpt.text()).contains("Öppet");
    }

    private static Minutes whole() {
        Text masked =
                new Text(
                        List.of(
                                new Text.Span("Öppet om ", false, Visibility.OPEN),
                                new Text.Span("Hemligman", false, SECRET),
                                new Text.Span(" och ", false, Visibility.OPEN),
                                new Text.Span("Internsak", true, Visibility.INTERNAL)));
        return Minutes.notes("Anteckningar")
                .id("m")
                .item(AgendaItem.of(new Id<>("oppen"), "Första").add(new Narrative(masked)).build())
                .item(
                        AgendaItem.of(new Id<>("hemlig"), "Hemligrubrik")
                                .position("Hemligbeslut fattas.", Act.NOTES)
                                .visibility(SECRET)
                                .build())
                .attachment(
                        new Attachment(
                                new Id<>("a"),
                                "Hemligbilaga",
                                OptionalInt.empty(),
                                Attachment.Delivery.ENCLOSED,
                                Optional.empty(),
                                SECRET))
                .build();
    }

    /** Whether a word is in any string, stream or text of a file, as letters or as glyphs. */
    private static boolean isIn(Written written, String word) throws IOException {
        if (written.text().contains(word)) {
            return true;
        }
        try (PdfDocument pdf = written.open()) {
            for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
                if (isIn(pdf.getPdfObject(i), word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(PdfObject object, String word) {
        if (object instanceof PdfString string) {
            return string.toUnicodeString().contains(word);
        }
        if (object instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (isIn(array.get(i, false), word)) {
                    return true;
                }
            }
        }
        if (object instanceof PdfDictionary dictionary) {
            for (PdfName key : dictionary.keySet()) {
                if (key.getValue().contains(word) || isIn(dictionary.get(key, false), word)) {
                    return true;
                }
            }
        }
        return object instanceof PdfStream stream && isIn(stream.getBytes(), word);
    }

    private static boolean isIn(byte[] stream, String word) {
        String bytes = new String(stream, StandardCharsets.ISO_8859_1);
        String glyphs = bytes.replace("\\", "");
        for (Face face : Face.values()) {
            StringBuilder codes = new StringBuilder();
            Typeface typeface = Faces.liberation().of(face);
            word.codePoints()
                    .map(c -> typeface.program().getGlyph(c).getCode())
                    .forEach(code -> codes.append((char) (code >> 8)).append((char) (code & 0xFF)));
            if (glyphs.contains(codes.toString().replace("\\", ""))) {
                return true;
            }
        }
        return bytes.contains(
                        new String(
                                word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                || bytes.contains(
                        new String(
                                word.getBytes(StandardCharsets.UTF_16BE),
                                StandardCharsets.ISO_8859_1));
    }
}
