// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words minutes are written with: labels, verbs, roles and so on, read from a table so that a
 * dialect is a row and no code. The table itself says what its columns and kinds are. Immutable.
 *
 * <p>A dialect of one's own is a file with rows of the same shape. On the class path it is found
 * under {@value #DIALECT}; {@link #add} takes one from anywhere. Its rows go before ours.
 */
public final class Phrases {

    /** Where a dialect lies in a jar, or a folder, of the class path. */
    public static final String DIALECT = "META-INF/openminutes/phrases_sv.tsv";

    private static volatile Phrases swedish = PhraseTable.standard();

    private static final PhraseIndex NOTHING = new PhraseIndex(List.of());

    private final Map<String, List<Phrase>> byKind;
    private final Map<String, Map<String, String>> values;
    private final Map<String, PhraseIndex> indexes = new HashMap<>();
    private final Map<String, List<Phrase>> endings = new HashMap<>();

    Phrases(Map<String, List<Phrase>> byKind, Map<String, Map<String, String>> values) {
        this.byKind = byKind;
        this.values = values;
        byKind.forEach((kind, all) -> indexes.put(kind, new PhraseIndex(all)));
        byKind.forEach(
                (kind, all) ->
                        endings.put(
                                kind,
                                all.stream().filter(p -> p.words().startsWith("-")).toList()));
    }

    /** The phrases of Swedish minutes and notes. */
    public static Phrases swedish() {
        return swedish;
    }

    /**
     * Adds the phrases of a dialect, for all that is read from now on; to be called before the
     * first record is read, since some words are looked up once.
     *
     * @param file UTF-8, rows of kind, words and value with tabs between, as in the table
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if the file is no UTF-8, or a row is none: the file, the
     *     line, what is wrong
     */
    public static synchronized void add(Path file) throws IOException {
        swedish = PhraseTable.with(swedish, file.toString(), text(file));
    }

    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no text in UTF-8; save it so", e);
        }
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
        Map<String, String> known = values.get(kind);
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.get(words.toLowerCase(Locale.ROOT)));
    }

    /**
     * The first phrase of a kind that stands in a text as whole words.
     *
     * @param kind as in the table
     * @param text any text
     * @return the phrase, in the order of the table
     */
    public Optional<Phrase> firstIn(String kind, String text) {
        PhraseIndex index = indexes.getOrDefault(kind, NOTHING);
        int first = index.first(text.toLowerCase(Locale.ROOT));
        return first < 0 ? Optional.empty() : Optional.of(of(kind).get(first));
    }

    /**
     * All phrases of a kind that stand in a text as whole words.
     *
     * @param kind as in the table
     * @param lower the text, in lower case
     * @param from index to begin looking at
     * @return each where it stands first, in the order of the table
     */
    public List<Phrase.Place> allIn(String kind, String lower, int from) {
        return indexes.getOrDefault(kind, NOTHING).all(lower, from);
    }

    /**
     * The first phrase of a kind that is the end of a compound: {@code -sekreterare} of {@code
     * kultursekreterare}.
     *
     * @param kind as in the table
     * @param word in lower case
     * @return the phrase, with its hyphen
     */
    public Optional<Phrase> ending(String kind, String word) {
        for (Phrase phrase : endings.getOrDefault(kind, List.of())) {
            int length = phrase.words().length() - 1;
            if (word.regionMatches(word.length() - length, phrase.words(), 1, length)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    Map<String, List<Phrase>> byKind() {
        return byKind;
    }
}
