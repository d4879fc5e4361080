// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the table of phrases and the dialects that are added to it. */
final class PhraseTable {

    private static final String OURS = "phrases_sv.tsv";

    private PhraseTable() {}

    /** Our table, and the dialects on the class path. */
    static Phrases standard() {
        Phrases phrases = ours();
        ClassLoader loader = Phrases.class.getClassLoader();
        try {
            for (URL url : Collections.list(loader.getResources(Phrases.DIALECT))) {
                try (InputStream in = url.openStream()) {
                    phrases = with(phrases, url.toString(), utf8(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private static Phrases ours() {
        try (InputStream in = Phrases.class.getResourceAsStream(OURS)) {
            if (in == null) {
                throw new IllegalStateException(OURS + " is missing from the jar");
            }
            return of(rows(OURS, utf8(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /**
     * A table with the rows of a dialect before its own.
     *
     * @throws IllegalArgumentException if a row is none, or of a kind or with a value the table
     *     does not have
     */
    static Phrases with(Phrases table, String file, String dialect) {
        List<Phrase> rows = new ArrayList<>(rows(file, dialect));
        for (Phrase row : rows) {
            check(table, file, row);
        }
        table.byKind().values().forEach(rows::addAll);
        return of(rows);
    }

    private static void check(Phrases table, String file, Phrase row) {
        List<Phrase> known = table.of(row.kind());
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: no kind of phrase is called %s; these are: %s"
                            .formatted(
                                    file,
                                    row.kind(),
                                    String.join(", ", new TreeSet<>(table.byKind().keySet()))));
        }
        Set<String> values = new TreeSet<>();
        known.forEach(phrase -> values.add(phrase.value()));
        boolean free = row.kind().equals("service");
        if (!free && !values.contains(row.value())) {
            throw new IllegalArgumentException(
                    "%s: %s \"%s\" has the value \"%s\"; it can be: %s"
                            .formatted(
                                    file,
                                    row.kind(),
                                    row.words(),
                                    row.value(),
                                    String.join(", ", values)));
        }
    }

    private static List<Phrase> rows(String file, String text) {
        List<Phrase> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cell = line.split("\t", -1);
            if (cell.length < 2 || cell.length > 3 || cell[0].isBlank() || cell[1].isBlank()) {
                throw new IllegalArgumentException(
                        "%s:%s: a row is kind, words and value with tabs between, got: %s"
                                .formatted(file, number, line));
            }
            String value = cell.length == 3 ? cell[2].strip() : "";
            rows.add(new Phrase(cell[0], cell[1].toLowerCase(Locale.ROOT), value));
        }
        return rows;
    }

    private static Phrases of(List<Phrase> rows) {
        Map<String, List<Phrase>> byKind = new HashMap<>();
        Map<String, Map<String, String>> values = new HashMap<>();
        for (Phrase phrase : rows) {
            byKind.computeIfAbsent(phrase.kind(), k -> new ArrayList<>()).add(phrase);
            values.computeIfAbsent(phrase.kind(), k -> new HashMap<>())
                    .putIfAbsent(phrase.words(), phrase.value());
        }
        byKind.replaceAll((kind, all) -> List.copyOf(all));
        return new Phrases(Map.copyOf(byKind), Map.copyOf(values));
    }
}
