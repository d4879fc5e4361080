// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The program's own sentences in one language. */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final ResourceBundle sentences;

    private Words(Language language) {
        this.language = language;
        this.sentences = bundle("words_" + language.tag() + ".properties");
    }

    static Words of(Language language) {
        return new Words(language);
    }

    Language language() {
        return language;
    }

    /**
     * A sentence.
     *
     * @param key as in {@code words_en.properties}
     * @param arguments what {@code {0}}, {@code {1}} … stand for
     */
    String say(String key, Object... arguments) {
        return PLACEHOLDER
                .matcher(sentences.getString(key))
                .replaceAll(
                        match ->
                                quoteReplacement(
                                        String.valueOf(
                                                arguments[Integer.parseInt(match.group(1))])));
    }

    /** {@code "1 file"} or {@code "2 files"}: the keys end in {@code .one} and {@code .many}. */
    String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** Whether there is such a sentence. */
    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Loads by name alone: the default locale must not choose. */
    static ResourceBundle bundle(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
