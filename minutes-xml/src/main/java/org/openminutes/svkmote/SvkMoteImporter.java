// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.register.Register;

/**
 * Reads SVK-MOTE v1, also without its namespace, as one published example has it; format {@code
 * svk-mote}. What a record has no place for is in the trace as skipped.
 */
public final class SvkMoteImporter implements MinutesImporter {

    private static final int HEAD = 4096;
    private static final int DEEPEST = 50;
    private static final int MOST_ELEMENTS = 500_000;
    private static final String ROOT = "boardMeeting";

    /** For {@link java.util.ServiceLoader}. */
    public SvkMoteImporter() {}

    @Override
    public String format() {
        return "svk-mote";
    }

    /** By the outermost element. */
    @Override
    public Recognition recognise(Source source) {
        String head = new String(source.head(HEAD), StandardCharsets.UTF_8);
        if (!head.contains(ROOT)) {
            return Recognition.NO;
        }
        try {
            XMLStreamReader xml = reader(head);
            while (!xml.isStartElement()) {
                xml.next();
            }
            return isRoot(xml) ? Recognition.YES : Recognition.NO;
        } catch (XMLStreamException e) {
            return Recognition.NO;
        }
    }

    private static boolean isRoot(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return xml.getLocalName().equals(ROOT)
                && (namespace == null
                        || namespace.isEmpty()
                        || namespace.equals(SvkMote.NAMESPACE));
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return factory.createXMLStreamReader(new StringReader(bare));
    }

    @Override
    public ImportResult read(Source source, Register register) {
        SvkElement root = parse(source);
        MeetingReading reading = new MeetingReading(source.name(), root);
        List<SourceTrace.Skipped> skipped = new ArrayList<>();
        return new ImportResult(
                reading.read(),
                List.of(),
                new SourceTrace(source.name(), List.of(), skippedOf(root, skipped)));
    }

    private static List<SourceTrace.Skipped> skippedOf(
            SvkElement root, List<SourceTrace.Skipped> skipped) {
        root.untaken(skipped);
        return skipped;
    }

    private static SvkElement parse(Source source) {
        Deque<SvkElement> open = new ArrayDeque<>();
        @Nullable SvkElement root = null;
        int count = 0;
        try {
            XMLStreamReader xml = reader(new String(source.bytes(), StandardCharsets.UTF_8));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.DTD ->
                            throw refused(
                                    source, xml, "has a document type declaration; take it out");
                    case XMLStreamReader.ENTITY_REFERENCE ->
                            throw refused(source, xml, "has an entity; write the character itself");
                    case XMLStreamReader.START_ELEMENT -> {
                        if (open.isEmpty() && !isRoot(xml)) {
                            throw refused(source, xml, "is no boardMeeting of SVK-MOTE v1");
                        }
                        if (open.size() >= DEEPEST || ++count > MOST_ELEMENTS) {
                            throw refused(source, xml, "has more elements than any meeting");
                        }
                        SvkElement element = element(xml);
                        if (open.isEmpty()) {
                            root = element;
                        } else {
                            open.peek().child(element);
                        }
                        open.push(element);
                    }
                    case XMLStreamReader.END_ELEMENT -> open.pop();
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                            open.peek().text(xml.getText());
                    default -> {
                        // comments say nothing of the meeting
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new ImportException(
                    "%s:%d: is damaged XML: %s; take an undamaged copy"
                            .formatted(
                                    source.name(), e.getLocation().getLineNumber(), e.getMessage()),
                    e);
        }
        if (root == null) {
            throw new ImportException(source.name() + ": holds no element");
        }
        return root;
    }

    private static SvkElement element(XMLStreamReader xml) {
        SvkElement element = new SvkElement(xml.getLocalName(), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return element;
    }

    private static ImportException refused(Source source, XMLStreamReader xml, String what) {
        return new ImportException(
                "%s:%d: %s".formatted(source.name(), xml.getLocation().getLineNumber(), what));
    }
}
