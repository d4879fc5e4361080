// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Omission;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Texts;

/** Real notes, read from plain text and written as Word files. */
class SeedsTest {

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void real_notes_come_out_whole_and_valid(String seed) throws IOException {
        Minutes minutes =
                Importers.installed()
                        .read(Shared.path("seeds/" + seed + ".txt"), Register.EMPTY)
                        .minutes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Omission> omissions =
                new DocxExporter().export(minutes, ExportOptions.NONE, out).omissions();

        byte[] file = out.toByteArray();
        String visible = squeezed(WordText.of(file));
        Map<String, String> lost = Texts.onPage(minutes);
        lost.values().removeIf(text -> visible.contains(squeezed(text)));
        assertThat(lost).isEmpty();
        assertThat(omissions).isEmpty();
        assertThat(new OoxmlSchema().faults(file)).isEmpty();
        assertThat(WordLint.faults(file)).isEmpty();
    }

    /** Letters alone: a detail the text tells in other case is not told again. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "").toLowerCase(Locale.ROOT);
    }
}
