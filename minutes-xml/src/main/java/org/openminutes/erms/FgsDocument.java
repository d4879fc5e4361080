// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openminutes.markup.Markup;
import org.openminutes.markup.NameUuid;

/**
 * A document after Riksarkivet's FGS Ärendehantering 1.0 of 2013, which municipal archives still
 * ask for: an <i>ärende</i> per meeting, in it a <i>handling</i> for the record and one per item.
 * Deterministic.
 *
 * @param uuid the document's id; ids within it are made of it
 * @param agency whose archive it is (<i>arkivbildare</i>)
 * @param classification the plan that the records' codes are of
 */
public record FgsDocument(UUID uuid, String agency, Optional<ErmsClassification> classification) {

    static final String NAMESPACE = "http://xml.ra.se/e-arkiv/FGS-ERMS";

    /** Checks the parts. */
    public FgsDocument {
        requireNonNull(uuid, "uuid");
        requireNonNull(agency, "agency");
        requireNonNull(classification, "classification");
    }

    /**
     * Writes the document.
     *
     * @param records one or more, in the order given
     * @param out where to; left open
     * @throws IOException if {@code out} fails
     */
    public void write(List<ErmsRecord> records, OutputStream out) throws IOException {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("an FGS document needs at least one record");
        }
        Markup xml = Markup.to(out);
        xml.start("Leveransobjekt", "xmlns", NAMESPACE);
        xml.start("ArkivbildarStruktur");
        xml.start("Arkivbildare");
        xml.leaf("Namn", agency);
        xml.end();
        xml.end();
        if (classification.isPresent()) {
            xml.start("VerksamhetsbaseradArkivredovisning");
            xml.leaf("ArkivReferens", agency);
            xml.leaf("KlassificeringsstrukturNamn", classification.get().plan());
            xml.end();
        }
        xml.start("ArkivobjektListaArenden");
        for (ErmsRecord record : records) {
            new FgsMeeting(this, record).write(xml);
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    /** An id within this document. */
    String id(String name) {
        return NameUuid.of(uuid, name).toString();
    }

    /** The class of a record: its own code, else that of the series. */
    Optional<String> classOf(ErmsRecord record) {
        return record.minutes().classification().or(() -> classification.flatMap(c -> c.code()));
    }
}
