// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.markup.Markup;

/**
 * A METS document after E-ARK CSIP and SIP 2.1.0, of a package or of a representation.
 *
 * @param settings of the package
 * @param objectId {@code mets/@OBJID}
 * @param base path of its folder in the package, empty or with {@code /} at its end; hrefs are
 *     relative to it
 * @param metadata descriptive and preservation metadata
 * @param groups the files
 */
record MetsDocument(
        Settings settings,
        String objectId,
        String base,
        List<Metadata> metadata,
        List<Group> groups) {

    /**
     * A metadata file.
     *
     * @param file the file
     * @param isPreservation whether it is preservation metadata, else descriptive
     * @param type {@code MDTYPE}
     * @param otherType {@code OTHERMDTYPE}
     */
    record Metadata(
            PackagedFile file, boolean isPreservation, String type, Optional<String> otherType) {

        static Metadata erms(PackagedFile file) {
            return new Metadata(file, false, "OTHER", Optional.of("ERMS"));
        }

        static Metadata premis(PackagedFile file) {
            return new Metadata(file, true, "PREMIS", Optional.empty());
        }
    }

    /**
     * Files of one use.
     *
     * @param use {@code USE} of the group and {@code LABEL} of its division
     * @param files them; not empty
     */
    record Group(String use, Iterable<PackagedFile> files) {

        boolean isContent() {
            return use.startsWith("Representations") || use.equals("Data");
        }

        /** Whether it holds nothing but the METS document of a representation. */
        boolean isPointer() {
            return use.startsWith("Representations/");
        }
    }

    void write(OutputStream out) throws IOException {
        Markup xml = Markup.to(out);
        ArchiveProfile profile = settings.profile();
        xml.start("mets")
                .with("xmlns", "http://www.loc.gov/METS/")
                .with("xmlns:csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS")
                .with("xmlns:sip", "https://DILCIS.eu/XML/METS/SIPExtensionMETS")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("OBJID", objectId)
                .with("LABEL", settings.label())
                .with("TYPE", profile.category())
                .with("PROFILE", profile.url())
                .with("csip:CONTENTINFORMATIONTYPE", profile.contentInformationType());
        new MetsHeader(settings).write(xml);
        descriptive(xml);
        preservation(xml);
        files(xml);
        structure(xml);
        xml.end();
        xml.finish();
    }

    private void descriptive(Markup xml) throws IOException {
        for (Metadata part : metadata) {
            if (!part.isPreservation()) {
                xml.start("dmdSec")
                        .with("ID", id("section", part.file().path()))
                        .with("CREATED", settings.created())
                        .with("STATUS", "CURRENT");
                reference(xml, part);
                xml.end();
            }
        }
    }

    private void preservation(Markup xml) throws IOException {
        List<Metadata> parts = metadata.stream().filter(Metadata::isPreservation).toList();
        if (parts.isEmpty()) {
            return;
        }
        xml.start("amdSec").with("ID", id("amdSec", ""));
        for (Metadata part : parts) {
            xml.start("digiprovMD")
                    .with("ID", id("section", part.file().path()))
                    .with("STATUS", "CURRENT");
            reference(xml, part);
            xml.end();
        }
        xml.end();
    }

    private void reference(Markup xml, Metadata part) throws IOException {
        PackagedFile file = part.file();
        xml.empty("mdRef")
                .with("ID", id("file", file.path()))
                .with("LOCTYPE", "URL")
                .with("xlink:type", "simple")
                .with("xlink:href", href(file.path()))
                .with("MDTYPE", part.type())
                .with("OTHERMDTYPE", part.otherType());
        measures(xml, file);
    }

    private void measures(Markup xml, PackagedFile file) throws IOException {
        xml.with("MIMETYPE", file.format().mediaType())
                .with("SIZE", file.size())
                .with("CREATED", settings.created())
                .with("CHECKSUM", file.checksum())
                .with("CHECKSUMTYPE", settings.checksums());
    }

    private void files(Markup xml) throws IOException {
        Optional<String> type = Optional.of(settings.profile().contentInformationType());
        xml.start("fileSec").with("ID", id("fileSec", ""));
        int count = 0;
        for (Group group : groups) {
            xml.start("fileGrp")
                    .with("ID", id("group", group.use()))
                    .with("USE", group.use())
                    .with("csip:CONTENTINFORMATIONTYPE", type.filter(t -> group.isContent()));
            for (PackagedFile file : group.files()) {
                file(xml, file, ++count);
            }
            xml.end();
        }
        xml.end();
    }

    private void file(Markup xml, PackagedFile file, int number) throws IOException {
        FileFormat format = file.format();
        xml.start("file").with("ID", fileIds() + number);
        measures(xml, file);
        xml.with("OWNERID", file.originalName())
                .with("sip:FILEFORMATNAME", format.name())
                .with("sip:FILEFORMATVERSION", format.version())
                .with("sip:FORMATREGISTRY", format.pronom().map(key -> "PRONOM"))
                .with("sip:FORMATREGISTRYKEY", format.pronom());
        xml.empty("FLocat")
                .with("LOCTYPE", "URL")
                .with("xlink:type", "simple")
                .with("xlink:href", href(file.path()));
        xml.end();
    }

    private void structure(Markup xml) throws IOException {
        xml.start("structMap")
                .with("ID", id("structMap", ""))
                .with("TYPE", "PHYSICAL")
                .with("LABEL", "CSIP");
        xml.start("div").with("ID", id("division", "")).with("LABEL", objectId);
        xml.empty("div")
                .with("ID", id("division", "Metadata"))
                .with("LABEL", "Metadata")
                .with("DMDID", sections(false))
                .with("ADMID", sections(true));
        for (Group group : groups) {
            division(xml, group);
        }
        xml.end();
        xml.end();
    }

    private void division(Markup xml, Group group) throws IOException {
        String groupId = id("group", group.use());
        xml.start("div").with("ID", id("division", group.use())).with("LABEL", group.use());
        if (group.isPointer()) {
            xml.empty("mptr")
                    .with("LOCTYPE", "URL")
                    .with("xlink:type", "simple")
                    .with("xlink:href", href(group.files().iterator().next().path()))
                    .with("xlink:title", groupId);
        } else {
            xml.empty("fptr").with("FILEID", groupId);
        }
        xml.end();
    }

    private Optional<String> sections(boolean preservation) {
        String ids =
                metadata.stream()
                        .filter(part -> part.isPreservation() == preservation)
                        .map(part -> id("section", part.file().path()))
                        .collect(Collectors.joining(" "));
        return Optional.of(ids).filter(all -> !all.isEmpty());
    }

    /** Unique in the whole package, since every name has the document's folder before it. */
    private String id(String kind, String name) {
        return settings.xmlId(base + "METS.xml " + kind + " " + name);
    }

    /** What the ids of files begin with; no other document of the package has the same. */
    private String fileIds() {
        return base.isEmpty() ? "file-" : objectId + "-file-";
    }

    private String href(String path) {
        return UrlPath.of(path.substring(base.length()));
    }
}
