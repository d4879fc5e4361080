// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.openminutes.export.Omission;

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
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        line(text, "LÄS MIG / READ ME");
        line(text, "");
        line(text, "Paket / package: " + settings.objectId());
        line(text, "Specifikation / specification: " + settings.profile().name());
        line(text, "Gjort av / made by: " + Software.NAME + " " + Software.VERSION);
        relations(text);
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
        text.flush();
    }

    private void relations(Writer text) throws IOException {
        if (settings.predecessor().isPresent()) {
            Predecessor earlier = settings.predecessor().get();
            line(text, earlier.relation().words() + ": " + earlier.id());
            if (earlier.reason().isPresent()) {
                line(text, "  " + earlier.reason().get());
            }
        }
        if (settings.part().isPresent()) {
            SeriesPart part = settings.part().get();
            line(text, "Del / part: " + part.position() + ", " + part.parent());
        }
        for (String child : settings.children()) {
            line(text, "Paket i serien / package: " + child);
        }
    }

    private static void record(Writer text, RecordFiles record) throws IOException {
        line(text, oneLine(record.minutes().title()) + " (" + record.minutes().id() + ")");
        for (Map.Entry<String, PackagedFile> made : record.renditions().entrySet()) {
            line(text, "  " + made.getValue().path());
            line(text, "    " + RENDITIONS.getOrDefault(made.getKey(), made.getKey()));
        }
        for (Enclosures.Enclosed enclosed : record.attachments()) {
            line(text, "  " + enclosed.file().path());
            line(text, "    Bilaga / attachment: " + oneLine(enclosed.attachment().title()));
        }
        line(text, "");
    }

    private void omissions(Writer text) throws IOException {
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

    private static void line(Writer text, String line) throws IOException {
        text.write(line);
        text.write('\n');
    }
}
