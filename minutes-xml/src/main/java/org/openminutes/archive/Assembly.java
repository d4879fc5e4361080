// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.erms.ErmsAppendix;
import org.openminutes.erms.ErmsDocument;
import org.openminutes.erms.ErmsRecord;
import org.openminutes.erms.ErmsVersion;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Omission;
import org.openminutes.model.Attachment;
import org.openminutes.validation.Report;
import org.openminutes.validation.ReportJson;

/** One package on its way into a zip: content first, then what describes it, METS last. */
final class Assembly {

    private static final String REPRESENTATION = "representations/rep1/";

    private final Settings settings;
    private final Renditions renditions;
    private final ZipSink zip;
    private final FileNames folders = new FileNames();
    private final List<RecordFiles> records = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<PackagedFile> written = new ArrayList<>();

    Assembly(Settings settings, Renditions renditions, ZipSink zip) {
        this.settings = settings;
        this.renditions = renditions;
        this.zip = zip;
    }

    /** Writes everything. */
    PackageResult write(List<Submitted> submitted, List<SchemaFile> schemas) throws IOException {
        for (Submitted record : submitted) {
            records.add(record(record));
        }
        List<PackagedFile> documentation = documentation();
        List<PackagedFile> schemaFiles = new ArrayList<>();
        for (SchemaFile schema : schemas) {
            schemaFiles.add(put("schemas/" + schema.name(), FileFormat.SCHEMA, schema::write));
        }
        List<MetsDocument.Group> groups = new ArrayList<>();
        groups.add(new MetsDocument.Group("Documentation", documentation));
        if (!schemaFiles.isEmpty()) {
            groups.add(new MetsDocument.Group("Schemas", schemaFiles));
        }
        content(groups);
        zip.finish();
        return new PackageResult(
                settings.objectId(),
                written.stream()
                        .map(f -> new PackageResult.File(f.path(), f.size(), f.sha256()))
                        .toList(),
                omissions);
    }

    /** The content's metadata and both METS documents, as the layout divides them. */
    private void content(List<MetsDocument.Group> groups) throws IOException {
        List<PackagedFile> files = records.stream().flatMap(r -> r.all().stream()).toList();
        boolean isLayered = settings.profile().layout() == ArchiveProfile.Layout.LAYERED;
        List<PackagedFile> around =
                new ArrayList<>(groups.stream().flatMap(g -> g.files().stream()).toList());
        List<MetsDocument.Metadata> metadata = new ArrayList<>();
        String recordsPremis =
                isLayered
                        ? REPRESENTATION + "metadata/preservation/premis.xml"
                        : "metadata/preservation/premis-records.xml";
        PackagedFile premis =
                put(
                        recordsPremis,
                        FileFormat.XML,
                        out -> Preservation.ofRecords(out, settings, recordsPremis, records));
        PackagedFile erms = put("metadata/descriptive/erms.xml", FileFormat.XML, this::erms);
        metadata.add(MetsDocument.Metadata.erms(erms));
        around.add(erms);
        if (isLayered) {
            PackagedFile inner = mets(REPRESENTATION, "rep1", List.of(premis), files);
            around.add(inner);
            groups.add(new MetsDocument.Group("Representations/rep1", List.of(inner)));
        } else {
            metadata.add(MetsDocument.Metadata.premis(premis));
            groups.add(new MetsDocument.Group("Representations", files));
        }
        String packagePremis = "metadata/preservation/premis.xml";
        PackagedFile own =
                put(
                        packagePremis,
                        FileFormat.XML,
                        out -> Preservation.ofPackage(out, settings, packagePremis, around));
        metadata.add(MetsDocument.Metadata.premis(own));
        put(
                "METS.xml",
                FileFormat.XML,
                new MetsDocument(settings, settings.objectId(), "", metadata, groups)::write);
    }

    private PackagedFile mets(
            String base, String id, List<PackagedFile> premis, List<PackagedFile> files)
            throws IOException {
        MetsDocument mets =
                new MetsDocument(
                        settings,
                        id,
                        base,
                        premis.stream().map(MetsDocument.Metadata::premis).toList(),
                        List.of(new MetsDocument.Group("Data", files)));
        return put(base + "METS.xml", FileFormat.XML, mets::write);
    }

    private RecordFiles record(Submitted record) throws IOException {
        String folder = REPRESENTATION + "data/" + folders.next(record.minutes().id().value());
        Map<String, PackagedFile> made = new LinkedHashMap<>();
        for (String format : renditions.formats()) {
            made.put(format, rendition(record, format, folder));
        }
        Map<Attachment, PackagedFile> attachments = new LinkedHashMap<>();
        FileNames names = new FileNames();
        int i = 0;
        for (Attachment attachment : record.minutes().attachments()) {
            Optional<Attachment.Content> content = attachment.content();
            if (content.isPresent()) {
                String name = names.next(content.get().fileName());
                String path = folder + "/attachments/" + name;
                attachments.put(attachment, attachment(record, attachment, content.get(), path));
            } else {
                omit(record, "attachments[" + i + "]", "package: its bytes are not at hand");
            }
            i++;
        }
        return new RecordFiles(record.minutes(), record.report(), made, attachments);
    }

    private PackagedFile rendition(Submitted record, String format, String folder)
            throws IOException {
        String name = renditions.fileName(format);
        return put(
                folder + "/" + name,
                renditions.fileFormat(format),
                out -> {
                    ExportResult result = renditions.write(record.minutes(), format, out);
                    for (Omission omission : result.omissions()) {
                        omit(record, omission.path(), format + ": " + omission.reason());
                    }
                });
    }

    private PackagedFile attachment(
            Submitted record, Attachment attachment, Attachment.Content content, String path)
            throws IOException {
        Optional<String> original =
                Optional.of(content.fileName()).filter(name -> !path.endsWith("/" + name));
        PackagedFile file =
                put(
                        path,
                        FileFormat.of(content.mediaType(), content.fileName()),
                        original,
                        out -> {
                            try (InputStream in = record.source().open(attachment)) {
                                in.transferTo(out);
                            }
                        });
        if (file.size() != content.size() || !file.sha256().equals(content.sha256())) {
            throw new ExportException(
                    "package",
                    ("attachment %s (%s) of %s is not what the record says: %s bytes with SHA-256"
                                    + " %s, not %s with %s; find the right file or correct the"
                                    + " record")
                            .formatted(
                                    attachment.id(),
                                    content.fileName(),
                                    record.minutes().id(),
                                    file.size(),
                                    file.sha256(),
                                    content.size(),
                                    content.sha256()));
        }
        return file;
    }

    private List<PackagedFile> documentation() throws IOException {
        List<PackagedFile> files = new ArrayList<>();
        AdditionalPackageInfo info = new AdditionalPackageInfo(settings, records);
        files.add(put("documentation/additionalPackageInfo.xml", FileFormat.XML, info::write));
        Readme readme = new Readme(settings, records, omissions);
        files.add(put("documentation/readme.txt", FileFormat.TEXT, readme::write));
        FileNames names = new FileNames();
        for (RecordFiles record : records) {
            String name = "documentation/validation/" + names.next(record.minutes().id().value());
            Report report = record.report();
            files.add(put(name + ".json", FileFormat.JSON, out -> json(report, out)));
            ReportText text = new ReportText(report);
            files.add(put(name + ".txt", FileFormat.TEXT, text::write));
        }
        return files;
    }

    private static void json(Report report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        ReportJson.writeTo(report, text);
        text.flush();
    }

    private void erms(OutputStream out) throws IOException {
        Agent archivist = settings.archivist();
        ErmsDocument document =
                new ErmsDocument(
                        ErmsVersion.V2_1,
                        settings.uuid("erms"),
                        settings.created(),
                        archivist.name(),
                        archivist.codeType(),
                        archivist.code(),
                        Optional.empty(),
                        Software.NAME + " " + Software.VERSION);
        document.write(records.stream().map(Assembly::ermsRecord).toList(), out);
    }

    private static ErmsRecord ermsRecord(RecordFiles record) {
        List<ErmsAppendix> renditions =
                record.renditions().entrySet().stream()
                        .map(e -> appendix(e.getValue(), e.getKey()))
                        .toList();
        Map<Attachment, ErmsAppendix> attachments = new LinkedHashMap<>();
        record.attachments().forEach((a, file) -> attachments.put(a, appendix(file, a.title())));
        return new ErmsRecord(record.minutes(), renditions, attachments);
    }

    private static ErmsAppendix appendix(PackagedFile file, String description) {
        String last = file.path().substring(file.path().lastIndexOf('/') + 1);
        return new ErmsAppendix(
                file.originalName().orElse(last), file.path(), description, file.format().pronom());
    }

    private void omit(Submitted record, String path, String reason) {
        omissions.add(new Omission(record.minutes().id() + ": " + path, reason));
    }

    private PackagedFile put(String path, FileFormat format, FileContent content)
            throws IOException {
        return put(path, format, Optional.empty(), content);
    }

    private PackagedFile put(
            String path, FileFormat format, Optional<String> original, FileContent content)
            throws IOException {
        PackagedFile file = zip.put(path, format, original, content);
        written.add(file);
        return file;
    }
}
