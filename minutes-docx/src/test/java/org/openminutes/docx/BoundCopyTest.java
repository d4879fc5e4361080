// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.docx.kit.Kit;
import org.openminutes.intake.Change;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.ImportResult;
import org.openminutes.model.Minutes;

/**
 * What LibreOffice itself does to XML inside a file. 7.4 keeps what is unbound, and loses the
 * control bound to a part; of templates with many bindings it loses the relation of the part, other
 * versions the part itself. That is why a working copy is bound to nothing.
 */
class BoundCopyTest {

    private static final Minutes RECORD = Records.ordinary();
    private static final String INSIDE = "customXml/item1.xml";
    private static final String TYPED = "Det nya namnet";
    private static final Pattern STORE = Pattern.compile("ds:itemID=\"([^\"]+)\"");

    @TempDir Path folder = Path.of("");

    /** A copy with its title bound to the record inside, and another title typed over it. */
    private static byte[] bound() throws IOException {
        byte[] file = ReturnedFile.of(RECORD).type("title", TYPED).bytes();
        String properties = WordText.parts(file).getOrDefault("customXml/itemProps1.xml", "");
        Matcher store = STORE.matcher(properties);
        assertThat(store.find()).isTrue();
        String binding =
                "<w:dataBinding w:prefixMappings=\"xmlns:r='urn:openminutes:minutes:1'\""
                        + " w:xpath=\"/r:minutes[1]/r:title[1]\" w:storeItemID=\"%s\"/>"
                                .formatted(store.group(1));
        return WordEdit.of(file)
                .body(
                        xml ->
                                xml.replaceFirst(
                                        "(<w:tag w:val=\"title\"/><w:id w:val=\"\\d+\"/>)",
                                        "$1" + Matcher.quoteReplacement(binding)))
                .bytes();
    }

    private List<byte[]> saved(List<byte[]> files) throws IOException, InterruptedException {
        Optional<Path> office = JudgedTest.office();
        assumeTrue(office.isPresent(), "skipped: no LibreOffice on the path");
        return LibreOffice.saved(office.get(), folder, files);
    }

    @Test
    void libre_office_keeps_an_unbound_record_and_what_was_typed()
            throws IOException, InterruptedException {
        byte[] typed = ReturnedFile.of(RECORD).type("title", TYPED).bytes();

        byte[] saved = saved(List.of(typed)).get(0);

        Map<String, String> parts = WordText.parts(saved);
        assertThat(parts.get("customXml/_rels/item1.xml.rels")).contains("itemProps");
        ImportResult result = ReturnedFile.read(saved);
        assertThat(result.minutes().title()).isEqualTo(TYPED);
        assertThat(result.changes()).extracting(Change::kind).containsExactly(Kind.CHANGED);
    }

    @Test
    void what_libre_office_takes_from_a_bound_copy_is_told()
            throws IOException, InterruptedException {
        byte[] bound = bound();
        assertThat(WordText.body(bound)).contains("w:dataBinding");

        byte[] saved = saved(List.of(bound)).get(0);

        ImportResult result = ReturnedFile.read(saved);
        if (WordText.parts(saved).getOrDefault(INSIDE, "").isEmpty()) {
            assertThat(result.changes()).extracting(Change::kind).contains(Kind.RECORD_LOST);
        } else {
            assertThat(result.minutes().items()).isEqualTo(RECORD.items());
            assertThat(result.minutes().attendance()).isEqualTo(RECORD.attendance());
        }
        if (WordText.body(saved).contains(TYPED)) {
            assertThat(result.changes()).extracting(Change::after).contains(TYPED);
        }
    }

    @Test
    void a_template_of_the_kit_saved_by_libre_office_is_taken_or_refused_for_its_tags()
            throws IOException, InterruptedException {
        byte[] kit = saved(List.of(Kit.file("minnesanteckningar"))).get(0);

        boolean tags = WordText.body(kit).contains("<w:tag ");
        if (tags) {
            assertThat(DocxTemplate.of("kit.docx", kit)).hasToString("kit.docx");
        } else {
            assertThatThrownBy(() -> DocxTemplate.of("kit.docx", kit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no content control with a tag");
        }
    }
}
