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
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Omission;
import org.openminutes.model.Attachment;
import org.openminutes.validation.Report;
import org.openminutes.validation.ReportJson;

/** One package on its way into a zip: content first, then what describes it, METS last. */
final class Assembly {

    private final Settings settings;
    private final Renditions renditions;
    private final ZipSink zip;
    private final boolean refusesUnlisted;
    private final Frame frame;
    private final FileNames folders = new FileNames(FileNaming.ASCII);
    private final List<RecordFiles> records = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    /** What is odd about formats, with the first attachment of it and how many there are. */
    private final Map<String, Odd> notices = new LinkedHashMap<>();

    private record Odd(String first, int count) {

        String told(String what) {
            String more = count == 1 ? "" : " and %s more".formatted(count - 1);
            return "attachment %s%s: %s".formatted(first, more, what);
        }
    }

    private final List<PackagedFile> written = new ArrayList<>();

    Assembly(Settings settings, Renditions renditions, ZipSink zip, boolean refusesUnlisted) {
        this.refusesUnlisted = refusesUnlisted;
        this.settings = settings;
        this.renditions = renditions;
        this.zip = zip;
        this.frame = Frame.of(settings);
    }

    /** Writes everything. */
    PackageResult write(List<Submitted> submitted, List<SchemaFile> schemas) throws IOException {
        for (Submitted record : submitted) {
            records.add(record(record));
        }
        List<PackagedFile> documentation = documentation();
        List<PackagedFile> schemaFiles = new ArrayList<>();
        for (SchemaFile schema : schemas) {
            schemaFiles.add(put(frame.schema(schema.name()), FileFormat.SCHEMA, schema::write));
        }
        frame.write(new Frame.Framed(records, documentation, schemaFiles), this::put);
        zip.finish();
        return new PackageResult(
                settings.objectId(),
                written.stream()
                        .map(f -> new PackageResult.File(f.path(), f.size(), f.sha256()))
                        .toList(),
                omissions,
                notices.entrySet().stream().map(e -> e.getValue().told(e.getKey())).toList());
    }

    private RecordFiles record(Submitted record) throws IOException {
        String folder = folders.next(record.minutes().id().value());
        Map<String, PackagedFile> made = new LinkedHashMap<>();
        for (String format : renditions.formats()) {
            made.put(format, rendition(record, format, folder));
        }
        Map<Attachment, PackagedFile> attachments = new LinkedHashMap<>();
        FileNames names = new FileNames(settings.naming());
        int i = 0;
        for (Attachment attachment : record.minutes().attachments()) {
            Optional<Attachment.Content> content = attachment.content();
            if (content.isPresent()) {
                String name = names.next(content.get().fileName());
                String path = frame.attachment(folder, name);
                attachments.put(attachment, attachment(record, attachment, content.get(), path));
            } else {
                omit(record, "attachments[" + i + "]", "package: its bytes are not at hand");
            }
            i++;
        }
        return new RecordFiles(
                record.minutes(), record.report(), record.origin(), made, attachments);
    }

    private PackagedFile rendition(Submitted record, String format, String folder)
            throws IOException {
        String name = renditions.fileName(format);
        return put(
                frame.rendition(folder, name),
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
        requireFormat(record, content, file);
        return file;
    }

    /** Tells of a format that is not what the record says, or not on the profile's list. */
    private void requireFormat(Submitted record, Attachment.Content content, PackagedFile file) {
        String type = file.format().mediaType();
        String name = "%s of %s".formatted(content.fileName(), record.minutes().id());
        if (!type.equals(content.mediaType())) {
            notice(
                    name,
                    "is %s by its bytes, not %s as the record says"
                            .formatted(type, content.mediaType()));
        }
        if (!settings.profile().accepts(type)) {
            String what = "%s is not on the list of %s".formatted(type, settings.profile().name());
            if (refusesUnlisted) {
                throw new ExportException(
                        "package",
                        "attachment %s: %s; convert it, or let it pass without refusing"
                                .formatted(name, what));
            }
            notice(name, what);
        }
    }

    private void notice(String name, String what) {
        notices.merge(what, new Odd(name, 1), (old, one) -> new Odd(old.first(), old.count() + 1));
    }

    private List<PackagedFile> documentation() throws IOException {
        List<PackagedFile> files = new ArrayList<>();
        AdditionalPackageInfo info = new AdditionalPackageInfo(settings, records);
        files.add(
                put(frame.documentation("additionalPackageInfo.xml"), FileFormat.XML, info::write));
        Readme readme = new Readme(settings, frame, records, omissions);
        files.add(put(frame.documentation("readme.txt"), FileFormat.TEXT, readme::write));
        FileNames names = new FileNames(FileNaming.ASCII);
        for (RecordFiles record : records) {
            String name = "validation/" + names.next(record.minutes().id().value());
            Report report = record.report();
            files.add(
                    put(
                            frame.documentation(name + ".json"),
                            FileFormat.JSON,
                            out -> json(report, out)));
            ReportPage text = new ReportPage(report, record.minutes());
            files.add(put(frame.documentation(name + ".txt"), FileFormat.TEXT, text::write));
        }
        return files;
    }

    private static void json(Report report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        ReportJson.writeTo(report, text);
        text.flush();
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
