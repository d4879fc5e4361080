// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules for templates, from the table {@code faults.tsv} beside this class. */
public final class Catalogue {

    private static final Map<String, Row> ROWS = read();

    private Catalogue() {}

    /**
     * A rule.
     *
     * @param id never reused
     * @param severity how bad it is
     * @param swedish the message, {@code {0}} and so on for the words of a fault
     * @param english the same
     */
    public record Row(String id, Fault.Severity severity, String swedish, String english) {

        String message(Locale locale, List<String> words) {
            String message = locale.getLanguage().equals("sv") ? swedish : english;
            for (int i = 0; i < words.size(); i++) {
                message = message.replace("{" + i + "}", words.get(i));
            }
            return message;
        }
    }

    /** All rules, in the order of the table. */
    public static Collection<Row> rules() {
        return Collections.unmodifiableCollection(ROWS.values());
    }

    static Row rule(String id) {
        Row row = ROWS.get(id);
        if (row == null) {
            throw new IllegalArgumentException("there is no rule " + id + " for templates");
        }
        return row;
    }

    private static Map<String, Row> read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (InputStream in = Catalogue.class.getResourceAsStream("faults.tsv")) {
            if (in == null) {
                throw new IllegalStateException("faults.tsv is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(f -> new Row(f[0], Fault.Severity.valueOf(f[1]), f[2], f[3]))
                    .forEach(row -> rows.put(row.id(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
