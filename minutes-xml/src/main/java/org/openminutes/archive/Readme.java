// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.openminutes.export.Omission;
import org.openminutes.model.Attachment;

/**
 * A short text in the package, in Swedish and English, on what each file is.
 *
 * @param settings of the package
 * @param frame of the package
 * @param records its records
 * @param omissions what some rendition does not show
 */
record Readme(Settings settings, Frame frame, List<RecordFiles> records, List<Omission> omissions) {

    private static final Map<String, String> RENDITIONS =
            Map.of(
                    "xml", "handlingen utan förlust / the record without loss",
                    "pdf", "handlingen för läsning / the record for reading",
                    "docx", "handlingen i Word / the record in Word");

    void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "LÄS MIG / READ ME");
        line(text, "");
        line(text, "Paket / package: " + settings.objectId());
        line(text, "Specifikation / specification: " + settings.profile().name());
        line(text, "Gjort av / made by: " + Software.NAME + " " + Software.VERSION);
        settings.predecessor()
                .ifPresent(
                        earlier -> {
                            line(text, earlier.relation().words() + ": " + earlier.id());
                            earlier.reason().ifPresent(why -> line(text, "  " + why));
                        });
        settings.part()
                .ifPresent(
                        part ->
                                line(
                                        text,
                                        "Del / part: " + part.position() + ", " + part.parent()));
        settings.children().forEach(child -> line(text, "Paket i serien / package: " + child));
        line(text, "");
        List<String> guide = frame.guide();
        for (int i = 0; i < guide.size(); i += 2) {
            line(text, guide.get(i));
            line(text, "  " + guide.get(i + 1));
        }
        line(text, frame.documentation("additionalPackageInfo.xml"));
        line(text, "  Gallring, sekretess, tidsomfång / disposal, secrecy, period");
        line(text, frame.documentation("validation/"));
        line(text, "  Kontrollen av varje handling / how each record was checked");
        line(text, "");
        for (RecordFiles record : records) {
            record(text, record);
        }
        omissions(text);
        out.write(text.toString().getBytes(UTF_8));
    }

    private static void record(StringBuilder text, RecordFiles record) {
        line(text, oneLine(record.minutes().title()) + " (" + record.minutes().id() + ")");
        record.renditions()
                .forEach(
                        (format, file) -> {
                            line(text, "  " + file.path());
                            line(text, "    " + RENDITIONS.getOrDefault(format, format));
                        });
        for (Map.Entry<Attachment, PackagedFile> entry : record.attachments().entrySet()) {
            line(text, "  " + entry.getValue().path());
            line(text, "    Bilaga / attachment: " + oneLine(entry.getKey().title()));
        }
        line(text, "");
    }

    private void omissions(StringBuilder text) {
        if (!omissions.isEmpty()) {
            line(text, "Detta visar inte alla filer / what some file does not show:");
            for (Omission omission : omissions) {
                line(text, "  " + omission.path() + ": " + oneLine(omission.reason()));
            }
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
