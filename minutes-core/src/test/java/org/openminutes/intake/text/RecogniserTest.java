// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Listing;
import org.openminutes.model.Minutes;
import org.openminutes.model.Narrative;
import org.openminutes.model.Position;
import org.openminutes.model.Table;
import org.openminutes.model.Text;
import org.openminutes.register.Register;

/** What an importer of another format gets for the lines it hands over. */
class RecogniserTest {

    /**
     * An importer of a format of our own, whose lines begin with what they are: {@code h1 1.|Title}
     * (heading, level, label), {@code p0 a)|Words} (point), {@code t|A|B} and {@code r|A|B} (rows),
     * {@code f|Page 1} (furniture), {@code |Words}.
     */
    static final class OutlineImporter implements MinutesImporter {

        @Override
        public String format() {
            return "outline";
        }

        @Override
        public Recognition recognise(Source source) {
            String head = new String(source.head(8), StandardCharsets.UTF_8);
            return head.startsWith("outline\n") ? Recognition.YES : Recognition.NO;
        }

        @Override
        public ImportResult read(Source source, Register register) {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            List<SourceLine> lines = new ArrayList<>();
            for (String line : text.lines().skip(1).toList()) {
                lines.add(line("paragraph " + (lines.size() + 1), line));
            }
            return Recogniser.read(source.name(), source.bytes(), lines, register);
        }

        private static SourceLine line(String place, String written) {
            String[] parts = written.split("\\|", -1);
            List<List<Piece>> cells = new ArrayList<>();
            for (String part : List.of(parts).subList(1, parts.length)) {
                cells.add(part.isEmpty() ? List.of() : List.of(new Piece(part, false)));
            }
            SourceLine plain = SourceLine.text(place, cells.get(0));
            Optional<String> label =
                    Optional.of(parts[0]).filter(p -> p.length() > 2).map(p -> p.substring(3));
            return switch (parts[0].isEmpty() ? ' ' : parts[0].charAt(0)) {
                case 'h' -> {
                    SourceLine heading = plain.heading(parts[0].charAt(1) - '0');
                    yield label.map(heading::labelled).orElse(heading);
                }
                case 'p' -> plain.point(parts[0].charAt(1) - '0', label.orElseThrow());
                case 't' -> SourceLine.row(place, cells, true);
                case 'r' -> SourceLine.row(place, cells, false);
                case 'f' -> plain.furniture("page footer");
                default -> plain;
            };
        }
    }

    private static final String NOTES =
            """
            outline
            f|Sida 1 av 2
            h1|Minnesanteckningar Samverkansrådet 3 mars 2026
            t|För kommunerna|För regionen
            r|Anna Berg, ordförande|Bo Ek
            r||Cia Dahl
            h2 1.|Biblioteksplan
            |Anna Berg redogjorde för planen. Den gäller *alla* bibliotek # och | annat.
            p0 1.|Läsning
            p1 a)|Barn
            p1 b)|Vuxna
            p0 2.|Lokaler
            h2 2.|Öppettider
            |Ställningstagande: Rådet ställer sig bakom förslaget.
            t|Ort|Timmar|Fel
            r|Norrvik||x
            r|Sjö|20|
            f|Norrviks kommun, Box 1
            """;

    private static ImportResult read(String text) {
        Source source = Source.of("notes.outline", text.getBytes(StandardCharsets.UTF_8));
        return Importers.of(List.of(new OutlineImporter(), new TextImporter()))
                .read(source, Register.EMPTY);
    }

    @Test
    void headings_with_labels_become_numbered_items() {
        Minutes minutes = read(NOTES).minutes();

        assertThat(minutes.title()).isEqualTo("Minnesanteckningar Samverkansrådet 3 mars 2026");
        assertThat(minutes.items())
                .extracting(item -> item.number().asWritten().orElse("") + item.title().orElse(""))
                .containsExactly("1.Biblioteksplan", "2.Öppettider");
        assertThat(minutes.items().get(0).number().path()).containsExactly(1);
    }

    @Test
    void rows_under_the_sides_become_participants_of_their_side() {
        Minutes minutes = read(NOTES).minutes();

        assertThat(minutes.attendance())
                .extracting(line -> line.who().asWritten() + "/" + side(line))
                .containsExactly(
                        "Anna Berg/side.kommunerna",
                        "Bo Ek/side.regionen",
                        "Cia Dahl/side.regionen");
    }

    private static String side(Attendance line) {
        return line.side().map(Object::toString).orElse("");
    }

    @Test
    void labels_and_levels_make_lists_within_lists_and_labels_are_told_as_skipped() {
        ImportResult result = read(NOTES);

        Listing list = only(Listing.class, result.minutes().items().get(0));
        assertThat(list.ordered()).isTrue();
        assertThat(list.points())
                .extracting(point -> point.text().plain())
                .containsExactly("Läsning", "Lokaler");
        assertThat(list.points().get(0).sublist().orElseThrow().points())
                .extracting(point -> point.text().plain())
                .containsExactly("Barn", "Vuxna");
        assertThat(result.trace().skipped())
                .extracting(skipped -> skipped.line() + skipped.text())
                .contains("81.", "9a)", "10b)", "112.");
    }

    @Test
    void what_looks_like_markup_is_words() {
        Narrative words = only(Narrative.class, read(NOTES).minutes().items().get(0));

        assertThat(words.text().plain()).endsWith("alla* bibliotek # och");
    }

    @Test
    void empty_cells_keep_their_place() {
        Table table = only(Table.class, read(NOTES).minutes().items().get(1));

        assertThat(table.rows())
                .extracting(RecogniserTest::cells)
                .containsExactly("Ort|Timmar|Fel", "Norrvik||x", "Sjö|20|");
    }

    private static String cells(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().map(Text::plain).orElse(""))
                .collect(Collectors.joining("|"));
    }

    @Test
    void labels_of_the_recogniser_are_known_in_lines_too() {
        assertThat(only(Position.class, read(NOTES).minutes().items().get(1)).clauses())
                .extracting(clause -> clause.text().plain())
                .containsExactly("Rådet ställer sig bakom förslaget.");
    }

    @Test
    void furniture_is_skipped_with_its_reason_and_places_tell_where() {
        SourceTrace trace = read(NOTES).trace();

        assertThat(trace.skipped())
                .contains(
                        new SourceTrace.Skipped(1, "Sida 1 av 2", "page footer"),
                        new SourceTrace.Skipped(17, "Norrviks kommun, Box 1", "page footer"));
        assertThat(trace.lines()).hasSize(17);
        assertThat(trace.lines().get(7))
                .isEqualTo(new SourceTrace.Line("paragraph 8", "1. Läsning"));
        assertThat(trace.place("items[0].title").orElseThrow().firstLine()).isEqualTo(6);
    }

    @Test
    void emphasis_stands_where_it_stood_though_a_label_comes_first() {
        SourceLine line =
                SourceLine.text("p", List.of(new Piece("Lugn ", false), new Piece("fara", true)));
        List<SourceLine> lines =
                List.of(
                        SourceLine.text("t", List.of(new Piece("Anteckningar", false))),
                        line.point(0, "•"),
                        line.point(0, "•"));

        Minutes minutes = Recogniser.read("x", new byte[0], lines, Register.EMPTY).minutes();

        Listing list = (Listing) minutes.preamble().get(0);
        assertThat(list.points().get(0).text().spans())
                .extracting(Text.Span::text)
                .containsExactly("Lugn ", "fara");
    }

    @Test
    void lines_without_words_are_refused() {
        assertThatThrownBy(() -> read("outline\n|\n|\n"))
                .isInstanceOf(ImportException.class)
                .hasMessage("notes.outline: has no words; name a file with minutes or notes in it");
    }

    @Test
    void whatever_the_lines_every_word_has_a_place() {
        Random random = new Random(4);
        String[] kinds = {"", "h1", "h2 1.", "h3 IV", "p0 •", "p1 a)", "p0 1", "t", "r", "f"};
        String[] words = {
            "Beslut:",
            "Anna Ek",
            "\t",
            "§ 3",
            "1.",
            "6 mars",
            "\u000b",
            "Närvarande",
            "att x",
            "Svar:"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("outline\n|Anteckningar\n");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(kinds[random.nextInt(kinds.length)]);
                for (int cell = random.nextInt(3); cell >= 0; cell--) {
                    text.append('|').append(words[random.nextInt(words.length)]);
                    text.append(' ').append(random.nextInt(9));
                }
                text.append('\n');
            }

            ImportResult result = read(text.toString());

            String shown =
                    result.trace().lines().stream()
                            .map(SourceTrace.Line::text)
                            .collect(Collectors.joining("\n"));
            assertThat(NothingLostTest.missing(shown, result)).as("round " + round).isEmpty();
        }
    }

    private static <T> T only(Class<T> kind, AgendaItem item) {
        return item.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lines_to_sign_each_page_on_are_none_of_the_record() {
        String lines =
                """
                outline
                h1|Protokoll Samverkansrådet 3 mars 2026
                h2 1.|Budget
                |Rådet beslutar att anta budgeten.
                |Justerandes sign
                |Utdragsbestyrkande
                h2 2.|Övrigt
                |Inget.
                """;

        ImportResult result = read(lines);

        assertThat(result.minutes().items().toString()).doesNotContain("Justerandes", "Utdrag");
        assertThat(result.trace().skipped())
                .extracting(SourceTrace.Skipped::text)
                .contains("Justerandes sign", "Utdragsbestyrkande");
    }
}
