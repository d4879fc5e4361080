// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Exporters;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;
import org.openminutes.xml.MinutesXml;
import org.openminutes.xml.XmlExporter;
import org.openminutes.xml.XmlImporter;

class RenditionCheckTest {

    private static final String MARK = "%CARRIED\n";

    @TempDir Path folder;

    @Test
    void the_same_record_inside_is_nothing_to_tell() throws IOException {
        assertThat(check(minutes -> minutes, new Carried())).isEmpty();
    }

    @Test
    void another_record_inside_is_an_error_that_names_the_first_difference() throws IOException {
        UnaryOperator<Minutes> change =
                minutes ->
                        minutes.toBuilder()
                                .items(minutes.items().subList(0, 1))
                                .registryNumber("RP 2026/18")
                                .build();

        assertThat(check(change, new Carried()))
                .containsExactly(
                        "ERROR MIN-019 representations/rep1/data/prov-2026-03-03/minutes.pdf:"
                                + " carries another record inside than"
                                + " representations/rep1/data/prov-2026-03-03/minutes.xml:"
                                + " registryNumber differs");
    }

    @Test
    void a_file_without_a_record_inside_is_told_and_no_error() throws IOException {
        String none = "INFO MIN-020 representations/rep1/data/prov-2026-03-03/minutes.pdf: ";
        String end = "; it is not compared with the XML";

        assertThat(check(minutes -> minutes.toBuilder().id("of-words").build(), new Carried()))
                .containsExactly(none + "carries no record inside" + end);
        assertThat(check(minutes -> minutes, new Refusing()))
                .containsExactly(none + "cannot be read: no" + end);
        assertThat(check(minutes -> minutes))
                .containsExactly(none + "is read by no program here" + end);
    }

    private List<String> check(UnaryOperator<Minutes> inside, MinutesImporter... importers)
            throws IOException {
        Path zip = folder.resolve("p.zip");
        Samples.of(ArchiveProfile.FGS_2_0, Samples.minutes())
                .exporters(Exporters.of(List.of(new XmlExporter(), new Carrying(inside))))
                .writeTo(zip, Existing.REPLACE);
        List<MinutesImporter> all = new java.util.ArrayList<>(Arrays.asList(importers));
        all.add(new XmlImporter());
        return PackageVerifier.standard().importers(Importers.of(all)).check(zip).issues().stream()
                .map(PackageIssue::toString)
                .toList();
    }

    /** Writes the record behind a mark, as if inside a PDF. */
    private record Carrying(UnaryOperator<Minutes> inside) implements MinutesExporter {

        @Override
        public ExportFormat format() {
            return new ExportFormat("pdf", "application/pdf", "pdf");
        }

        @Override
        public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
                throws IOException {
            out.write(MARK.getBytes(StandardCharsets.UTF_8));
            MinutesXml.write(inside.apply(minutes), out);
            return new ExportResult(format(), List.of());
        }
    }

    /** Reads what {@link Carrying} wrote. */
    private static class Carried implements MinutesImporter {

        @Override
        public String format() {
            return "pdf";
        }

        @Override
        public Recognition recognise(Source source) {
            String head = new String(source.head(MARK.length()), StandardCharsets.UTF_8);
            return head.equals(MARK) ? Recognition.YES : Recognition.NO;
        }

        @Override
        public ImportResult read(Source source, Register register) {
            byte[] bytes = source.bytes();
            byte[] xml = Arrays.copyOfRange(bytes, MARK.length(), bytes.length);
            return new ImportResult(
                    MinutesXml.read(Source.of(source.name(), xml)),
                    List.of(),
                    SourceTrace.none(source.name()));
        }
    }

    /** Knows the file and cannot read it. */
    private static final class Refusing extends Carried {

        @Override
        public ImportResult read(Source source, Register register) {
            throw new ImportException("no");
        }
    }
}
