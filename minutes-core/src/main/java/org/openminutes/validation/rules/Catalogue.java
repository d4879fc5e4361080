// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openminutes.validation.Explanation;
import org.openminutes.validation.Profile;
import org.openminutes.validation.Rule;
import org.openminutes.validation.RuleInfo;
import org.openminutes.validation.Severity;

/**
 * Reads {@code catalogue.tsv}: id, class, severity, condition, Swedish and English message, source,
 * condition in Swedish, why and how to mend in Swedish and English with an example between. A row
 * without a class, {@code -}, is of findings that only who reads files can make: importers
 * (REF-003, TXT-003) and {@code AttachmentCheck} (BIL-005). Not part of the API.
 */
public final class Catalogue {

    private static final int COLUMNS = 13;

    /** What the file holds; read once. */
    private static final class Holder {
        static final List<Row> ROWS = read();
        static final Map<String, Row> BY_CLASS =
                ROWS.stream()
                        .filter(Row::hasClass)
                        .collect(Collectors.toMap(Row::className, Function.identity()));
        static final Map<String, RuleInfo> BY_ID =
                ROWS.stream().collect(Collectors.toMap(row -> row.info().id(), Row::info));
        static final List<Rule> RULES =
                ROWS.stream().filter(Row::hasClass).map(Catalogue::instance).toList();
    }

    private record Row(RuleInfo info, String className) {

        boolean hasClass() {
            return !className.equals("-");
        }
    }

    private Catalogue() {}

    /** One instance of each rule, in the order of the file. */
    public static List<Rule> rules() {
        return Holder.RULES;
    }

    /** What is known of every rule, also of those without a class, in the order of the file. */
    public static List<RuleInfo> infos() {
        return Holder.ROWS.stream().map(Row::info).toList();
    }

    /**
     * The row with an id, for findings that are made outside the rules.
     *
     * @param id of a rule in the file
     * @return its row
     * @throws IllegalArgumentException if there is none
     */
    public static RuleInfo info(String id) {
        RuleInfo info = Holder.BY_ID.get(id);
        if (info == null) {
            throw new IllegalArgumentException("catalogue.tsv has no rule " + id);
        }
        return info;
    }

    /** The row that names the class of {@code rule}. */
    static RuleInfo row(Class<? extends Rule> rule) {
        Row row = Holder.BY_CLASS.get(rule.getSimpleName());
        if (row == null) {
            throw new IllegalStateException("catalogue.tsv has no row for " + rule);
        }
        return row.info();
    }

    private static List<Row> read() {
        try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.tsv")) {
            if (in == null) {
                throw new IllegalStateException("catalogue.tsv is missing from the jar");
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().skip(1).map(Catalogue::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row parse(String line) {
        String[] cell = line.split("\t", -1);
        if (cell.length != COLUMNS) {
            throw new IllegalStateException(
                    "catalogue.tsv: a row has %s cells, got %s in: %s"
                            .formatted(COLUMNS, cell.length, line));
        }
        Explanation explanation =
                new Explanation(cell[7], cell[8], cell[9], cell[10], cell[11], cell[12]);
        RuleInfo info =
                new RuleInfo(
                        cell[0],
                        severities(cell[2]),
                        cell[3],
                        cell[6],
                        cell[4],
                        cell[5],
                        Optional.of(explanation));
        return new Row(info, cell[1]);
    }

    /** {@code "E"} for all profiles, or {@code "N=W P=E"} for some. */
    private static Map<Profile, Severity> severities(String cell) {
        Map<Profile, Severity> result = new EnumMap<>(Profile.class);
        for (String part : cell.split(" ", -1)) {
            if (part.length() == 1) {
                for (Profile profile : Profile.values()) {
                    result.put(profile, severity(part));
                }
            } else {
                result.put(profile(part.substring(0, 1)), severity(part.substring(2)));
            }
        }
        return result;
    }

    private static Profile profile(String letter) {
        return switch (letter) {
            case "N" -> Profile.NOTES;
            case "P" -> Profile.PROTOCOL;
            case "U" -> Profile.PUBLIC;
            case "A" -> Profile.ARCHIVE;
            default -> throw new IllegalStateException("catalogue.tsv: no profile " + letter);
        };
    }

    private static Severity severity(String letter) {
        return switch (letter) {
            case "E" -> Severity.ERROR;
            case "W" -> Severity.WARNING;
            case "I" -> Severity.INFO;
            default -> throw new IllegalStateException("catalogue.tsv: no severity " + letter);
        };
    }

    private static Rule instance(Row row) {
        try {
            return Class.forName(Catalogue.class.getPackageName() + "." + row.className())
                    .asSubclass(Rule.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "catalogue.tsv: no class for %s: %s"
                            .formatted(row.info().id(), row.className()),
                    e);
        }
    }
}
