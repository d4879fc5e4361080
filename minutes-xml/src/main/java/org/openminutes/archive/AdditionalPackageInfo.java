// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openminutes.markup.Markup;

/**
 * Riksarkivet's {@code additionalPackageInfo.xml}: disposal, secrecy, personal data and the time
 * the content covers, which E-ARK has no place for.
 *
 * @param settings of the package
 * @param records its records
 */
record AdditionalPackageInfo(Settings settings, List<RecordFiles> records) {

    void write(OutputStream out) throws IOException {
        Markup xml = Markup.to(out);
        xml.start("additionalPackageInfo")
                .with(
                        "xmlns",
                        "http://xml.ra.se/e-arkiv/implementation-IP/version10/SNAadditionalPackageInfo");
        control(xml);
        xml.start("package", "id", settings.objectId());
        Settings.Conditions conditions = settings.conditions();
        PackageSummary summary = new PackageSummary(settings, records);
        xml.leaf("archiveName", conditions.archiveName());
        restricted(xml, "disposal", "disposable", conditions.disposal());
        restricted(xml, "accessRestrict", "restricted", summary.secrecy());
        restricted(xml, "useRestrict", "restricted", summary.use());
        xml.leaf("startDate", summary.firstDay());
        xml.leaf("endDate", summary.lastDay());
        xml.leaf("informationClass", conditions.informationClass());
        xml.leaf("securityClassification", conditions.securityClass());
        xml.leaf("audience", "", "publishable", !summary.hasHidden());
        files(xml);
        xml.end();
        xml.end();
        xml.finish();
    }

    private void control(Markup xml) throws IOException {
        Agent creator = settings.creator();
        xml.start("control");
        xml.leaf("identification", settings.uuid().toString(), "type", "UUID");
        xml.leaf("status", settings.status().name());
        xml.leaf("creationDate", settings.created().toString());
        xml.start("creator");
        xml.leaf("creatorName", creator.name());
        xml.leaf("creatorCode", creator.code(), "type", creator.codeType());
        xml.end();
        xml.end();
    }

    private static void restricted(
            Markup xml, String name, String attribute, Optional<String> description)
            throws IOException {
        xml.start(name, attribute, description.isPresent());
        xml.leaf(name + "Desc", description);
        xml.end();
    }

    /** Those files that need words of their own: with a secrecy mark. */
    private void files(Markup xml) throws IOException {
        xml.start("files");
        for (RecordFiles record : records) {
            Optional<String> secrecy = PackageSummary.described(record);
            if (secrecy.isPresent()) {
                for (PackagedFile file : record.renditions().values()) {
                    file(xml, file, secrecy);
                }
            }
            for (Enclosures.Enclosed enclosed : record.attachments()) {
                Optional<String> own = PackageSummary.described(enclosed.attachment());
                if (own.isPresent()) {
                    file(xml, enclosed.file(), own);
                }
            }
        }
        xml.end();
    }

    private static void file(Markup xml, PackagedFile file, Optional<String> secrecy)
            throws IOException {
        xml.start("file", "name", file.name(), "path", file.path());
        restricted(xml, "accessRestrict", "restricted", secrecy);
        xml.leaf("audience", "", "publishable", false);
        xml.end();
    }
}
