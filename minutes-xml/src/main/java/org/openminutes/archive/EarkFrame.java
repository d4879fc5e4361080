// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openminutes.erms.ErmsDocument;

/**
 * The frame of E-ARK CSIP and SIP: METS.xml, metadata/, representations/, documentation/, schemas/.
 *
 * @param settings of the package
 */
record EarkFrame(Settings settings) implements Frame {

    private static final String REPRESENTATION = "representations/rep1/";

    @Override
    public String rendition(String folder, String name) {
        return REPRESENTATION + "data/" + folder + "/" + name;
    }

    @Override
    public String attachment(String folder, String name) {
        return REPRESENTATION + "data/" + folder + "/attachments/" + name;
    }

    @Override
    public String documentation(String name) {
        return "documentation/" + name;
    }

    @Override
    public String schema(String name) {
        return "schemas/" + name;
    }

    @Override
    public List<String> guide() {
        return List.of(
                "METS.xml",
                "Förteckning över alla filer med kontrollsummor / all files with checksums",
                "metadata/descriptive/erms.xml",
                "Möten, punkter och beslut enligt ERMS / meetings, items and decisions",
                "metadata/preservation/premis.xml",
                "Bevarandemetadata / preservation metadata");
    }

    @Override
    public void write(Framed content, FileSink to) throws IOException {
        List<MetsDocument.Group> groups = new ArrayList<>();
        groups.add(new MetsDocument.Group("Documentation", content.documentation()));
        if (!content.schemas().isEmpty()) {
            groups.add(new MetsDocument.Group("Schemas", content.schemas()));
        }
        List<PackagedFile> around = new ArrayList<>(content.documentation());
        around.addAll(content.schemas());
        List<MetsDocument.Metadata> metadata = new ArrayList<>();
        if (!content.records().isEmpty()) {
            describe(content, to, groups, around, metadata);
        }
        String path = "metadata/preservation/premis.xml";
        PackagedFile own =
                to.put(
                        path,
                        FileFormat.XML,
                        out -> Preservation.ofPackage(out, settings, path, around));
        metadata.add(MetsDocument.Metadata.premis(own));
        to.put(
                "METS.xml",
                FileFormat.XML,
                new MetsDocument(settings, settings.objectId(), "", metadata, groups)::write);
    }

    /** What tells of the records, divided as the layout says. */
    private void describe(
            Framed content,
            FileSink to,
            List<MetsDocument.Group> groups,
            List<PackagedFile> around,
            List<MetsDocument.Metadata> metadata)
            throws IOException {
        boolean isLayered = settings.profile().layout() == ArchiveProfile.Layout.LAYERED;
        String path =
                isLayered
                        ? REPRESENTATION + "metadata/preservation/premis.xml"
                        : "metadata/preservation/premis-records.xml";
        PackagedFile premis =
                to.put(
                        path,
                        FileFormat.XML,
                        out -> Preservation.ofRecords(out, settings, path, content.records()));
        ErmsDocument document = ErmsContent.document(settings);
        PackagedFile erms =
                to.put(
                        "metadata/descriptive/erms.xml",
                        FileFormat.XML,
                        out ->
                                document.write(
                                        content.records().stream()
                                                .map(RecordFiles::minutes)
                                                .toList(),
                                        i -> ErmsContent.record(content.records().get(i)),
                                        out));
        metadata.add(MetsDocument.Metadata.erms(erms));
        around.add(erms);
        if (isLayered) {
            MetsDocument inner =
                    new MetsDocument(
                            settings,
                            "rep1",
                            REPRESENTATION,
                            List.of(MetsDocument.Metadata.premis(premis)),
                            List.of(new MetsDocument.Group("Data", content.files())));
            PackagedFile mets = to.put(REPRESENTATION + "METS.xml", FileFormat.XML, inner::write);
            around.add(mets);
            groups.add(new MetsDocument.Group("Representations/rep1", List.of(mets)));
        } else {
            metadata.add(MetsDocument.Metadata.premis(premis));
            groups.add(new MetsDocument.Group("Representations", content.files()));
        }
    }
}
