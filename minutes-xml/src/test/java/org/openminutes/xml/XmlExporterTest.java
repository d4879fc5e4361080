// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openminutes.export.MinutesExporter;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.ExporterContract;
import org.openminutes.testkit.Texts;

class XmlExporterTest extends ExporterContract {

    @Override
    protected MinutesExporter exporter() {
        return new XmlExporter();
    }

    /** With the values of attributes, where the words of a secrecy mark stand. */
    @Override
    protected String textOf(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory()
                            .createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText());
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        text.append(reader.getAttributeValue(i)).append('\n');
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    /** A file is no page: the words of restated facts are there too. */
    @Override
    protected Map<String, String> wanted(Minutes minutes) {
        return Texts.of(minutes);
    }
}
