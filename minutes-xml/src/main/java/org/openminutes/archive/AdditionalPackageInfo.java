// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Visibility;

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
        xml.leaf("archiveName", conditions.archiveName());
        described(xml, "disposal", "disposable", conditions.disposal());
        restricted(xml, isConfidential(), conditions.secrecy());
        described(xml, "useRestrict", "restricted", conditions.use());
        xml.leaf("startDate", firstDay());
        xml.leaf("endDate", lastDay());
        xml.leaf("informationClass", conditions.informationClass());
        xml.leaf("audience", "", "publishable", !hasHidden());
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

    private static void described(
            Markup xml, String name, String attribute, Optional<String> description)
            throws IOException {
        xml.start(name, attribute, description.isPresent());
        xml.leaf(name + "Desc", description);
        xml.end();
    }

    private static void restricted(Markup xml, boolean marked, Optional<String> description)
            throws IOException {
        xml.start("accessRestrict", "restricted", marked || description.isPresent());
        xml.leaf("accessRestrictDesc", description);
        xml.end();
    }

    /** Those files that need words of their own: with a secrecy mark. */
    private void files(Markup xml) throws IOException {
        xml.start("files");
        for (RecordFiles record : records) {
            Optional<String> provision = provision(record.minutes());
            if (provision.isPresent()) {
                for (PackagedFile file : record.renditions().values()) {
                    file(xml, file, provision.get());
                }
            }
            for (Attachment attachment : record.attachments().keySet()) {
                if (attachment.visibility() instanceof Visibility.Confidential mark) {
                    PackagedFile file = record.attachments().get(attachment);
                    file(xml, file, mark.provision().orElse(""));
                }
            }
        }
        xml.end();
    }

    private static void file(Markup xml, PackagedFile file, String provision) throws IOException {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        xml.start("file", "name", name, "path", file.path());
        restricted(xml, true, Optional.of(provision).filter(text -> !text.isEmpty()));
        xml.leaf("audience", "", "publishable", false);
        xml.end();
    }

    /** The provisions marked anywhere in a record, empty text if only the mark is there. */
    private static Optional<String> provision(Minutes minutes) {
        List<String> provisions =
                Places.in(minutes).stream()
                        .map(Place::value)
                        .filter(Visibility.Confidential.class::isInstance)
                        .map(mark -> ((Visibility.Confidential) mark).provision().orElse(""))
                        .distinct()
                        .toList();
        return provisions.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", provisions));
    }

    private boolean isConfidential() {
        return records.stream().anyMatch(record -> provision(record.minutes()).isPresent());
    }

    private boolean hasHidden() {
        return records.stream()
                .flatMap(record -> Places.in(record.minutes()).stream())
                .anyMatch(
                        place ->
                                place.value() instanceof Visibility
                                        && !(place.value() instanceof Visibility.Open));
    }

    private Optional<String> firstDay() {
        return days().stream().min(LocalDate::compareTo).map(LocalDate::toString);
    }

    private Optional<String> lastDay() {
        return days().stream().max(LocalDate::compareTo).map(LocalDate::toString);
    }

    private List<LocalDate> days() {
        return records.stream()
                .flatMap(record -> record.minutes().meeting().date().stream())
                .flatMap(date -> date.known().stream())
                .toList();
    }
}
