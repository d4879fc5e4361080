// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.openminutes.markup.Markup;
import org.openminutes.markup.NameUuid;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;

/**
 * An ERMS document: an aggregation per body, in it one per meeting, in that the record and its
 * items. Deterministic.
 *
 * @param version of the specification
 * @param uuid the document's id; ids within it are made of it
 * @param created the time of the document
 * @param agency who keeps it (<i>arkivbildare</i>)
 * @param agencyCodeType kind of its code, e.g. {@code "ORG"}
 * @param agencyCode its code, e.g. {@code "2120000001"}
 * @param classification the plan that the records' codes are of
 * @param software name and version of the program that writes
 */
public record ErmsDocument(
        ErmsVersion version,
        UUID uuid,
        Instant created,
        String agency,
        Optional<String> agencyCodeType,
        Optional<String> agencyCode,
        Optional<ErmsClassification> classification,
        String software) {

    /** Checks the parts. */
    public ErmsDocument {
        requireNonNull(version, "version");
        requireNonNull(uuid, "uuid");
        requireNonNull(created, "created");
        requireNonNull(agency, "agency");
        requireNonNull(agencyCodeType, "agencyCodeType");
        requireNonNull(agencyCode, "agencyCode");
        requireNonNull(classification, "classification");
        requireNonNull(software, "software");
    }

    /**
     * Writes the document.
     *
     * @param records one or more; those of one body come together, else in the order given
     * @param out where to; left open
     * @throws IOException if {@code out} fails
     */
    public void write(List<ErmsRecord> records, OutputStream out) throws IOException {
        write(records.stream().map(ErmsRecord::minutes).toList(), records::get, out);
    }

    /**
     * Writes the document without having all that it tells of in memory.
     *
     * @param minutes one or more records; those of one body come together, else in the order given
     * @param record makes of the place of one in that list the record with its files, when it is
     *     written
     * @param out where to; left open
     * @throws IOException if {@code out} fails
     */
    public void write(List<Minutes> minutes, IntFunction<ErmsRecord> record, OutputStream out)
            throws IOException {
        if (minutes.isEmpty()) {
            throw new IllegalArgumentException("an ERMS document needs at least one record");
        }
        Map<String, List<Integer>> byBody = new LinkedHashMap<>();
        for (int i = 0; i < minutes.size(); i++) {
            byBody.computeIfAbsent(bodyKey(minutes.get(i)), key -> new ArrayList<>()).add(i);
        }
        Markup xml = Markup.to(out);
        xml.start("erms", "xmlns", ErmsVersion.NAMESPACE);
        control(xml);
        xml.start("aggregations");
        for (Map.Entry<String, List<Integer>> body : byBody.entrySet()) {
            String id = id("body " + body.getKey());
            body(xml, id, body.getValue().stream().map(minutes::get).toList());
            for (int place : body.getValue()) {
                new MeetingAggregation(this, record.apply(place), id).write(xml);
            }
            xml.end();
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    /** An id within this document. */
    String id(String name) {
        return NameUuid.of(uuid, name).toString();
    }

    /** What refers to the plan, where the version has a way to. */
    Optional<String> schemaUsed() {
        return classification.filter(c -> version.namesSchemas()).map(ErmsClassification::id);
    }

    private void control(Markup xml) throws IOException {
        xml.start("control");
        xml.leaf("identification", uuid.toString(), "identificationType", "UUID");
        if (classification.isPresent()) {
            classification.get().writePlan(xml, version);
        }
        xml.start("maintenanceInformation");
        xml.leaf("maintenanceStatus", "", "value", "new");
        xml.start("maintenanceAgency");
        xml.leaf("agencyCode", agencyCode, "type", agencyCodeType.orElse("Local"));
        xml.leaf("agencyName", agency);
        xml.end();
        xml.start("maintenanceHistory");
        xml.start("maintenanceEvent");
        xml.leaf("eventType", "", "value", "created");
        xml.leaf("eventDateTime", created.toString());
        new ErmsAgent("other", software).other("SOFTWARE").write(xml);
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }

    /** Opens the aggregation of a body. */
    private void body(Markup xml, String id, List<Minutes> records) throws IOException {
        Optional<Actor> body = records.get(0).meeting().body();
        xml.start("aggregation")
                .with("systemIdentifier", id)
                .with("aggregationType", "file")
                .with("classificationSchemaUsed", schemaUsed());
        xml.leaf("objectId", id);
        xml.leaf("extraId", body.flatMap(ErmsDocument::bodyId), "extraIdType", "organ-id");
        if (classification.isPresent()) {
            classification.get().writeCode(xml, Optional.empty());
        }
        xml.leaf("levelName", "Organ");
        xml.leaf("title", body.map(Actor::asWritten));
        xml.start("agents");
        new ErmsAgent("creator", agency)
                .number(agencyCodeType, agencyCode)
                .role(MeetingWords.KEEPER)
                .write(xml);
        xml.end();
        if (body.isEmpty()) {
            xml.leaf("description", MeetingWords.NO_BODY);
        }
        xml.start("dates");
        xml.leaf("date", earliest(records), "dateType", "created");
        xml.end();
    }

    private String earliest(List<Minutes> records) {
        return records.stream()
                .flatMap(record -> record.meeting().date().stream())
                .flatMap(date -> ErmsDates.of(date).stream())
                .min(String::compareTo)
                .orElse(created.toString());
    }

    private static String bodyKey(Minutes record) {
        Optional<Actor> body = record.meeting().body();
        return body.flatMap(ErmsDocument::bodyId)
                .map(id -> "id " + id)
                .or(() -> body.map(actor -> "name " + actor.asWritten()))
                .orElse("");
    }

    private static Optional<String> bodyId(Actor actor) {
        return actor instanceof Actor.OfBody of ? Optional.of(of.body().value()) : Optional.empty();
    }
}
