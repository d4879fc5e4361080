// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Report;
import org.openminutes.validation.Severity;

/** What the preservation metadata of a package tell: of its records, and of the package itself. */
final class Preservation {

    private Preservation() {}

    /** Of the records' files: how each record was checked and made into its renditions. */
    static void ofRecords(OutputStream out, Settings settings, String path, List<RecordFiles> all)
            throws IOException {
        PremisDocument premis = new PremisDocument(out, settings, path);
        for (RecordFiles record : all) {
            for (PackagedFile file : record.renditions().values()) {
                premis.object(file, record.lossless().filter(source -> !source.equals(file)));
            }
            for (PackagedFile file : record.attachments().values()) {
                premis.object(file, Optional.empty());
            }
        }
        for (RecordFiles record : all) {
            premis.event(validation(record));
            for (Map.Entry<String, PackagedFile> entry : record.renditions().entrySet()) {
                premis.event(rendition(record, entry.getKey(), entry.getValue()));
            }
        }
        premis.finish();
    }

    /** Of the files around the content: that the package was made. */
    static void ofPackage(
            OutputStream out, Settings settings, String path, List<PackagedFile> files)
            throws IOException {
        PremisDocument premis = new PremisDocument(out, settings, path);
        for (PackagedFile file : files) {
            premis.object(file, Optional.empty());
        }
        premis.event(
                new PremisDocument.Event(
                        "creation",
                        path + " creation",
                        "information package made, " + settings.profile().name(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        files));
        premis.finish();
    }

    private static PremisDocument.Event validation(RecordFiles record) {
        Report report = record.report();
        long waived =
                report.findings(Severity.ERROR).stream()
                        .filter(finding -> report.waiver(finding).isPresent())
                        .count();
        String note =
                "%s rules; errors: %s, of them accepted: %s; warnings: %s; notes: %s"
                        .formatted(
                                report.checked().size(),
                                report.findings(Severity.ERROR).size(),
                                waived,
                                report.findings(Severity.WARNING).size(),
                                report.findings(Severity.INFO).size());
        return new PremisDocument.Event(
                "validation",
                record.main().path() + " validation",
                "record checked with the rule set " + report.ruleSet(),
                Optional.of(waived == 0 ? "pass" : "pass with accepted errors"),
                Optional.of(note + waivers(report)),
                List.of(record.main()),
                List.of());
    }

    private static String waivers(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings(Severity.ERROR)) {
            report.waiver(finding)
                    .ifPresent(
                            waiver ->
                                    text.append(
                                            "; %s at %s accepted by %s: %s"
                                                    .formatted(
                                                            finding.rule().id(),
                                                            finding.path().isEmpty()
                                                                    ? "record"
                                                                    : finding.path(),
                                                            waiver.by(),
                                                            waiver.reason())));
        }
        return text.toString();
    }

    private static PremisDocument.Event rendition(
            RecordFiles record, String format, PackagedFile file) {
        boolean isLossless = format.equals("xml");
        return new PremisDocument.Event(
                isLossless ? "creation" : "conversion",
                file.path() + " made",
                "record written as " + format,
                Optional.empty(),
                Optional.empty(),
                isLossless ? List.of() : record.lossless().stream().toList(),
                List.of(file));
    }
}
