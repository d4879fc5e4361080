// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Omission;
import org.openminutes.model.Act;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

class BuiltInTemplateTest {

    @Test
    void a_mark_of_secrecy_is_shown_or_reported() throws IOException {
        Visibility.Confidential mark = Visibility.Confidential.under("OSL 25 kap. 1 §");
        Text text = new Text(List.of(new Text.Span("hemligt", false, mark)));
        Minutes record =
                Minutes.notes("x")
                        .item("y", item -> item.visibility(mark).add(new Narrative(text)))
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Omission> omissions =
                new DocxExporter().export(record, ExportOptions.NONE, out).omissions();

        assertThat(WordText.of(out.toByteArray()))
                .contains("Sekretess: OSL 25 kap. 1 §", "hemligt [Sekretess: OSL 25 kap. 1 §]");
        assertThat(omissions).isEmpty();
    }

    @Test
    void labels_follow_the_language_and_the_kind_of_record() throws IOException {
        Minutes protocol =
                Minutes.protocol("Protokoll")
                        .item("y", item -> item.position("Bifall.", Act.APPROVES))
                        .build();
        ByteArrayOutputStream swedish = new ByteArrayOutputStream();
        ByteArrayOutputStream english = new ByteArrayOutputStream();

        new DocxExporter().export(protocol, ExportOptions.NONE, swedish);
        new DocxExporter()
                .export(protocol, ExportOptions.NONE.withText(DocxOptions.LANGUAGE, "en"), english);

        assertThat(WordText.of(swedish.toByteArray())).contains("Beslut", "Sida 1");
        assertThat(WordText.of(english.toByteArray())).contains("Decision", "Page 1");
    }
}
