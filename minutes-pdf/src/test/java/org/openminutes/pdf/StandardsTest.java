// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Tracer;

/** Whether veraPDF agrees with what the files declare. */
class StandardsTest {

    static Stream<Arguments> meets_its_profile() {
        return Stream.of(PdfProfile.values())
                .flatMap(
                        profile ->
                                Map.of(
                                                "every kind of content", Tracer.minutes(),
                                                "notes", Samples.notes(),
                                                "protocol", Samples.protocol(),
                                                "nothing", Samples.empty())
                                        .entrySet()
                                        .stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(
                                                entry ->
                                                        Arguments.of(
                                                                profile,
                                                                entry.getKey(),
                                                                entry.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void meets_its_profile(PdfProfile profile, String name, Minutes minutes) {
        Written written = Written.of(minutes, ExportOptions.NONE.with(PdfOptions.PROFILE, profile));

        Judge.assertMeets(profile, written.keep(profile.id() + " " + name).bytes());
    }

    @ParameterizedTest
    @EnumSource(
            value = PdfProfile.class,
            names = {"A_3A", "A_4"})
    void meets_its_profile_with_the_record_inside(PdfProfile profile) {
        AssociatedFile xml =
                AssociatedFile.of(
                        "minutes.xml",
                        "application/xml",
                        "<minutes/>".getBytes(StandardCharsets.UTF_8));

        Written written =
                Written.of(
                        Samples.notes(),
                        ExportOptions.NONE
                                .with(PdfOptions.PROFILE, profile)
                                .with(PdfOptions.ASSOCIATED, Optional.of(xml)));

        Judge.assertMeets(profile, true, written.keep(profile.id() + " with a file").bytes());
    }

    @ParameterizedTest
    @EnumSource(
            value = PdfProfile.class,
            names = {"A_2A", "A_1A"})
    void refuses_a_file_inside_where_the_standard_does(PdfProfile profile) {
        AssociatedFile xml = AssociatedFile.of("minutes.xml", "application/xml", new byte[0]);
        ExportOptions options =
                ExportOptions.NONE
                        .with(PdfOptions.PROFILE, profile)
                        .with(PdfOptions.ASSOCIATED, Optional.of(xml));

        assertThatThrownBy(() -> Written.of(Samples.empty(), options))
                .isInstanceOf(ExportException.class)
                .hasMessageContainingAll(profile.id(), "minutes.xml", "choose a-3a");
    }
}
