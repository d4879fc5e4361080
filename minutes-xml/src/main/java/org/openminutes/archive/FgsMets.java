// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.markup.Markup;

/**
 * The METS document of FGS Paketstruktur 1.2, sip.xml.
 *
 * @param settings of the package
 * @param content what it frames
 * @param descriptions the descriptive metadata
 * @param premis the preservation metadata
 */
record FgsMets(
        Settings settings,
        Frame.Framed content,
        List<PackagedFile> descriptions,
        PackagedFile premis) {

    void write(OutputStream out) throws IOException {
        Markup xml = Markup.to(out);
        ArchiveProfile profile = settings.profile();
        PackageSummary summary = new PackageSummary(settings, content.records());
        Settings.Conditions conditions = settings.conditions();
        xml.start("mets")
                .with("xmlns", "http://www.loc.gov/METS/")
                .with("xmlns:ext", "ExtensionMETS")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("OBJID", "UUID:" + settings.uuid())
                .with("LABEL", settings.label())
                .with("TYPE", profile.category())
                .with("PROFILE", profile.url())
                .with("ext:CONTENTTYPESPECIFICATION", profile.contentInformationType())
                .with("ext:ARCHIVALNAME", conditions.archiveName())
                .with("ext:APPRAISAL", conditions.disposal().isPresent() ? "Yes" : "No")
                .with("ext:ACCESSRESTRICT", summary.accessRestriction())
                .with("ext:STARTDATE", summary.firstDay())
                .with("ext:ENDDATE", summary.lastDay())
                .with("ext:INFORMATIONCLASS", conditions.informationClass())
                .with("ext:AGREEMENTFORM", "AGREEMENT")
                .with("ext:DATASUBMISSIONSESSION", settings.part().map(SeriesPart::parent))
                .with("ext:PACKAGENUMBER", settings.part().map(SeriesPart::position));
        header(xml);
        administration(xml);
        files(xml);
        xml.start("structMap", "LABEL", "No structMap defined in this information package");
        xml.empty("div").with("LABEL", "Empty");
        xml.end();
        xml.end();
        xml.finish();
    }

    private void header(Markup xml) throws IOException {
        xml.start("metsHdr")
                .with("CREATEDATE", settings.created())
                .with("RECORDSTATUS", settings.status())
                .with("ext:OAISSTATUS", "SIP");
        agent(xml, settings.archivist());
        for (Agent other : settings.others()) {
            if (other.role().equals("PRODUCER")) {
                agent(xml, new Agent("ARCHIVIST", "OTHER", other.name(), other.note()));
            }
        }
        agent(xml, settings.creator());
        agent(xml, new Agent("CREATOR", "OTHER", Software.NAME, Optional.of(Software.VERSION)));
        Agent creator = settings.creator();
        agent(xml, new Agent("SUBMITTER", creator.type(), creator.name(), creator.note()));
        for (Agent other : settings.others()) {
            if (!other.role().equals("PRODUCER")) {
                agent(xml, other);
            }
        }
        for (Map.Entry<String, String> reference : settings.references().entrySet()) {
            xml.leaf("altRecordID", reference.getValue(), "TYPE", reference.getKey());
        }
        xml.leaf("metsDocumentID", "sip.xml");
        xml.end();
    }

    private static void agent(Markup xml, Agent agent) throws IOException {
        boolean isSubmitter = agent.role().equals("SUBMITTER");
        xml.start("agent")
                .with("ROLE", isSubmitter ? "OTHER" : agent.role())
                .with("OTHERROLE", Optional.of("SUBMITTER").filter(role -> isSubmitter))
                .with("TYPE", agent.type())
                .with("OTHERTYPE", Optional.of("SOFTWARE").filter(s -> agent.isSoftware()));
        xml.leaf("name", agent.name());
        xml.leaf("note", agent.note());
        xml.end();
    }

    private void administration(Markup xml) throws IOException {
        xml.start("amdSec", "ID", settings.xmlId("sip.xml amdSec"));
        xml.start("digiprovMD", "ID", settings.xmlId("sip.xml digiprovMD"));
        xml.empty("mdRef")
                .with("ID", settings.xmlId("sip.xml mdRef"))
                .with("LOCTYPE", "URL")
                .with("xlink:type", "simple")
                .with("xlink:href", href(premis))
                .with("MDTYPE", "PREMIS");
        measures(xml, premis);
        xml.end();
        xml.end();
    }

    private void files(Markup xml) throws IOException {
        List<PackagedFile> rest = new ArrayList<>(content.documentation());
        rest.addAll(content.schemas());
        xml.start("fileSec");
        xml.start("fileGrp", "ID", settings.xmlId("sip.xml files"), "USE", "FILES");
        for (PackagedFile description : descriptions) {
            file(xml, description, Optional.of("ContentTypeSpecification"));
        }
        for (PackagedFile file : rest) {
            file(xml, file, Optional.empty());
        }
        for (PackagedFile file : content.files()) {
            file(xml, file, Optional.empty());
        }
        xml.end();
        xml.end();
    }

    private void file(Markup xml, PackagedFile file, Optional<String> use) throws IOException {
        FileFormat format = file.format();
        xml.start("file", "ID", settings.xmlId("sip.xml file " + file.path()), "USE", use);
        measures(xml, file);
        xml.with("ext:ORIGINALFILENAME", file.originalName())
                .with("ext:FILEFORMATNAME", format.name())
                .with("ext:FILEFORMATVERSION", format.version())
                .with("ext:FORMATREGISTRY", format.pronom().map(key -> "PRONOM"))
                .with("ext:FORMATREGISTRYKEY", format.pronom());
        xml.empty("FLocat")
                .with("LOCTYPE", "URL")
                .with("xlink:type", "simple")
                .with("xlink:href", href(file));
        xml.end();
    }

    private void measures(Markup xml, PackagedFile file) throws IOException {
        xml.with("MIMETYPE", file.format().mediaType())
                .with("SIZE", file.size())
                .with("CREATED", settings.created())
                .with("CHECKSUM", file.checksum())
                .with("CHECKSUMTYPE", settings.checksums());
    }

    private static String href(PackagedFile file) {
        return "file:///" + UrlPath.of(file.path());
    }
}
