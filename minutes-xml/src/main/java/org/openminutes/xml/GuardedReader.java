// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/**
 * A parser that stops at what no file of ours has: declarations, entities, depth, other formats.
 */
final class GuardedReader extends StreamReaderDelegate {

    private final String file;
    private final Format format;
    private final Damage damage;
    private final Deque<Open> open = new ArrayDeque<>();

    private GuardedReader(XMLStreamReader reader, String file, Format format, Damage damage) {
        super(reader);
        this.file = file;
        this.format = format;
        this.damage = damage;
    }

    private record Open(String name, int line) {

        @Override
        public String toString() {
            return "the element %s of line %d".formatted(name, line);
        }
    }

    /**
     * Begins to read.
     *
     * @throws ImportException if not even the beginning is XML
     */
    static GuardedReader of(Source source, Format format) {
        String text = Encoding.text(source);
        Damage damage = new Damage(source.name(), text);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            return new GuardedReader(reader, source.name(), format, damage);
        } catch (XMLStreamException e) {
            throw damage.of(e, null);
        }
    }

    /** A factory whose parsers read nothing but the file itself. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The parser's own limit is lower from JDK 24 on; ours has a message of its own.
        factory.setProperty("jdk.xml.maxElementDepth", Format.MAX_DEPTH + 1);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("entities are not read");
                });
        return factory;
    }

    FilePlace place() {
        return FilePlace.of(file, getLocation());
    }

    @Override
    public int next() {
        int event = advance();
        switch (event) {
            case DTD ->
                    throw refused(
                            "has a document type declaration (DOCTYPE), which may hide other"
                                    + " content; take it out");
            case ENTITY_REFERENCE ->
                    throw refused(
                            "has the entity &" + getLocalName() + ";; write the character itself");
            case START_ELEMENT -> enter();
            case END_ELEMENT -> open.pop();
            default -> {
                // text, comments and instructions may stand anywhere
            }
        }
        return event;
    }

    private int advance() {
        try {
            return super.next();
        } catch (XMLStreamException e) {
            throw damage.of(e, open.peek());
        }
    }

    private void enter() {
        open.push(new Open(getLocalName(), getLocation().getLineNumber()));
        if (open.size() == 1) {
            requireKnown();
        }
        if (open.size() > Format.MAX_DEPTH) {
            throw refused(
                    "has elements within elements deeper than %d; no %s has"
                            .formatted(Format.MAX_DEPTH, format.noun()));
        }
    }

    /** What to do; who names a register among records means it to be beside them. */
    private String remedy(String namespace) {
        boolean beside =
                format.equals(Format.RECORD)
                        && namespace.startsWith(Format.REGISTER.anyNamespace());
        return beside
                ? "a register stands beside the records: name it with --register, or as the"
                        + " argument for the register"
                : format.remedy();
    }

    private void requireKnown() {
        if ("1.1".equals(getVersion())) {
            throw refused("is XML 1.1, which reads some characters as others; save it as XML 1.0");
        }
        String namespace = getNamespaceURI() == null ? "" : getNamespaceURI();
        String version = getAttributeValue(null, "version");
        if (!namespace.startsWith(format.anyNamespace()) || !getLocalName().equals(format.root())) {
            throw refused(
                    "the outermost element is %s of the namespace \"%s\", but a %s's is %s of \"%s\"; %s"
                            .formatted(
                                    getLocalName(),
                                    namespace,
                                    format.noun(),
                                    format.root(),
                                    format.namespace(),
                                    remedy(namespace)));
        }
        if (!namespace.equals(format.namespace())
                || (version != null && !version.strip().equals(Format.VERSION))) {
            throw refused(
                    "was made by a newer version of the format, \"%s\" version %s; this program reads \"%s\" version %s; update the program"
                            .formatted(namespace, version, format.namespace(), Format.VERSION));
        }
    }

    private ImportException refused(String what) {
        return new ImportException(place() + ": " + what);
    }
}
