// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.r;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.Change;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Text;

/** Words of a returned copy that stand beside or at the end of its text are not lost. */
class BesideTest {

    private static final Minutes RECORD = Records.ordinary();
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A copy in which somebody wrote a comment. */
    private static byte[] commented(String words) throws IOException {
        byte[] file = JudgedTest.export(RECORD);
        String relation =
                "<Relationship Id=\"rIdSaid\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>";
        String type =
                "<Override PartName=\"/word/comments.xml\" ContentType=\"%scomments+xml\"/></Types>"
                        .formatted(WORD);
        return WordEdit.of(file)
                .part(
                        "word/comments.xml",
                        utf8(
                                "<w:comments "
                                        + TemplateOf.NAMESPACES
                                        + "><w:comment w:id=\"4\" w:author=\"Eva Ek\" w:date=\"2026-03-04T09:00:00Z\">"
                                        + p(r(words))
                                        + "</w:comment></w:comments>"))
                .part(
                        RELATIONS,
                        utf8(
                                WordText.parts(file)
                                        .getOrDefault(RELATIONS, "")
                                        .replace("</Relationships>", relation)))
                .part(
                        TYPES,
                        utf8(
                                WordText.parts(file)
                                        .getOrDefault(TYPES, "")
                                        .replace("</Types>", type)))
                .bytes();
    }

    private static byte[] atTheEnd(String paragraphs) throws IOException {
        return WordEdit.of(JudgedTest.export(RECORD))
                .body(xml -> xml.replace("<w:sectPr>", paragraphs + "<w:sectPr>"))
                .bytes();
    }

    @Test
    void a_comment_is_told_with_who_wrote_it_and_when() throws IOException {
        ImportResult result = ReturnedFile.read(commented("Stämmer årtalet?"));

        assertThat(result.minutes()).isEqualTo(RECORD);
        assertThat(result.changes())
                .extracting(Change::kind, Change::place, Change::after, Change::author)
                .containsExactly(
                        tuple(
                                Kind.COMMENT,
                                "comment 4",
                                "Stämmer årtalet?",
                                Optional.of("Eva Ek")));
        assertThat(result.trace().skipped())
                .extracting(Skipped::text, Skipped::reason)
                .contains(tuple("Stämmer årtalet?", "comment of Eva Ek"));
    }

    @Test
    void a_last_paragraph_whose_end_was_taken_out_is_still_read() throws IOException {
        String end = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"Eva\"/></w:rPr></w:pPr>";

        ImportResult result = ReturnedFile.read(atTheEnd(p(end + r("Tack för mötet."))));

        assertThat(result.minutes().closing())
                .last()
                .isEqualTo(new Narrative(Text.of("Tack för mötet.")));
        assertThat(result.changes())
                .extracting(Change::kind, Change::after)
                .containsExactly(tuple(Kind.ADDED, "Tack för mötet."));
    }

    @Test
    void hidden_words_in_a_text_box_and_files_taken_in_whole_are_told() throws IOException {
        String box =
                "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                        + p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r>")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

        ImportResult result = ReturnedFile.read(atTheEnd(p(box) + "<w:altChunk/>"));

        assertThat(result.minutes()).isEqualTo(RECORD);
        assertThat(result.trace().skipped())
                .extracting(Skipped::text, Skipped::reason)
                .contains(
                        tuple("dold", "hidden text"),
                        tuple("", "a file taken in whole, which is not read"));
    }
}
