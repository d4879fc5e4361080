// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openminutes.erms.FgsDocument;

/**
 * The frame of FGS Paketstruktur 1.2: sip.xml beside the folder content/. Flat, all files of the
 * records lie in that folder; else each record has one of its own in it.
 */
final class FgsFrame implements Frame {

    private static final String CONTENT = "content/";

    private final Settings settings;
    private final boolean isFlat;
    private final FileNames names;

    FgsFrame(Settings settings) {
        this.settings = settings;
        this.isFlat = settings.profile().layout() == ArchiveProfile.Layout.FLAT;
        this.names = new FileNames(settings.naming());
    }

    @Override
    public String rendition(String folder, String name) {
        return CONTENT + (isFlat ? names.next(folder + "_" + name) : folder + "/" + name);
    }

    @Override
    public String attachment(String folder, String name) {
        return CONTENT
                + (isFlat ? names.next(folder + "_" + name) : folder + "/attachments/" + name);
    }

    @Override
    public String documentation(String name) {
        return CONTENT + "documentation/" + name;
    }

    @Override
    public String schema(String name) {
        return CONTENT + "schemas/" + name;
    }

    @Override
    public List<String> guide() {
        return List.of(
                "sip.xml",
                "Förteckning över alla filer med kontrollsummor / all files with checksums",
                CONTENT + "metadata/arendehantering.xml",
                "Möten, punkter och beslut enligt FGS Ärendehantering 1.0 / meetings, items and"
                        + " decisions",
                CONTENT + "metadata/premis.xml",
                "Bevarandemetadata / preservation metadata");
    }

    @Override
    public void write(Framed content, FileSink to) throws IOException {
        List<PackagedFile> metadata = new ArrayList<>();
        if (!content.records().isEmpty()) {
            Agent archivist = settings.archivist();
            FgsDocument document =
                    new FgsDocument(
                            settings.uuid("erms"), archivist.name(), settings.classification());
            metadata.add(
                    to.put(
                            CONTENT + "metadata/arendehantering.xml",
                            FileFormat.XML,
                            out -> document.write(ErmsContent.records(content.records()), out)));
        }
        List<PackagedFile> around = new ArrayList<>(content.documentation());
        around.addAll(content.schemas());
        around.addAll(metadata);
        String path = CONTENT + "metadata/premis.xml";
        PackagedFile premis =
                to.put(
                        path,
                        FileFormat.XML,
                        out ->
                                Preservation.ofWhole(
                                        out, settings, path, content.records(), around));
        to.put("sip.xml", FileFormat.XML, new FgsMets(settings, content, metadata, premis)::write);
    }
}
