// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Reads the native XML file; format {@code xml}. The file is the record: the register is not asked,
 * nothing is skipped, and the trace has the lines of every item, entry and clause.
 */
public final class XmlImporter implements MinutesImporter {

    /** The outermost element must begin and end within so many bytes. */
    private static final int HEAD = 4096;

    /** For {@link java.util.ServiceLoader}. */
    public XmlImporter() {}

    @Override
    public String format() {
        return "xml";
    }

    /**
     * By the namespace of the outermost element, of this version or another; a register is
     * recognised too, so that reading it as a record tells what it is.
     */
    @Override
    public Recognition recognise(Source source) {
        String head = Encoding.head(source.head(HEAD));
        if (!head.contains(Format.ANY_NAMESPACE)) {
            return Recognition.NO;
        }
        try {
            return rootNamespace(head).startsWith(Format.ANY_NAMESPACE)
                    ? Recognition.YES
                    : Recognition.NO;
        } catch (XMLStreamException e) {
            // damaged: if it is XML at all, the reader says where
            return head.startsWith("<") ? Recognition.YES : Recognition.NO;
        }
    }

    private static String rootNamespace(String head) throws XMLStreamException {
        XMLStreamReader reader =
                GuardedReader.factory().createXMLStreamReader(new StringReader(head));
        while (!reader.isStartElement()) {
            reader.next();
        }
        return String.valueOf(reader.getNamespaceURI());
    }

    @Override
    public ImportResult read(Source source, Register register) {
        return MinutesReader.read(source);
    }
}
