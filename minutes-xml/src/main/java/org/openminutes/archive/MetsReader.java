// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a METS document front to back, without DTD and external entities. */
final class MetsReader {

    private static final String METS = "http://www.loc.gov/METS/";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String CSIP = "https://dilcis.eu/xml/mets/csipextensionmets";
    private static final String FGS_EXTENSION = "ExtensionMETS";
    private static final int LONGEST_NAME = 1000;
    private static final List<String> POINTERS = List.of("FILEID", "ADMID", "DMDID");

    private final String path;
    private final long most;
    private final Issues issues;
    private final MetsFacts facts = new MetsFacts();
    private final Deque<String> open = new ArrayDeque<>();
    private String use = "";
    private static final String[] UNMEASURED = {"", "", "", ""};

    private String[] file = UNMEASURED;
    private String[] agent = {"", "", ""};
    private String name = "";
    private List<String> notes = new ArrayList<>();

    private MetsReader(String path, long most, Issues issues) {
        this.path = path;
        this.most = most;
        this.issues = issues;
    }

    /**
     * Reads a document and reports what is wrong with its attributes.
     *
     * @param in the document
     * @param path its path in the package
     * @param most how many files it may name; a document that names more is not read on
     * @param issues takes what is wrong
     * @return what it says
     * @throws IOException if it cannot be read, or is no METS document
     */
    static MetsFacts read(InputStream in, String path, long most, Issues issues)
            throws IOException {
        try {
            MetsReader reader = new MetsReader(path, most, issues);
            reader.read(SafeXml.of(in));
            // to the end, where the checksum of the zip is compared
            in.transferTo(OutputStream.nullOutputStream());
            return reader.facts;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> text(xml.getText());
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws IOException {
        String element = METS.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        String parent = open.isEmpty() ? "" : open.peek();
        if (open.isEmpty() && !element.equals("mets")) {
            throw new IOException("its root is no mets element of the METS name space");
        }
        if (open.isEmpty()) {
            facts.profile = attribute(xml, "PROFILE");
        }
        open.push(element);
        facts.elements.add(element);
        demands(xml, parent, element);
        ids(xml);
        take(xml, element);
    }

    private void demands(XMLStreamReader xml, String parent, String element) {
        for (MetsDemand demand : MetsDemand.on(parent, element, facts.isFgs1())) {
            if (!demand.isMet(attribute(xml, demand.attribute()))) {
                String should = demand.value().isEmpty() ? "" : " = " + demand.value();
                issues.error(
                        demand.requirement(),
                        path,
                        "%s ska ha attributet %s%s".formatted(element, demand.attribute(), should),
                        "%s must have the attribute %s%s"
                                .formatted(element, demand.attribute(), should));
            }
        }
    }

    private void ids(XMLStreamReader xml) throws IOException {
        if (facts.ids.size() + facts.pointers.size() > 8 * most + 1000) {
            throw new IOException("it has more ids than the package has use for");
        }
        String id = attribute(xml, "ID");
        if (!id.isEmpty() && !facts.ids.add(id)) {
            facts.twice.add(id);
        }
        for (String name : POINTERS) {
            String targets = attribute(xml, name);
            if (!targets.isEmpty()) {
                for (String target : targets.split("\\s+", -1)) {
                    if (!target.isEmpty()) {
                        facts.pointers.add(target);
                    }
                }
            }
        }
    }

    private void take(XMLStreamReader xml, String element) throws IOException {
        switch (element) {
            case "mets" -> facts.objectId = attribute(xml, "OBJID");
            case "metsHdr" -> facts.packageType = attribute(xml, "csip:OAISPACKAGETYPE");
            case "agent" -> {
                agent = values(xml, "ROLE", "TYPE", "OTHERTYPE");
                name = "";
                notes = new ArrayList<>();
            }
            case "altRecordID" -> facts.recordIds.add(attribute(xml, "TYPE"));
            case "note" -> notes.add(attribute(xml, "csip:NOTETYPE"));
            case "mdRef" -> refer(xml, MetsReference.Kind.METADATA, measures(xml));
            case "fileGrp" -> use = attribute(xml, "USE");
            case "file" -> file = measures(xml);
            case "FLocat" -> refer(xml, MetsReference.Kind.FILE, file);
            case "mptr" -> refer(xml, MetsReference.Kind.METS, UNMEASURED);
            case "structMap" -> structure(xml);
            case "div" -> facts.divisions.add(attribute(xml, "LABEL"));
            default -> {
                // nothing a verifier needs
            }
        }
    }

    private void structure(XMLStreamReader xml) {
        if (attribute(xml, "LABEL").equals("CSIP")) {
            facts.elements.add("structMap CSIP");
        }
    }

    private void refer(XMLStreamReader xml, MetsReference.Kind kind, String[] measures)
            throws IOException {
        if (facts.references.size() >= most) {
            throw new IOException(
                    "it names more than %s files; the package has far fewer".formatted(most));
        }
        facts.references.add(
                new MetsReference(
                        kind,
                        use,
                        attribute(xml, "xlink:href"),
                        measures[0],
                        measures[1],
                        measures[2],
                        measures[3]));
    }

    private void text(String text) {
        if ("name".equals(open.peek()) && name.length() < LONGEST_NAME) {
            name += text;
        }
    }

    private void end() {
        String element = open.pop();
        if (element.equals("agent")) {
            facts.agents.add(
                    new MetsFacts.NamedAgent(
                            agent[0], agent[1], agent[2], name.strip(), List.copyOf(notes)));
        } else if (element.equals("fileGrp")) {
            use = "";
        }
    }

    private static String[] measures(XMLStreamReader xml) {
        String[] values = values(xml, "SIZE", "CHECKSUM", "CHECKSUMTYPE", "OWNERID");
        if (values[3].isEmpty()) {
            values[3] = attribute(xml, "ext:ORIGINALFILENAME");
        }
        return values;
    }

    private static String[] values(XMLStreamReader xml, String... names) {
        String[] values = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = attribute(xml, names[i]);
        }
        return values;
    }

    /** The value of an attribute, empty if it is missing. */
    private static String attribute(XMLStreamReader xml, String name) {
        int colon = name.indexOf(':');
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String local = xml.getAttributeLocalName(i);
            if (local.length() == name.length() - colon - 1
                    && name.endsWith(local)
                    && isIn(xml.getAttributeNamespace(i), name.substring(0, Math.max(0, colon)))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Some programs write the name space of CSIP in lower case. */
    private static boolean isIn(@Nullable String space, String prefix) {
        String found = space == null ? "" : space;
        return switch (prefix) {
            case "xlink" -> found.equals(XLINK);
            case "csip" -> found.equalsIgnoreCase(CSIP);
            case "ext" -> found.equals(FGS_EXTENSION);
            default -> found.isEmpty();
        };
    }
}
