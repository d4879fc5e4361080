// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.intake.Importers;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Text;
import org.openminutes.register.Register;
import org.openminutes.testkit.Shared;

/** The Word and the PDF file of a record tell the same in the same order. */
class SameOrderTest {

    private static final Path SAMPLES = Path.of("..", "examples", "data");

    /** Shorter texts, in characters, may stand anywhere. */
    private static final int SHORTEST = 12;

    @TempDir Path folder;

    static Stream<Path> samples() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path samples : List.of(SAMPLES, SAMPLES.resolve("protokoll"))) {
            try (Stream<Path> files = Files.list(samples)) {
                files.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void of_samples(Path file) throws IOException {
        assertSameOrder(file);
    }

    static Stream<String> real() {
        return Stream.of("002", "003", "004");
    }

    @ParameterizedTest
    @MethodSource("real")
    void of_real_notes(String number) throws IOException {
        assertSameOrder(Shared.path("seeds/" + number + ".txt"));
    }

    private void assertSameOrder(Path record) throws IOException {
        for (String format : List.of("docx", "pdf")) {
            Cli run = Cli.run("export", record, "--to", format, "-o", folder);
            assertThat(run.code()).as(run.err()).isZero();
        }
        String word = FileText.of(made(".docx"));
        String pdf = FileText.of(made(".pdf"));
        Minutes minutes = Importers.installed().read(record, Register.EMPTY).minutes();

        List<String> texts =
                texts(minutes).stream()
                        .filter(text -> isOnce(text, word) && isOnce(text, pdf))
                        .toList();

        assertThat(texts).as("told once in both").isNotEmpty();
        assertThat(inOrder(texts, pdf)).containsExactlyElementsOf(inOrder(texts, word));
    }

    /** Titles of items and texts, as a search finds them. */
    private static Set<String> texts(Minutes minutes) {
        Set<String> texts = new LinkedHashSet<>();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof Text text) {
                texts.add(FileText.squeezed(text.plain()));
            } else if (place.value() instanceof AgendaItem item) {
                item.title().map(FileText::squeezed).ifPresent(texts::add);
            }
        }
        texts.removeIf(text -> text.length() < SHORTEST);
        return texts;
    }

    private static boolean isOnce(String text, String in) {
        int first = in.indexOf(text);
        return first >= 0 && in.indexOf(text, first + 1) < 0;
    }

    private static List<String> inOrder(List<String> texts, String in) {
        return texts.stream().sorted(Comparator.comparingInt(in::indexOf)).toList();
    }

    private Path made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }
}
