// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.MinutesExporter;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.ExporterContract;

/** All an exporter's author writes: how to make one, and how to read the text of what it wrote. */
class HtmlExporterTest extends ExporterContract {

    @Override
    protected MinutesExporter exporter() {
        return new HtmlExporter();
    }

    @Override
    protected String textOf(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Test
    void markup_in_a_text_stays_text() {
        Minutes minutes = Minutes.notes("<script>alert(1)</script> & \"mer\"").build();

        String page = new String(export(minutes).bytes(), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;mer&quot;</h1>")
                .doesNotContain("<script");
    }

    @Test
    void labels_are_in_the_language_asked_for() {
        ExportOptions english = ExportOptions.NONE.withText(HtmlExporter.LANGUAGE, "en");

        assertThat(english.get(HtmlExporter.LANGUAGE).getLanguage()).isEqualTo("en");
    }
}
