// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;

class AttachmentCheckTest {

    /** Of {@code "plan"}. */
    private static final String PLAN =
            "64879f7d6b960a01909762d911a32d4582c20010c5641ee90278b644a9e3b525";

    @TempDir Path root;
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectories(root.resolve("möte"));
        Files.writeString(folder.resolve("plan.txt"), "plan");
    }

    private static Minutes withFile(String name, String sha256) {
        return Minutes.notes("Anteckningar")
                .attachment(
                        new Attachment(
                                new Id<>("a"),
                                "Planen",
                                OptionalInt.empty(),
                                Attachment.Delivery.ENCLOSED,
                                Optional.of(new Attachment.Content(name, "text/plain", 4, sha256)),
                                Visibility.OPEN))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt, true, false",
        "plan.txt, false, true",
        "saknas.txt, false, false",
        ".., false, false",
    })
    void a_file_with_another_checksum_is_found(String name, boolean right, boolean found)
            throws Exception {
        Minutes minutes = withFile(name, right ? PLAN : "0".repeat(64));

        assertThat(AttachmentCheck.in(minutes, folder, Validator.of(RuleSet.notes())))
                .hasSize(found ? 1 : 0)
                .allSatisfy(
                        finding -> {
                            assertThat(finding.path()).isEqualTo("attachments[0]");
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message(Locale.forLanguageTag("sv")))
                                    .isEqualTo("Kontrollsumman för bilagan ”Planen” stämmer inte.");
                        });
    }
}
