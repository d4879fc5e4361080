// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openminutes.archive.ArchiveProfile.ProfileDialect;
import org.openminutes.testkit.Golden;

/** The page of settings, profiles and formats is made of what the code knows. */
class SettingsDocTest {

    private static final String HEAD =
            """
            <!-- Made by SettingsDocTest; remake: mvn -B verify -pl minutes-xml -am -Dgolden.update=true -->
            # Settings of a package

            A settings file has lines of `name = value` in UTF-8; lines that begin with `#` are comments. Everything wrong in it is told at once, with file, line and name, before anything is written. A commented sample: [delivery.conf](../examples/archive/delivery.conf). How to use it: [archiving.md](archiving.md).

            ```sh
            ./minutes package *.txt -o leverans.zip --settings delivery.conf
            ```

            In a program: `PackageSettings.read(file).start()` gives a `SubmissionPackage` with all of them.

            | name | means | for example |
            |---|---|---|
            """;

    @Test
    void the_page_is_up_to_date() {
        StringBuilder page = new StringBuilder(HEAD);
        for (PackageSetting setting : PackageSettings.all()) {
            page.append(
                    "| `%s` | %s<br>*%s* | `%s` |%n"
                            .replace("%n", "\n")
                            .formatted(
                                    setting.name(),
                                    setting.english(),
                                    setting.swedish(),
                                    setting.example()));
        }
        page.append("\n## Profiles\n");
        for (ArchiveProfile profile : ArchiveProfile.all()) {
            profile(page, profile);
        }
        page.append(
                """

                A new profile is one file beside these in `archive/profiles/` and a row in its `index.txt`.

                ## Formats of attachments

                What a file is, is told by its bytes first and by its name only where they say nothing. The table is `archive/formats.tsv`; a key of PRONOM stands only where it is certain. For PDF, version and PDF/A level are read from the file itself.

                | format | version | media type | PRONOM |
                |---|---|---|---|
                """);
        FormatTable.all().forEach(format -> format(page, format));

        Golden.assertMatches(Path.of("..", "docs", "package-settings.md"), page.toString());
    }

    private static void profile(StringBuilder page, ArchiveProfile profile) {
        page.append("\n### `%s`: %s\n\n".formatted(profile.id(), profile.name()));
        page.append("| | |\n|---|---|\n");
        row(
                page,
                "frame",
                profile.structure() == ArchiveProfile.Structure.E_ARK
                        ? "METS.xml, metadata/, representations/, documentation/, schemas/"
                        : "sip.xml, content/");
        row(page, "METS profile, standard", "`" + profile.url() + "`");
        for (Map.Entry<ProfileDialect, String> url : profile.urls().entrySet()) {
            if (!url.getValue().equals(profile.url())) {
                row(page, "METS profile, " + url.getKey(), "`" + url.getValue() + "`");
            }
        }
        row(page, "content type", "`" + profile.contentInformationType() + "`");
        row(page, "layout, standard", profile.layout().toString());
        row(
                page,
                "formats of attachments accepted without a word",
                "`" + String.join("`, `", profile.accepted()) + "`");
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }

    private static void format(StringBuilder page, FileFormat format) {
        page.append(
                "| %s | %s | `%s` | %s |\n"
                        .formatted(
                                format.name().orElse(""),
                                format.version().orElse(""),
                                format.mediaType(),
                                format.pronom().orElse("")));
    }
}
