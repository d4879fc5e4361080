// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.export.ExportResult;
import org.openminutes.export.Omission;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Report;
import org.openminutes.validation.ReportJson;

/**
 * What a package holds beside the attachments, on its way into a zip after them: the records, then
 * what describes it all, METS last.
 */
final class Assembly {

    private final Settings settings;
    private final Renditions renditions;
    private final ZipSink zip;
    private final Frame frame;
    private final List<Rendered> rendered = new ArrayList<>();
    private final List<RecordFiles> records = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    /** What is around the records. */
    private final List<PackagedFile> around = new ArrayList<>();

    Assembly(Settings settings, Renditions renditions, ZipSink zip) {
        this.settings = settings;
        this.renditions = renditions;
        this.zip = zip;
        this.frame = Frame.of(settings);
    }

    /** What was made of a record. */
    private record Rendered(Map<String, PackagedFile> files, Marks marks) {}

    /**
     * Writes the renditions of the records, before it is known how they were checked.
     *
     * @param minutes the records
     * @param folders theirs
     */
    void render(List<Minutes> minutes, List<String> folders) throws IOException {
        for (int i = 0; i < minutes.size(); i++) {
            rendered.add(rendered(minutes.get(i), folders.get(i)));
        }
    }

    private Rendered rendered(Minutes minutes, String folder) throws IOException {
        Map<String, PackagedFile> made = new LinkedHashMap<>();
        for (String format : renditions.formats()) {
            made.put(format, rendition(minutes, format, folder));
        }
        List<Attachment> named = minutes.attachments();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).content().isEmpty()) {
                omit(minutes, "attachments[" + i + "]", "package: its bytes are not at hand");
            }
        }
        return new Rendered(made, Marks.of(minutes));
    }

    /**
     * Writes all the rest.
     *
     * @param submitted the records, which were rendered
     * @param attachments theirs, which were written
     * @param schemas the schemas beside them
     * @param notices what was odd about the attachments
     */
    PackageResult write(
            List<Submitted> submitted,
            List<Enclosures> attachments,
            List<SchemaFile> schemas,
            List<String> notices)
            throws IOException {
        for (int i = 0; i < submitted.size(); i++) {
            records.add(record(submitted.get(i), rendered.get(i), attachments.get(i)));
        }
        List<PackagedFile> documentation = documentation();
        List<PackagedFile> schemaFiles = new ArrayList<>();
        for (SchemaFile schema : schemas) {
            schemaFiles.add(
                    putAround(frame.schema(schema.name()), FileFormat.SCHEMA, schema::write));
        }
        frame.write(new Frame.Framed(records, documentation, schemaFiles), this::putAround);
        zip.finish();
        return new PackageResult(
                settings.objectId(), new ResultFiles(records, around), omissions, notices);
    }

    private RecordFiles record(Submitted record, Rendered rendered, Enclosures attachments) {
        return new RecordFiles(
                record.minutes(),
                record.report(),
                record.origin(),
                rendered.marks(),
                rendered.files(),
                renditions.formats().stream()
                        .filter(format -> renditions.isReady(record.minutes(), format))
                        .collect(Collectors.toSet()),
                attachments);
    }

    private PackagedFile rendition(Minutes minutes, String format, String folder)
            throws IOException {
        String name = renditions.fileName(format);
        return put(
                frame.rendition(folder, name),
                renditions.fileFormat(format),
                out -> {
                    ExportResult result = renditions.write(minutes, format, out);
                    for (Omission omission : result.omissions()) {
                        omit(minutes, omission.path(), format + ": " + omission.reason());
                    }
                });
    }

    private List<PackagedFile> documentation() throws IOException {
        List<PackagedFile> files = new ArrayList<>();
        AdditionalPackageInfo info = new AdditionalPackageInfo(settings, records);
        files.add(
                putAround(
                        frame.documentation("additionalPackageInfo.xml"),
                        FileFormat.XML,
                        info::write));
        Readme readme = new Readme(settings, frame, records, omissions);
        files.add(putAround(frame.documentation("readme.txt"), FileFormat.TEXT, readme::write));
        FileNames names = new FileNames(FileNaming.ASCII);
        for (RecordFiles record : records) {
            String name = "validation/" + names.next(record.minutes().id().value());
            Report report = record.report();
            files.add(
                    putAround(
                            frame.documentation(name + ".json"),
                            FileFormat.JSON,
                            out -> json(report, out)));
            ReportPage text = new ReportPage(report, record.minutes());
            files.add(putAround(frame.documentation(name + ".txt"), FileFormat.TEXT, text::write));
        }
        return files;
    }

    private static void json(Report report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        ReportJson.writeTo(report, text);
        text.flush();
    }

    private void omit(Minutes minutes, String path, String reason) {
        omissions.add(new Omission(minutes.id() + ": " + path, reason));
    }

    private PackagedFile put(String path, FileFormat format, FileContent content)
            throws IOException {
        return zip.put(path, format, Optional.empty(), content);
    }

    private PackagedFile putAround(String path, FileFormat format, FileContent content)
            throws IOException {
        PackagedFile file = put(path, format, content);
        around.add(file);
        return file;
    }
}
