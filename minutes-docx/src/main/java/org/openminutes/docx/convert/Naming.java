// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openminutes.docx.engine.Lookup;
import org.openminutes.docx.engine.Lookup.Found;

/**
 * Finds the field a placeholder means: by its path, by a Swedish name, also after a name of the
 * thing a loop has come to, as in {@code p.rubrik}.
 */
final class Naming {

    private static final Map<String, String> SWEDISH = read();

    private final Lookup lookup = new Lookup();

    Lookup lookup() {
        return lookup;
    }

    Optional<Found> find(String name) {
        for (String candidate : candidates(name)) {
            Optional<Found> found = lookup.find(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<String> candidates(String name) {
        String path = name.strip().replace('.', '/');
        List<String> all = new ArrayList<>(List.of(path));
        swedish(path).ifPresent(all::add);
        String rest = path.substring(path.indexOf('/') + 1);
        if (!rest.equals(path)) {
            all.add(rest);
            swedish(rest).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<String> swedish(String name) {
        return Optional.ofNullable(SWEDISH.get(folded(name)));
    }

    /** In lower case, without marks; what parts words is a blank. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_\\-\\s]+", " ")
                .strip();
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Naming.class.getResourceAsStream("names.tsv")) {
            if (in == null) {
                throw new IllegalStateException("names.tsv is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> names.put(fields[0], fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
