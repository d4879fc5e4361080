// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.testkit.Shared;

/** The METS document against the rules of eark-validator, which judge the root document only. */
class EarkRulesTest {

    /**
     * What it calls wrong with any correct package: CSIP12, 13 and 16 fire on the submitter that
     * SIP15 demands, CSIP63 on every group with a content type, SIP14 on a note type with its name
     * space; CSIP101–105 know no layered packages, SIP11 no software agent.
     */
    static final List<String> FALSE_ERRORS =
            List.of("CSIP12", "CSIP13", "CSIP16", "CSIP63", "CSIP103", "SIP11", "SIP14");

    /** The tests leave the vocabularies to be filled in. */
    private static final Map<String, String> VOCABULARIES =
            Map.of(
                    "@TYPE_vocabulary_test", "@TYPE = 'Datasets'",
                    "@csip:CONTENTINFORMATIONTYPE_vocabulary_test",
                            "@csip:CONTENTINFORMATIONTYPE = 'citserms_v2_1'",
                    "@csip:OAISPACKAGETYPE_vocabulary_test", "@csip:OAISPACKAGETYPE = 'SIP'",
                    "@STATUS_vocabulary_test", "@STATUS = 'CURRENT'",
                    "@MIMETYPE_IANA_test", "contains(@MIMETYPE, '/')");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void find_nothing_but_what_they_find_in_any_package(ArchiveProfile.Layout layout)
            throws Exception {
        SortedSet<String> errors = errors(mets(layout));

        errors.removeAll(FALSE_ERRORS);
        assertThat(errors).isEmpty();
    }

    @Test
    void would_find_a_fault() throws Exception {
        String mets = new String(mets(ArchiveProfile.Layout.LAYERED), StandardCharsets.UTF_8);

        byte[] bad = mets.replace("\"Metadata\"", "\"Meta\"").getBytes(StandardCharsets.UTF_8);

        assertThat(errors(bad)).contains("CSIP88", "CSIP90");
    }

    private byte[] mets(ArchiveProfile.Layout layout) throws Exception {
        Path zip = Samples.zip(folder, ArchiveProfile.FGS_2_0.with(layout), Samples.minutes());
        byte[] mets = Unzipped.files(zip).get("METS.xml");
        assertThat(mets).isNotNull();
        return mets;
    }

    private static SortedSet<String> errors(byte[] mets) throws Exception {
        return errors(mets, "citserms_v2_1");
    }

    /** What the rules find, if content of a type is what they are to expect. */
    static SortedSet<String> errors(byte[] mets, String contentType) throws Exception {
        SortedSet<String> errors = new TreeSet<>();
        Path rules = Shared.path("schemas/eark-validator-rules/V2.1.0");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                errors.addAll(Schematron.errors(file, test -> filled(test, contentType), mets));
            }
        }
        return errors;
    }

    private static String filled(String test, String contentType) {
        return Pattern.compile("@[\\w:]+_test")
                .matcher(test)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        VOCABULARIES
                                                .getOrDefault(m.group(), "false()")
                                                .replace("citserms_v2_1", contentType)));
    }
}
