// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openminutes.internal.Require;

/**
 * The words of a language by their keys, read when one is first asked for: many a page needs none,
 * and none needs those of both languages. Safe for many threads.
 */
final class Words {

    private final String file;
    private volatile @Nullable Properties words;

    private Words(String file, @Nullable Properties words) {
        this.file = file;
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param language its tag, {@code sv} or {@code en}
     */
    static Words of(String language) {
        return new Words("words_" + language + ".properties", null);
    }

    /**
     * These words with some in place of others.
     *
     * @throws IllegalArgumentException if a key is none of these, or a word blank
     */
    Words with(Map<String, String> others) {
        Properties changed = new Properties();
        changed.putAll(all());
        others.forEach(
                (key, word) -> {
                    get(key);
                    changed.setProperty(key, Require.text(word, "word for " + key));
                });
        return new Words(file, changed);
    }

    /**
     * A word.
     *
     * @throws IllegalArgumentException if there is none of the key
     */
    String get(String key) {
        String word = all().getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException(file + " has no word for " + key);
        }
        return word;
    }

    Set<String> keys() {
        return all().stringPropertyNames();
    }

    /** Two threads may read them at once; they read the same. */
    private Properties all() {
        Properties known = words;
        if (known == null) {
            known = read();
            words = known;
        }
        return known;
    }

    private Properties read() {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            Properties all = new Properties();
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
