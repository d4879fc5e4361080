// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace.Skipped;
import org.openminutes.register.Register;

/** Whatever the text, every word of it is in the record or told as skipped, and nothing throws. */
class NothingLostTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int ROUNDS = 150;

    @Test
    void every_word_of_every_sample_has_a_place() throws IOException {
        for (Path file : samples()) {
            String text = Files.readString(file);

            ImportResult result = read(text);

            assertThat(missing(text, result)).as(file.toString()).isEmpty();
            assertThat(result.trace().skipped())
                    .as(file.toString())
                    .noneMatch(skipped -> skipped.reason().equals(Audit.UNPLACED));
        }
    }

    @Test
    void every_word_of_damaged_samples_is_accounted_for() throws IOException {
        Random random = new Random(20260311);
        List<Path> samples = samples();
        for (int round = 0; round < ROUNDS; round++) {
            Path file = samples.get(random.nextInt(samples.size()));
            String text = damaged(Files.readString(file), random);

            ImportResult result = read(text);

            assertThat(missing(text, result)).as("round " + round + " of " + file).isEmpty();
        }
    }

    @Test
    void every_word_of_random_text_is_accounted_for() {
        Random random = new Random(7);
        String[] pieces = {
            "Beslut:",
            "§ ",
            "1. ",
            "a) ",
            "- ",
            "# ",
            "\n",
            "\n\n",
            "\t",
            "Närvarande: ",
            "Anna Ek",
            ", ",
            " och ",
            "(S)",
            "ordf",
            "**",
            "*",
            "[bookmark: x]",
            "6 mars",
            "31/12 2021",
            "kl. 14:30-16:30",
            "Föreslås att ",
            "beslutar att ",
            "ställer sig bakom ",
            "senast ",
            "Nästa möte ",
            "?",
            ". ",
            "|",
            "Svar: ",
            "Fråga: ",
            "För X\tFör Y\n",
            "\u000b",
            "\u0000",
            "\ud83d\ude00",
            "\r",
            "\f",
            "ö",
            "99999999999",
            "Vid pennan\n",
            "Skickas till\n",
            "Dnr KS 1/2\n",
            "\u00ad",
            "Plats: ",
            "Tid: ",
            "Reservation\n",
            "___\n"
        };
        for (int round = 0; round < ROUNDS * 4; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }

            ImportResult result = read(text.toString());

            assertThat(missing(text.toString(), result)).as("round " + round).isEmpty();
        }
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void time_grows_with_the_size_of_the_text() {
        int million = 1 << 20;
        List<String> texts =
                List.of(
                        "ord ".repeat(million),
                        "a".repeat(8 * million),
                        "Närvarande: " + "Anna Ek, ".repeat(million / 2),
                        "Närvarande: Anna Ek\n" + "1. x\n".repeat(million / 40),
                        "Närvarande:\n" + "Anna Ek\n".repeat(20_000),
                        "Närvarande: A" + "-a".repeat(million / 16),
                        "x\nTid: " + "kl.".repeat(million / 16) + "x",
                        "x\n1. a\n" + "- Beslut: x\n".repeat(million / 200),
                        "# ".repeat(million),
                        "* ".repeat(million),
                        "\n".repeat(million) + "x",
                        "\t".repeat(million) + "x",
                        "kl. 1" + "1".repeat(million));
        for (String text : texts) {
            long start = System.nanoTime();

            read(text);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(text.substring(0, 20))
                    .isLessThan(Duration.ofSeconds(60));
        }
    }

    private static ImportResult read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TextImporter().read(Source.of("test.txt", bytes), Register.EMPTY);
    }

    private static List<Path> samples() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder :
                List.of(
                        Path.of("src/test/resources/notes"),
                        Path.of("src/test/resources/dialects"),
                        Path.of("../../shared/seeds"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> list = Files.list(folder)) {
                    list.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    /** Cuts, doubles and swaps stretches of a text. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < 6; i++) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(80));
            String piece = damaged.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, Math.min(to, from + 20));
                case 1 -> damaged.insert(random.nextInt(damaged.length()), piece);
                case 2 -> damaged.insert(from, random.nextBoolean() ? "\n" : "\t");
                default -> damaged.insert(from, (char) random.nextInt(0x180));
            }
        }
        return damaged.toString();
    }

    static Map<String, Integer> missing(String text, ImportResult result) {
        Map<String, Integer> left = new HashMap<>();
        count(text, 1, left);
        PageText.of(result.minutes()).forEach(page -> count(page, -1, left));
        for (Skipped skipped : result.trace().skipped()) {
            count(skipped.text(), -1, left);
        }
        left.values().removeIf(number -> number <= 0);
        return left;
    }

    private static void count(String text, int by, Map<String, Integer> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.merge(word.group(), by, Integer::sum);
        }
    }
}
