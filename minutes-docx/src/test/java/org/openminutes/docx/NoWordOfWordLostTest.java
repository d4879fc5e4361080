// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Whatever a document is made of, each of its words is in one line of the trace; that each word of
 * a line is in the record or told as skipped, the recogniser's own tests show.
 */
class NoWordOfWordLostTest {

    private static final int ROUNDS = 150;
    private static final Pattern WORD = Pattern.compile("ord\\d+");

    @Test
    void each_word_is_read_exactly_once() {
        for (int round = 0; round < ROUNDS; round++) {
            Maker maker = new Maker(new Random(round));
            TemplateOf document = maker.document();

            ImportResult result =
                    new DocxImporter().read(Source.of("x.docx", document.bytes()), Register.EMPTY);

            Map<String, Integer> found = new HashMap<>();
            result.trace().lines().forEach(line -> count(line.text(), found));
            Map<String, Integer> expected = new HashMap<>();
            for (int word = 0; word < maker.words; word++) {
                expected.put("ord" + word, 1);
            }
            assertThat(found).as("round " + round).isEqualTo(expected);
        }
    }

    private static void count(String text, Map<String, Integer> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
    }

    /** Makes documents of everything that words can stand in, nested at random. */
    private static final class Maker {

        private final Random random;
        private int words;
        private int notes;
        private final StringBuilder footnotes = new StringBuilder();

        Maker(Random random) {
            this.random = random;
        }

        TemplateOf document() {
            TemplateOf document =
                    TemplateOf.body(paragraph(3) + blocks(3) + paragraph(3))
                            .mainType(TemplateOf.TYPES + "document.main+xml")
                            .header(blocks(1))
                            .part("footer", "footer+xml", root("ftr", blocks(1)));
            return document.part("footnotes", "footnotes+xml", root("footnotes", "" + footnotes));
        }

        private static String root(String name, String content) {
            return "<w:" + name + " " + TemplateOf.NAMESPACES + ">" + content + "</w:" + name + ">";
        }

        private String blocks(int depth) {
            StringBuilder blocks = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                blocks.append(block(depth));
            }
            return blocks.toString();
        }

        private String block(int depth) {
            return switch (depth == 0 ? 0 : random.nextInt(8)) {
                case 1 -> table(depth);
                case 2 -> TemplateOf.control("x", blocks(depth - 1));
                case 3 ->
                        TemplateOf.repeat("x", blocks(depth - 1)).replace("second sample", word());
                case 4 -> "<w:ins w:author=\"A\">" + blocks(depth - 1) + "</w:ins>";
                case 5 -> "<w:customXml>" + blocks(depth - 1) + "</w:customXml>";
                default -> paragraph(depth);
            };
        }

        private String table(int depth) {
            int columns = 1 + random.nextInt(3);
            StringBuilder table = new StringBuilder("<w:tbl>");
            for (int row = random.nextInt(4); row >= 0; row--) {
                boolean gone = random.nextInt(8) == 0;
                table.append("<w:tr>").append(gone ? "<w:trPr><w:del/></w:trPr>" : "");
                for (int column = 0; column < columns; column++) {
                    String cell = random.nextInt(5) == 0 ? TemplateOf.p("") : blocks(depth - 1);
                    table.append("<w:tc>").append(cell).append("</w:tc>");
                }
                table.append("</w:tr>");
            }
            return table.append("</w:tbl>").toString();
        }

        private String paragraph(int depth) {
            String[] looks = {
                "",
                "",
                "<w:outlineLvl w:val=\"1\"/>",
                "<w:numPr><w:numId w:val=\"1\"/></w:numPr>",
                "<w:rPr><w:del w:author=\"A\"/></w:rPr>"
            };
            StringBuilder runs = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                runs.append(run(depth));
            }
            String look = "<w:pPr>" + looks[random.nextInt(looks.length)] + "</w:pPr>";
            return TemplateOf.p(look + runs);
        }

        private String run(int depth) {
            String text = TemplateOf.r(word() + " ");
            return switch (random.nextInt(12)) {
                case 0 -> "<w:ins w:author=\"B\">" + text + "</w:ins>";
                case 1 -> "<w:del><w:r><w:delText>" + word() + "</w:delText></w:r></w:del>" + text;
                case 2 -> "<w:hyperlink>" + text + "</w:hyperlink>";
                case 3 -> TemplateOf.control("y", text);
                case 4 -> depth == 0 ? text : text + note(depth);
                case 5 -> depth == 0 ? text : text + box(depth);
                case 6 -> text + "<w:r><w:br/></w:r>";
                case 7 -> text + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + word() + "</w:t></w:r>";
                case 8 -> "<w:moveTo>" + text + "</w:moveTo>";
                case 9 -> text + "<w:r><w:tab/></w:r>";
                default -> text;
            };
        }

        private String note(int depth) {
            int id = ++notes;
            String content = TemplateOf.p(TemplateOf.r(word())) + (depth > 2 ? paragraph(0) : "");
            footnotes.append("<w:footnote w:id=\"%d\">%s</w:footnote>".formatted(id, content));
            return "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>".formatted(id);
        }

        private String box(int depth) {
            String content = "<w:txbxContent>" + blocks(depth - 1) + "</w:txbxContent>";
            return "<w:r><mc:AlternateContent><mc:Choice><w:drawing>%s</w:drawing></mc:Choice><mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    .formatted(content, content);
        }

        private String word() {
            return "ord" + words++;
        }
    }
}
