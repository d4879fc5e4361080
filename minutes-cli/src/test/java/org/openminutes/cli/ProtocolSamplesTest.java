// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Golden;
import org.openminutes.validation.Profile;
import org.openminutes.validation.RuleInfo;
import org.openminutes.validation.StandardRules;
import org.openminutes.xml.MinutesXml;
import org.openminutes.xml.RegisterXml;

/** {@code examples/data/protokoll}: each protocol raises exactly the rules its page lists. */
class ProtocolSamplesTest {

    private static final Path FOLDER = Path.of("..", "examples", "data", "protokoll");
    private static final Path REGISTER = FOLDER.resolveSibling("register").resolve("protokoll.xml");

    /** Raised by who reads the bytes, not for what a record holds. */
    private static final Set<String> OF_READERS = Set.of("BIL-005", "REF-003", "TXT-003");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[(\\S+)\\]\\(.*\\|(.*)\\|$");
    private static final Pattern RULE = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern FOUND =
            Pattern.compile("\"rule\": \"([A-Z]{3}-\\d{3})\",\"severity\"");

    private static Map<String, Minutes> samples() {
        return Map.of(
                "rent.xml", CleanProtocol.minutes(),
                "brister.xml", FaultyProtocol.minutes(),
                "odaterat.xml", SmallProtocols.undated(),
                "samrad.xml", SmallProtocols.consultative());
    }

    static Stream<String> names() {
        return samples().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_is_what_the_code_makes(String name) throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        MinutesXml.write(requireNonNull(samples().get(name), name), xml);

        Golden.assertMatches(FOLDER.resolve(name), xml.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_register_is_what_the_code_makes() throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        RegisterXml.write(ProtocolRegister.register(), xml);

        Golden.assertMatches(REGISTER, xml.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_sample_raises_exactly_the_rules_it_lists(String name) {
        Cli run = Cli.run("validate", FOLDER.resolve(name), "--register", REGISTER, "--json");

        Set<String> found =
                FOUND.matcher(run.out())
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(run.err()).isEmpty();
        assertThat(found).isEqualTo(listed().get(name));
        assertThat(run.code()).isEqualTo(name.equals("rent.xml") ? Exit.CLEAN : Exit.FAULTS);
    }

    @Test
    void together_they_break_every_rule_for_protocols() {
        Set<String> rules =
                StandardRules.catalogue().stream()
                        .filter(rule -> rule.severity(Profile.PROTOCOL).isPresent())
                        .map(RuleInfo::id)
                        .filter(id -> !OF_READERS.contains(id))
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> broken = new TreeSet<>();
        listed().values().forEach(broken::addAll);

        assertThat(broken).isEqualTo(rules);
    }

    /** What the page says of each file. */
    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new TreeMap<>();
        Matcher row = ROW.matcher(page());
        while (row.find()) {
            listed.put(
                    row.group(1),
                    RULE.matcher(row.group(2))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return listed;
    }

    private static String page() {
        try {
            return Files.readString(FOLDER.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
