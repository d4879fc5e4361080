// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openminutes.erms.ErmsAppendix;
import org.openminutes.erms.ErmsReader;
import org.openminutes.erms.ErmsReading;
import org.openminutes.erms.ErmsRecord;
import org.openminutes.erms.FgsReader;
import org.openminutes.erms.Unplaced;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

/**
 * Makes records of a package's documents of ERMS or FGS Ärendehantering 1.0, for those whose XML is
 * missing or damaged.
 */
final class ErmsRecords {

    private static final String ERMS = "https://dilcis.eu/xml/erms";
    private static final String FGS_1 = "http://xml.ra.se/e-arkiv/FGS-ERMS";
    private static final int MOST_UNPLACED = 50;

    private final Contents contents;
    private final FileFinder finder;
    private final Issues issues;

    ErmsRecords(Contents contents, Issues issues) {
        this.contents = contents;
        this.finder = new FileFinder(contents);
        this.issues = issues;
    }

    /**
     * The records ERMS tells of.
     *
     * @param read the files that were read as records; what ERMS says of them is not needed
     */
    List<PackagedRecord> beside(Set<String> read) {
        List<PackagedRecord> found = new ArrayList<>();
        for (String path : contents.sizes().keySet()) {
            if (RecordFinder.isXml(path)) {
                format(path).ifPresent(format -> document(path, format, read, found));
            }
        }
        return found;
    }

    /** The name of the format a document has, if it is one of those. */
    private Optional<String> format(String path) {
        return XmlHead.of(contents, path)
                .map(XmlHead::namespace)
                .filter(space -> space.equalsIgnoreCase(ERMS) || space.equalsIgnoreCase(FGS_1))
                .map(space -> space.equalsIgnoreCase(ERMS) ? "erms" : "fgs-arendehantering");
    }

    private void document(
            String path, String format, Set<String> read, List<PackagedRecord> found) {
        try {
            Source source = contents.source(path);
            ErmsReading reading =
                    format.equals("erms") ? ErmsReader.read(source) : FgsReader.read(source);
            int before = found.size();
            for (ErmsRecord record : reading.records()) {
                if (record.renditions().stream().flatMap(this::file).noneMatch(read::contains)) {
                    found.add(record(record, format, path));
                }
            }
            if (found.size() > before) {
                tell(path, found.size() - before, reading.unplaced());
            }
        } catch (IOException e) {
            FixityCheck.unreadable(issues, path, e);
        } catch (ImportException e) {
            issues.error(
                    "MIN-022",
                    path,
                    "går inte att läsa som ERMS: " + e.getMessage(),
                    "cannot be read as ERMS: " + e.getMessage());
        }
    }

    private void tell(String path, int count, List<Unplaced> unplaced) {
        issues.warning(
                "MIN-024",
                path,
                "härifrån lästes %s handling(ar), vars XML-fil saknas eller är skadad; ERMS rymmer inte allt"
                        .formatted(count),
                "of this %s record(s) were made, whose XML is missing or damaged; ERMS does not hold all"
                        .formatted(count));
        unplaced.stream()
                .limit(MOST_UNPLACED)
                .forEach(
                        left ->
                                issues.info(
                                        "MIN-024",
                                        path,
                                        "har ingen plats i handlingen: " + left,
                                        "has no place in the record: " + left));
        if (unplaced.size() > MOST_UNPLACED) {
            int more = unplaced.size() - MOST_UNPLACED;
            issues.info(
                    "MIN-024", path, "och %s till".formatted(more), "and %s more".formatted(more));
        }
    }

    private PackagedRecord record(ErmsRecord record, String format, String path) {
        Map<Attachment, String> files = new LinkedHashMap<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Attachment attachment : record.minutes().attachments()) {
            Optional<ErmsAppendix> appendix =
                    Optional.ofNullable(record.attachments().get(attachment));
            Optional<String> file = appendix.flatMap(named -> file(named).findFirst());
            if (file.isEmpty()) {
                appendix.ifPresent(named -> missing(named, path));
            }
            Attachment known =
                    file.flatMap(there -> measured(attachment, appendix.orElseThrow(), there))
                            .orElse(attachment);
            attachments.add(known);
            file.ifPresent(there -> files.put(known, there));
        }
        Minutes minutes = record.minutes().toBuilder().attachments(attachments).build();
        List<String> renditions = record.renditions().stream().flatMap(this::file).toList();
        return new PackagedRecord(minutes, format, path, renditions, files);
    }

    private void missing(ErmsAppendix appendix, String erms) {
        issues.warning(
                "MIN-023",
                appendix.path(),
                "finns inte i paketet fast %s nämner den".formatted(erms),
                "is not in the package though %s names it".formatted(erms));
    }

    /**
     * The file an appendix names: its path is from the root folder, or from that of the content.
     */
    private Stream<String> file(ErmsAppendix appendix) {
        return finder
                .find(Href.paths(appendix.path(), ""))
                .or(() -> finder.ending(appendix.path()))
                .stream();
    }

    /** The attachment with the size and checksum of the file that is there. */
    private Optional<Attachment> measured(
            Attachment attachment, ErmsAppendix appendix, String path) {
        MeasuredStream measured = new MeasuredStream();
        try (InputStream in = contents.open(path)) {
            in.transferTo(measured);
        } catch (IOException e) {
            FixityCheck.unreadable(issues, path, e);
            return Optional.empty();
        }
        String name = AttachmentFinder.lastStep(appendix.name().replace('\\', '/'));
        Attachment.Content content =
                new Attachment.Content(
                        name.isBlank() ? AttachmentFinder.lastStep(path) : name,
                        FileFormat.named(name).mediaType(),
                        measured.size(),
                        measured.sha256());
        return Optional.of(
                new Attachment(
                        attachment.id(),
                        attachment.title(),
                        attachment.ordinal(),
                        attachment.delivery(),
                        Optional.of(content),
                        attachment.visibility()));
    }
}
