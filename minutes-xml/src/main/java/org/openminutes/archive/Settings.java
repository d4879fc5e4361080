// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openminutes.erms.ErmsClassification;
import org.openminutes.markup.NameUuid;

/**
 * All that is settled before the first byte of a package is written.
 *
 * @param profile what the receiver asks for
 * @param uuid the package's own id, made of its content
 * @param objectId {@code mets/@OBJID} and name of the root folder
 * @param label {@code mets/@LABEL}
 * @param created the time of the package
 * @param status how it stands to earlier deliveries
 * @param creator who submits
 * @param archivist whose archive it belongs to
 * @param others further agents, in the order of the header
 * @param references {@code altRecordID}s by type, in the order of the header
 * @param conditions restrictions and disposal
 * @param classification the plan that the records' codes are of
 * @param naming what names attachments have on disk
 * @param checksums how checksums are made
 * @param predecessor the package this one is about
 * @param part its place in a series
 * @param children the packages of the series it holds together
 */
record Settings(
        ArchiveProfile profile,
        UUID uuid,
        String objectId,
        String label,
        Instant created,
        RecordStatus status,
        Agent creator,
        Agent archivist,
        List<Agent> others,
        Map<String, String> references,
        Conditions conditions,
        Optional<ErmsClassification> classification,
        FileNaming naming,
        ChecksumAlgorithm checksums,
        Optional<Predecessor> predecessor,
        Optional<SeriesPart> part,
        List<String> children) {

    /**
     * What may be done with the content; all free text.
     *
     * @param archiveName name of the archive (<i>arkivets namn</i>)
     * @param disposal what shall be weeded out, and when (<i>gallring</i>)
     * @param secrecy why access is restricted (<i>sekretess</i>)
     * @param use why use is restricted (<i>personuppgifter, upphovsrätt</i>)
     * @param informationClass class of information
     * @param securityClass class of security (<i>säkerhetsklass</i>)
     */
    record Conditions(
            Optional<String> archiveName,
            Optional<String> disposal,
            Optional<String> secrecy,
            Optional<String> use,
            Optional<String> informationClass,
            Optional<String> securityClass) {}

    /** An id for something within the package; different for different names. */
    UUID uuid(String name) {
        return NameUuid.of(uuid, name);
    }

    /** As {@link #uuid(String)}, as XML wants it. */
    String xmlId(String name) {
        return "uuid-" + uuid(name);
    }
}
