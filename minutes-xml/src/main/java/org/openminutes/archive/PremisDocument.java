// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openminutes.markup.Markup;

/**
 * A PREMIS 3 document: files, what was done with them, and by what program. Written front to back:
 * first the objects, then the events.
 */
final class PremisDocument {

    private static final String EVENT_TYPE = "UUID";

    private final Markup xml;
    private final Settings settings;
    private final String digestEvent;

    /**
     * Something done.
     *
     * @param type e.g. {@code "validation"}
     * @param name unique in the package
     * @param detail what was done
     * @param outcome in a word
     * @param note more of the outcome
     * @param sources what it was done with
     * @param results what came of it
     */
    record Event(
            String type,
            String name,
            String detail,
            Optional<String> outcome,
            Optional<String> note,
            List<PackagedFile> sources,
            List<PackagedFile> results) {}

    /**
     * Starts a document.
     *
     * @param out where to
     * @param settings of the package
     * @param path of the document, for ids
     */
    PremisDocument(OutputStream out, Settings settings, String path) throws IOException {
        this.settings = settings;
        this.digestEvent = path + " digest";
        xml = Markup.to(out);
        xml.start("premis")
                .with("xmlns", "http://www.loc.gov/premis/v3")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("version", "3.0");
    }

    /** Writes a file, and of which other it was made. */
    void object(PackagedFile file, Optional<PackagedFile> source) throws IOException {
        xml.start("object").with("xsi:type", "file");
        identifier("objectIdentifier", "local", file.path());
        xml.start("objectCharacteristics");
        xml.start("fixity");
        xml.leaf("messageDigestAlgorithm", settings.checksums().toString());
        xml.leaf("messageDigest", file.checksum());
        xml.end();
        xml.leaf("size", Long.toString(file.size()));
        format(file.format());
        xml.end();
        xml.leaf("originalName", file.originalName());
        if (source.isPresent()) {
            relationship("derivation", "has source", source.get().path());
        }
        identifier("linkingEventIdentifier", EVENT_TYPE, uuid(digestEvent));
        xml.end();
    }

    /** Writes the package itself, and what it is to others. */
    void whole() throws IOException {
        xml.start("object").with("xsi:type", "intellectualEntity");
        identifier("objectIdentifier", "local", settings.objectId());
        if (settings.predecessor().isPresent()) {
            Predecessor earlier = settings.predecessor().get();
            relationship("package", earlier.relation().premis(), earlier.id());
        }
        if (settings.part().isPresent()) {
            relationship("structural", "is part of", settings.part().get().parent());
        }
        for (String child : settings.children()) {
            relationship("structural", "has part", child);
        }
        xml.end();
    }

    private void relationship(String type, String subType, String other) throws IOException {
        xml.start("relationship");
        xml.leaf("relationshipType", type);
        xml.leaf("relationshipSubType", subType);
        identifier("relatedObjectIdentifier", "local", other);
        xml.end();
    }

    private void format(FileFormat format) throws IOException {
        xml.start("format");
        xml.start("formatDesignation");
        xml.leaf("formatName", format.name().orElse(format.mediaType()));
        xml.leaf("formatVersion", format.version());
        xml.end();
        if (format.pronom().isPresent()) {
            xml.start("formatRegistry");
            xml.leaf("formatRegistryName", "PRONOM");
            xml.leaf("formatRegistryKey", format.pronom().get());
            xml.end();
        }
        xml.end();
    }

    /** Writes what was done, after all objects. */
    void event(Event event) throws IOException {
        xml.start("event");
        identifier("eventIdentifier", EVENT_TYPE, uuid(event.name()));
        xml.leaf("eventType", event.type());
        xml.leaf("eventDateTime", settings.created().toString());
        xml.start("eventDetailInformation");
        xml.leaf("eventDetail", event.detail());
        xml.end();
        if (event.outcome().isPresent()) {
            xml.start("eventOutcomeInformation");
            xml.leaf("eventOutcome", event.outcome());
            if (event.note().isPresent()) {
                xml.start("eventOutcomeDetail");
                xml.leaf("eventOutcomeDetailNote", event.note().get());
                xml.end();
            }
            xml.end();
        }
        identifier("linkingAgentIdentifier", "local", Software.NAME);
        for (PackagedFile source : event.sources()) {
            link(source, "source");
        }
        for (PackagedFile result : event.results()) {
            link(result, "outcome");
        }
        xml.end();
    }

    private void link(PackagedFile file, String role) throws IOException {
        xml.start("linkingObjectIdentifier");
        xml.leaf("linkingObjectIdentifierType", "local");
        xml.leaf("linkingObjectIdentifierValue", file.path());
        xml.leaf("linkingObjectRole", role);
        xml.end();
    }

    /** Writes the digest event, which every object links to, and the program. */
    void finish() throws IOException {
        event(
                new Event(
                        "message digest calculation",
                        digestEvent,
                        settings.checksums() + " of every file, calculated while it was written",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
        xml.start("agent");
        identifier("agentIdentifier", "local", Software.NAME);
        xml.leaf("agentName", Software.NAME);
        xml.leaf("agentType", "software");
        xml.leaf("agentVersion", Software.VERSION);
        xml.end();
        xml.end();
        xml.finish();
    }

    private void identifier(String name, String type, String value) throws IOException {
        xml.start(name);
        xml.leaf(name + "Type", type);
        xml.leaf(name + "Value", value);
        xml.end();
    }

    private String uuid(String name) {
        return settings.uuid(name).toString();
    }
}
