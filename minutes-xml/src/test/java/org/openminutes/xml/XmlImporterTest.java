// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter.Recognition;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Places;
import org.openminutes.register.Register;
import org.openminutes.testkit.Tracer;

class XmlImporterTest {

    private static final Minutes SMALL = Samples.small();
    private static final String FILE = new String(Files.written(SMALL), StandardCharsets.UTF_8);

    @Test
    void is_found_and_asked_first() {
        Source source = source(FILE, StandardCharsets.UTF_8);

        ImportResult result = Importers.installed().read(source, Register.EMPTY);

        assertThat(result.minutes()).isEqualTo(SMALL);
        assertThat(result.findings()).isEmpty();
        assertThat(result.trace().skipped()).isEmpty();
    }

    @Test
    void knows_its_own_files_by_the_outermost_element() {
        assertThat(recognised(FILE)).isEqualTo(Recognition.YES);
        assertThat(recognised("<!-- a -->\n" + FILE.substring(FILE.indexOf('\n') + 1)))
                .isEqualTo(Recognition.YES);
        assertThat(recognised(FILE.replace("minutes:1\"", "minutes:7\"")))
                .as("newer, so that the reader can say so")
                .isEqualTo(Recognition.YES);
        assertThat(recognised(FILE.replace("<minutes ", "<!DOCTYPE minutes><minutes ")))
                .as("refused, by the reader")
                .isEqualTo(Recognition.YES);
        assertThat(recognised(FILE.replace("<minutes ", "<minutes < ")))
                .as("damaged, so that the reader can say where")
                .isEqualTo(Recognition.YES);
    }

    @Test
    void leaves_other_files_to_others() {
        assertThat(recognised("")).isEqualTo(Recognition.NO);
        assertThat(recognised("Minnesanteckningar")).isEqualTo(Recognition.NO);
        assertThat(recognised("<p>urn:openminutes:minutes:1</p>")).isEqualTo(Recognition.NO);
        assertThat(recognised("Se urn:openminutes:minutes:1 < & >")).isEqualTo(Recognition.NO);
        assertThat(recognised("<a xmlns:m='urn:openminutes:minutes:1'/>"))
                .isEqualTo(Recognition.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void reads_any_encoding_the_file_declares(String encoding) {
        String declared = FILE.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
        Source source = source(declared, Charset.forName(encoding));

        assertThat(new XmlImporter().recognise(source)).isEqualTo(Recognition.YES);
        assertThat(MinutesXml.read(source)).isEqualTo(SMALL);
    }

    @Test
    void what_other_programs_do_to_a_file_does_not_change_the_record() {
        String prefixed = FILE.replaceAll("<(/?)(?=[a-z])", "<$1m:").replace("xmlns=", "xmlns:m=");
        String onOneLine = FILE.replaceAll(">\n *<", "><");
        String spread =
                FILE.replaceAll("(?<=[\">])\n *<", "\n\n\t\t\t<").replace(" id=", "\n    id=");
        String commented =
                FILE.replace("<narrative>Planen", "<!-- a --><narrative>Pl<!-- b -->an<?c d?>en");
        String charactered =
                FILE.replace("Planen", "<![CDATA[Plan]]>e&#x6e;")
                        .replace("=\"held\"", "=' held\n'");
        String windows = "\ufeff" + FILE.replace("\n", "\r\n");

        for (String same : List.of(prefixed, onOneLine, spread, commented, charactered, windows)) {
            assertThat(same).isNotEqualTo(FILE);
            assertThat(Files.read(same)).isEqualTo(SMALL);
        }
    }

    @Test
    void every_item_entry_and_clause_has_its_lines() {
        Minutes tracer = Tracer.minutes();
        ImportResult result =
                new XmlImporter().read(Source.of("t.xml", Files.written(tracer)), Register.EMPTY);

        TreeSet<String> wanted = new TreeSet<>();
        Places.in(tracer)
                .forEach(
                        place -> {
                            if (place.value() instanceof Entry
                                    || place.value() instanceof AgendaItem) {
                                wanted.add(place.path());
                            }
                        });
        List<String> traced = result.trace().kept().stream().map(SourceTrace.Kept::path).toList();

        assertThat(wanted).isNotEmpty();
        assertThat(traced).containsAll(wanted).doesNotHaveDuplicates();
        TreeSet<String> all = new TreeSet<>();
        Places.in(tracer).forEach(place -> all.add(place.path()));
        all.addAll(List.of("preamble", "closing"));
        assertThat(all).containsAll(traced);
    }

    @Test
    void the_lines_are_those_of_the_file() {
        ImportResult result =
                new XmlImporter().read(source(FILE, StandardCharsets.UTF_8), Register.EMPTY);
        List<String> rows = FILE.lines().toList();

        var place = result.trace().place("items[1].entries[1].clauses[0].text").orElseThrow();

        assertThat(rows.get(place.firstLine() - 1)).contains("<clause ");
        assertThat(rows.get(place.lastLine() - 1)).contains("</clause>");
        assertThat(place).hasToString("test.xml:" + place.firstLine());
    }

    @Test
    void many_threads_read_at_once() {
        byte[] file = Files.written(Tracer.minutes());

        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> Files.read(file)).distinct())
                .hasSize(1);
    }

    @Test
    void a_stream_is_read_to_its_end_and_left_open() throws IOException {
        var stream =
                new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)) {
                    private boolean closed;

                    @Override
                    public void close() {
                        closed = true;
                    }
                };

        assertThat(MinutesXml.read(stream, "a.xml")).isEqualTo(SMALL);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.closed).isFalse();
    }

    @Test
    void a_stream_without_end_is_refused() {
        var endless =
                new java.io.InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        return length;
                    }
                };

        assertThatThrownBy(() -> MinutesXml.read(endless, "a.xml"))
                .isInstanceOf(ImportException.class)
                .hasMessage("a.xml: is larger than the 64 MB a record may have; split it");
    }

    private static Recognition recognised(String file) {
        return new XmlImporter().recognise(source(file, StandardCharsets.UTF_8));
    }

    private static Source source(String file, Charset encoding) {
        return Source.of("test.xml", file.getBytes(encoding));
    }
}
