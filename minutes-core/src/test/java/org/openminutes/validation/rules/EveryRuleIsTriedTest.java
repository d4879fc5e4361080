// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each rule of the catalogue has, in the tests beside this one, an assertion that it finds
 * something and one that it finds nothing. Read from their sources: a statement that runs a rule by
 * its id.
 */
class EveryRuleIsTriedTest {

    private static final Path TESTS =
            Path.of("src", "test", "java", "org", "openminutes", "validation", "rules");

    /** Raised by who reads a file, and tried where files are read. */
    private static final Set<String> OF_READERS = Set.of("BIL-005", "REF-003", "TXT-003");

    private static final Pattern STATEMENT = Pattern.compile(";\\s*\n");
    private static final Pattern RUN = Pattern.compile("run\\(\\s*\"([A-Z]{3}-\\d{3})\"");

    /** A row of a table says whether something is to be found. */
    private static final Pattern TABLE =
            Pattern.compile("\\?\\s*(?:List\\.of|1|0)|\\bnull \\?|\\bmessage\\b");

    private static final Pattern FINDS =
            Pattern.compile("containsExactly|contains\\(|hasSize\\(\\d|isEqualTo");
    private static final Pattern SILENT = Pattern.compile("\\.isEmpty\\(\\)");

    @Test
    void and_found_silent_where_nothing_is_wrong() throws Exception {
        assertThat(triedBy(SILENT)).containsAll(all());
    }

    @Test
    void and_found_to_find_something() throws Exception {
        assertThat(triedBy(FINDS)).containsAll(all());
    }

    private static List<String> all() {
        return Catalogue.rules().stream()
                .map(rule -> rule.info().id())
                .filter(id -> !OF_READERS.contains(id))
                .toList();
    }

    private static Set<String> triedBy(Pattern assertion) throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
                for (String statement : STATEMENT.split(Files.readString(file), -1)) {
                    if (TABLE.matcher(statement).find() || assertion.matcher(statement).find()) {
                        RUN.matcher(statement).results().forEach(run -> ids.add(run.group(1)));
                    }
                }
            }
        }
        return ids;
    }
}
