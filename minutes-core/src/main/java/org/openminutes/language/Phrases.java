// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words minutes are written with: labels, verbs, roles and so on, read from a table so that a
 * dialect is a row and no code. The table itself says what its columns and kinds are. Immutable.
 */
public final class Phrases {

    /** The Swedish table; read once. */
    private static final class Holder {
        static final Phrases SWEDISH = read("phrases_sv.tsv");
    }

    private final Map<String, List<Phrase>> byKind;
    private final Map<String, Map<String, String>> values;

    private Phrases(Map<String, List<Phrase>> byKind, Map<String, Map<String, String>> values) {
        this.byKind = byKind;
        this.values = values;
    }

    /** The phrases of Swedish minutes and notes. */
    public static Phrases swedish() {
        return Holder.SWEDISH;
    }

    /**
     * All phrases of a kind.
     *
     * @param kind as in the table
     * @return them in the order of the table; empty if the table has no such kind
     */
    public List<Phrase> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /**
     * What a phrase means.
     *
     * @param kind as in the table
     * @param words in any case
     * @return the value in the table, if it has exactly these words
     */
    public Optional<String> exactly(String kind, String words) {
        return Optional.ofNullable(
                values.getOrDefault(kind, Map.of()).get(words.toLowerCase(Locale.ROOT)));
    }

    /**
     * The first phrase of a kind that stands in a text as whole words.
     *
     * @param kind as in the table
     * @param text any text
     * @return the phrase, in the order of the table
     */
    public Optional<Phrase> firstIn(String kind, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return of(kind).stream().filter(phrase -> phrase.indexIn(lower, 0) >= 0).findFirst();
    }

    private static Phrases read(String file) {
        Map<String, List<Phrase>> byKind = new HashMap<>();
        Map<String, Map<String, String>> values = new HashMap<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cell = line.split("\t", -1);
            if (cell.length < 2 || cell.length > 3) {
                throw new IllegalStateException(
                        file + ": a row is kind, words and value, got: " + line);
            }
            Phrase phrase = new Phrase(cell[0], cell[1], cell.length == 3 ? cell[2] : "");
            byKind.computeIfAbsent(phrase.kind(), k -> new ArrayList<>()).add(phrase);
            values.computeIfAbsent(phrase.kind(), k -> new HashMap<>())
                    .putIfAbsent(phrase.words(), phrase.value());
        }
        byKind.replaceAll((kind, all) -> List.copyOf(all));
        return new Phrases(Map.copyOf(byKind), Map.copyOf(values));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
