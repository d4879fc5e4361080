// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.Importers;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;
import org.openminutes.testkit.Texts;

/** Real notes, read and written. */
class RealNotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"002", "003", "004"})
    void are_written_whole_and_to_the_standard(String name) throws IOException {
        Minutes minutes =
                Importers.installed()
                        .read(Shared.path("seeds/" + name + ".txt"), Register.EMPTY)
                        .minutes();

        Written written = Written.of(minutes).keep(name);

        Judge.assertMeets(PdfProfile.A_2A, written.bytes());
        String read = squeezed(written.text());
        Map<String, String> lost = new TreeMap<>(Texts.onPage(minutes));
        lost.values().removeIf(text -> read.contains(squeezed(text)));
        assertThat(lost).isEmpty();
        assertThat(written.result().omissions()).isEmpty();
    }

    /** Letters alone: a detail the text tells in other case is not told again. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "").toLowerCase(Locale.ROOT);
    }
}
