// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.control;
import static org.openminutes.docx.TemplateOf.field;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;
import static org.openminutes.docx.TemplateOf.repeat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/** Forms, footnotes, restarted numbers, marks of secrecy, the language of the record. */
class TemplateLanguageTest {

    private static final Minutes RECORD = Records.ordinary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date:long              | 3 mars 2026          | 3 March 2026
                    date:weekday           | tisdag 3 mars 2026   | Tuesday 3 March 2026
                    date:short             | 3/3 2026             | 03/03/2026
                    date:iso               | 2026-03-03           | 2026-03-03
                    date:d MMM yyyy        | 3 mars 2026          | 3 Mar 2026
                    time:dots              | 09.00–11.30          | 09.00–11.30
                    time:colons            | 09:00–11:30          | 09:00–11:30
                    chairs/who:and         | Anna Berg            | Anna Berg
                    attendance:surname-first | Berg, Anna, Ek, Bo, Dal, Cia | Berg, Anna, Ek, Bo, Dal, Cia
                    attendance:initials    | A. Berg, B. Ek, C. Dal | A. Berg, B. Ek, C. Dal
                    present/who:and        | Anna Berg och Bo Ek  | Anna Berg and Bo Ek
                    items:count            | 2                    | 2
                    title:upper            | MINNESANTECKNINGAR ORTSRÅDET | MINNESANTECKNINGAR ORTSRÅDET
                    edition/version:ordinal | 1:a                 | 1st
                    edition/version:words  | ett                  | one
                    edition/version:roman  | I                    | I
                    """)
    void a_field_is_written_in_the_form_asked_for(String tag, String swedish, String english)
            throws IOException {
        assertThat(written(tag, Wording.SWEDISH)).isEqualTo(swedish);
        assertThat(written(tag, Wording.ENGLISH)).isEqualTo(english);
    }

    private static String written(String tag, Wording wording) throws IOException {
        ExportOptions options =
                ExportOptions.NONE
                        .with(DocxOptions.TEMPLATE, body(p(field(tag))).compile())
                        .with(DocxOptions.LANGUAGE, wording)
                        .with(DocxOptions.FINAL, true);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new DocxExporter().export(RECORD, options, out);
        return WordText.plain(WordText.body(out.toByteArray())).strip();
    }

    @Test
    void what_is_not_known_exactly_stands_as_written_in_any_form() {
        Minutes record = Minutes.notes("x").date(When.dayAndMonth(6, 3, "den 6 mars")).build();

        assertThat(body(p(field("date:iso"))).bodyWith(record)).contains("den 6 mars");
    }

    @Test
    void a_form_that_does_not_fit_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> body(p(field("date:roman"))).compile())
                .hasMessageContaining("long, weekday, short, iso")
                .hasMessageContaining("date:roman");
        assertThatThrownBy(() -> body(p(field("title:long"))).compile())
                .hasMessageContaining("upper");
    }

    @Test
    void the_form_stands_in_the_tag_of_a_working_copy() throws IOException {
        assertThat(WordText.body(body(p(field("date:long"))).workingCopy(RECORD)))
                .contains("<w:tag w:val=\"meeting/date:long\"/>");
    }

    @Test
    void controls_in_footnotes_are_filled_in_and_each_thing_of_a_repeat_has_its_own_note()
            throws IOException {
        String reference = "<w:r><w:footnoteReference w:id=\"%s\"/></w:r>";
        TemplateOf template =
                body(p(r("Fast") + reference.formatted(2))
                                + repeat("items", p(field("title") + reference.formatted(3))))
                        .footnotes(note(2, field("registryNumber")) + note(3, field("heading")));

        byte[] file = template.with(RECORD);
        Map<String, String> parts = WordText.parts(file);

        assertThat(WordText.body(file))
                .contains(
                        "<w:footnoteReference w:id=\"2\"/>",
                        "<w:footnoteReference w:id=\"4\"/>",
                        "<w:footnoteReference w:id=\"5\"/>")
                .doesNotContain("<w:footnoteReference w:id=\"3\"/>");
        assertThat(parts.get("word/footnotes.xml"))
                .containsOnlyOnce("OR 2026/12")
                .containsSubsequence(
                        "w:id=\"4\"", "1 Öppnande", "w:id=\"5\"", "2 Plan för ortens vård")
                .doesNotContain("w:id=\"3\"");
        assertThat(new OoxmlSchema().faults(file)).isEmpty();
        assertThat(WordLint.faults(file)).isEmpty();
    }

    private static String note(int id, String content) {
        return "<w:footnote w:id=\"%s\">%s</w:footnote>".formatted(id, p(content));
    }

    @Test
    void numbered_paragraphs_start_again_at_each_thing_if_asked_to() throws IOException {
        String numbered =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>"
                        + field("title")
                        + "</w:p>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\"><w:start"
                        + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                        + " w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId"
                        + " w:val=\"9\"/></w:num>";

        byte[] restarted =
                body(repeat("items:restart", numbered + numbered))
                        .numbering(numbering)
                        .with(RECORD);
        byte[] running = body(repeat("items", numbered)).numbering(numbering).with(RECORD);

        assertThat(numbers(restarted)).containsExactly("6", "6", "7", "7");
        assertThat(WordText.parts(restarted).get("word/numbering.xml"))
                .contains("<w:num w:numId=\"6\"><w:abstractNumId w:val=\"9\"/><w:lvlOverride");
        assertThat(numbers(running)).containsExactly("4", "4");
        assertThat(new OoxmlSchema().faults(restarted)).isEmpty();
    }

    private static List<String> numbers(byte[] file) throws IOException {
        return java.util.regex.Pattern.compile("<w:numId w:val=\"(\\d+)\"/>")
                .matcher(WordText.body(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void words_not_for_everyone_are_marked_and_the_mark_is_no_text_of_the_record()
            throws IOException {
        Text text =
                new Text(
                        List.of(
                                new Text.Span("Barnet bor ", false, Visibility.OPEN),
                                new Text.Span(
                                        "i Ekby",
                                        false,
                                        Visibility.Confidential.under("OSL 26 kap. 1 §")),
                                new Text.Span(" nu.", false, Visibility.INTERNAL)));
        Minutes record =
                Minutes.notes("x").item("y", item -> item.add(new Narrative(text))).build();
        TemplateOf template = body(repeat("items", repeat("entries", control("text", p(r("x"))))));

        assertThat(WordText.plain(template.bodyWith(record)).strip())
                .isEqualTo("Barnet bor i Ekby [Sekretess: OSL 26 kap. 1 §] nu. [internt]");
        assertThat(WordText.body(template.workingCopy(record))).contains("<w:tag w:val=\"mark\"/>");
    }

    @Test
    void the_language_of_the_record_becomes_that_of_the_text() throws IOException {
        TemplateOf template =
                body(p(field("title")))
                        .styles(
                                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang"
                                        + " w:val=\"sv-SE\"/></w:rPr></w:rPrDefault></w:docDefaults>");

        assertThat(styles(template, Optional.of(Locale.ENGLISH)))
                .contains("<w:lang w:val=\"en-GB\"/>");
        assertThat(styles(template, Optional.empty())).contains("<w:lang w:val=\"sv-SE\"/>");
        assertThat(
                        styles(
                                body(p(field("title"))).styles(""),
                                Optional.of(Locale.forLanguageTag("fi"))))
                .contains("<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fi-FI\"/>");
    }

    private static String styles(TemplateOf template, Optional<Locale> language)
            throws IOException {
        Minutes record =
                Minutes.notes("x").date(LocalDate.of(2026, 3, 3)).language(language).build();
        return WordText.parts(template.with(record)).getOrDefault("word/styles.xml", "");
    }
}
