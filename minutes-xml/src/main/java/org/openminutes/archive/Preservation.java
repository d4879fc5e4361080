// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openminutes.validation.Finding;
import org.openminutes.validation.Report;
import org.openminutes.validation.Severity;

/** What the preservation metadata of a package tell: of its records, and of the package itself. */
final class Preservation {

    private Preservation() {}

    /** Of the records' files: how each record was read, checked and made into its renditions. */
    static void ofRecords(OutputStream out, Settings settings, String path, List<RecordFiles> all)
            throws IOException {
        PremisDocument premis = new PremisDocument(out, settings, path);
        recordObjects(premis, all);
        recordEvents(premis, all);
        premis.finish();
    }

    /** Of the package itself and the files around the content: that the package was made. */
    static void ofPackage(
            OutputStream out, Settings settings, String path, List<PackagedFile> files)
            throws IOException {
        ofWhole(out, settings, path, List.of(), files);
    }

    /** Of all of that in one document. */
    static void ofWhole(
            OutputStream out,
            Settings settings,
            String path,
            List<RecordFiles> records,
            List<PackagedFile> around)
            throws IOException {
        PremisDocument premis = new PremisDocument(out, settings, path);
        premis.whole();
        recordObjects(premis, records);
        for (PackagedFile file : around) {
            premis.object(file, Optional.empty());
        }
        recordEvents(premis, records);
        premis.event(
                new PremisDocument.Event(
                        "creation",
                        path + " creation",
                        "information package made, " + settings.profile().name(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        around));
        if (settings.predecessor().isPresent()) {
            premis.event(succession(path, settings.predecessor().get()));
        }
        premis.finish();
    }

    private static void recordObjects(PremisDocument premis, List<RecordFiles> all)
            throws IOException {
        for (RecordFiles record : all) {
            for (Map.Entry<String, PackagedFile> made : record.renditions().entrySet()) {
                PackagedFile file = made.getValue();
                premis.object(
                        file,
                        record.lossless()
                                .filter(source -> !source.equals(file))
                                .filter(source -> !record.ready().contains(made.getKey())));
            }
            for (Enclosures.Enclosed enclosed : record.attachments()) {
                premis.object(enclosed.file(), Optional.empty());
            }
        }
    }

    private static void recordEvents(PremisDocument premis, List<RecordFiles> all)
            throws IOException {
        for (RecordFiles record : all) {
            if (record.origin().isPresent()) {
                premis.event(reading(record, record.origin().get()));
            }
            premis.event(validation(record));
            for (Map.Entry<String, PackagedFile> entry : record.renditions().entrySet()) {
                premis.event(rendition(record, entry.getKey(), entry.getValue()));
            }
        }
    }

    private static PremisDocument.Event reading(RecordFiles record, Origin origin) {
        return new PremisDocument.Event(
                "import",
                record.main().path() + " import",
                "record read from %s, SHA-256 %s".formatted(origin.fileName(), origin.sha256()),
                Optional.of("success"),
                Optional.of(
                        "%s lines of the source are in no part of the record"
                                .formatted(origin.skipped())),
                List.of(),
                List.of(record.main()));
    }

    private static PremisDocument.Event succession(String path, Predecessor earlier) {
        String reason = earlier.reason().map(why -> ": " + why).orElse("");
        return new PremisDocument.Event(
                earlier.relation().status().name().toLowerCase(Locale.ROOT),
                path + " succession",
                "this package %s %s%s".formatted(earlier.relation().premis(), earlier.id(), reason),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
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
        if (record.ready().contains(format)) {
            return new PremisDocument.Event(
                    "import",
                    file.path() + " import",
                    "file handed in as %s, kept as it was".formatted(format),
                    Optional.of("success"),
                    Optional.empty(),
                    List.of(),
                    List.of(file));
        }
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
