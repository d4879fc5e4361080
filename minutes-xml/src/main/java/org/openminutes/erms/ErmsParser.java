// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/** Reads an ERMS document into elements; declarations, entities and depth are refused. */
final class ErmsParser {

    /** Deeper than the schema goes, so far as it sets an end. */
    private static final int MAX_DEPTH = 100;

    /** Some thousand meetings; a smaller file may hold more only if it is meant to fill memory. */
    private static final int MAX_ELEMENTS = 2_000_000;

    private final String file;
    private final String namespace;
    private final String outermost;
    private final Deque<ErmsElement> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private int elements;
    private @Nullable ErmsElement root;

    private ErmsParser(String file, String namespace, String outermost) {
        this.file = file;
        this.namespace = namespace;
        this.outermost = outermost;
    }

    /**
     * The outermost element.
     *
     * @throws ImportException if it is not an ERMS document
     */
    static ErmsElement parse(Source source) {
        return new ErmsParser(source.name(), ErmsVersion.NAMESPACE, "erms").read(source);
    }

    /**
     * The outermost element of a document of FGS Ärendehantering 1.0.
     *
     * @throws ImportException if it is not one
     */
    static ErmsElement parseFgs(Source source) {
        return new ErmsParser(source.name(), FgsDocument.NAMESPACE, "Leveransobjekt").read(source);
    }

    private ErmsElement read(Source source) {
        try {
            XMLStreamReader xml =
                    factory().createXMLStreamReader(new ByteArrayInputStream(source.bytes()));
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new ImportException(
                    "%s:%d: is not well-formed XML: %s".formatted(file, line, firstLine(e)), e);
        }
        if (root == null) {
            throw new ImportException(file + ": holds no element");
        }
        return root;
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.END_ELEMENT -> open.pop().text(texts.pop().toString().strip());
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                if (!open.isEmpty()) {
                    texts.element().append(xml.getText());
                }
            }
            case XMLStreamReader.DTD ->
                    throw refused(xml, "has a document type declaration (DOCTYPE); take it out");
            case XMLStreamReader.ENTITY_REFERENCE ->
                    throw refused(xml, "has an entity; write the character itself");
            default -> {
                // comments and instructions say nothing of the record
            }
        }
    }

    private void start(XMLStreamReader xml) {
        ErmsElement element =
                new ErmsElement(xml.getLocalName(), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            requireOutermost(xml);
            root = element;
        } else {
            open.element().add(element);
        }
        open.push(element);
        texts.push(new StringBuilder());
        elements++;
        if (elements > MAX_ELEMENTS) {
            throw refused(xml, "has more than %d elements; split it".formatted(MAX_ELEMENTS));
        }
        if (open.size() > MAX_DEPTH) {
            throw refused(xml, "has elements within elements deeper than " + MAX_DEPTH);
        }
    }

    /** Implementers write the name space in various cases. */
    private void requireOutermost(XMLStreamReader xml) {
        String found = String.valueOf(xml.getNamespaceURI());
        boolean isIt =
                found.toLowerCase(Locale.ROOT).equals(namespace.toLowerCase(Locale.ROOT))
                        && xml.getLocalName().equals(outermost);
        if (!isIt) {
            throw refused(
                    xml,
                    "the outermost element is %s of \"%s\", but should be %s of \"%s\""
                            .formatted(xml.getLocalName(), found, outermost, namespace));
        }
    }

    private ImportException refused(XMLStreamReader xml, String why) {
        return new ImportException(
                "%s:%d: %s".formatted(file, xml.getLocation().getLineNumber(), why));
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int last = message.lastIndexOf("Message: ");
        return last < 0 ? message.lines().findFirst().orElse("") : message.substring(last + 9);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH + 1);
        return factory;
    }
}
