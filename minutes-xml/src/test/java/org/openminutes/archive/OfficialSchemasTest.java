// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openminutes.archive.OfficialSchemas.assertValid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openminutes.erms.ErmsVersion;
import org.xml.sax.SAXException;

/** The metadata of a package against the schemas of those who own the formats. */
class OfficialSchemasTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void all_metadata_are_valid(ArchiveProfile.Layout layout) throws IOException, SAXException {
        Path zip =
                Samples.zip(
                        folder,
                        ArchiveProfile.FGS_2_0.with(layout),
                        Samples.minutes(),
                        Samples.tracer());

        SortedMap<String, byte[]> files = Unzipped.files(zip);

        check(files, "METS.xml", OfficialSchemas.mets());
        check(files, "premis.xml", OfficialSchemas.premis());
        check(files, "erms.xml", OfficialSchemas.erms(ErmsVersion.V2_1));
    }

    @ParameterizedTest
    @EnumSource
    void the_schemas_would_find_a_fault(ArchiveProfile.Layout layout)
            throws IOException, SAXException {
        Path zip = Samples.zip(folder, ArchiveProfile.FGS_2_0.with(layout), Samples.minutes());
        String mets = new String(Unzipped.files(zip).get("METS.xml"), StandardCharsets.UTF_8);

        Schema schema = OfficialSchemas.mets();

        assertThatThrownBy(() -> assertValid(schema, bytes(mets, "\"SIP\"", "\"SOP\"")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> assertValid(schema, bytes(mets, " SIZE=", " SIZ=")))
                .isInstanceOf(SAXException.class);
    }

    private static byte[] bytes(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static void check(SortedMap<String, byte[]> files, String end, Schema schema)
            throws IOException, SAXException {
        int checked = 0;
        for (String path : files.keySet()) {
            if (path.endsWith(end)) {
                assertValid(schema, files.get(path));
                checked++;
            }
        }
        assertThat(checked).as(end).isPositive();
    }
}
