// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Tracer;
import org.openminutes.xml.binding.ObjectFactory;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Our writer of the generated classes gives what JAXB's gives, to the byte. */
class ElementWriterTest {

    @Test
    void everything_a_record_can_hold() throws Exception {
        requireSame(Tracer.minutes());
    }

    @Test
    void whatever_the_constructors_allow() throws Exception {
        RandomMinutes random = new RandomMinutes(7);
        for (int i = 0; i < 200; i++) {
            requireSame(random.next());
        }
    }

    private static void requireSame(Minutes minutes) throws JAXBException, IOException {
        JAXBElement<?> root =
                new ObjectFactory()
                        .createMinutes(
                                new MinutesMapping(new Lines(new FilePlace("record", 0, 0)))
                                        .write(minutes));
        SaxPage jaxb = new SaxPage();
        Binding.RECORD.context().createMarshaller().marshal(root, jaxb);

        assertThat(text(ElementWriter.page(root))).isEqualTo(text(jaxb.page));
    }

    private static String text(XmlPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.bytes().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page as JAXB's writer fills it. */
    private static final class SaxPage extends DefaultHandler {

        private final XmlPage page = new XmlPage();

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            page.start(uri, name);
            for (int i = 0; i < attributes.getLength(); i++) {
                page.attribute(attributes.getLocalName(i), attributes.getValue(i));
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            page.text(new String(text, start, length));
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            page.end(name);
        }

        @Override
        public void endDocument() {
            page.end();
        }
    }
}
