// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openminutes.docx.TemplateOf.body;
import static org.openminutes.docx.TemplateOf.field;
import static org.openminutes.docx.TemplateOf.p;
import static org.openminutes.docx.TemplateOf.repeat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.junit.jupiter.api.Test;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.extend.FieldFormatter;
import org.openminutes.docx.extend.FieldList;
import org.openminutes.docx.extend.PartTransformer;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;

/** One example of each extension point. */
class ExtensionsTest {

    /** Names as in a register: {@code BERG Anna}. */
    static final class Capitals implements FieldFormatter {
        @Override
        public List<String> forms() {
            return List.of("register");
        }

        @Override
        public boolean takes(Class<?> type, String form) {
            return Actor.class.isAssignableFrom(type) && form.equals("register");
        }

        @Override
        public Optional<String> format(Object value, String form, Locale language) {
            String name = ((Actor) value).asWritten();
            int blank = name.lastIndexOf(' ');
            return Optional.of(
                    name.substring(blank + 1).toUpperCase(language)
                            + " "
                            + name.substring(0, blank));
        }
    }

    /** What the meeting cost, from the caller's own books. */
    static final class Costs implements FieldList {
        @Override
        public String name() {
            return "costs";
        }

        @Override
        public String note() {
            return "what the meeting cost";
        }

        @Override
        public List<String> columns() {
            return List.of("what", "sum");
        }

        @Override
        public List<Map<String, String>> rows(Minutes minutes) {
            int people = minutes.attendance().size();
            return List.of(
                    Map.of("what", "Kaffe", "sum", people * 25 + " kr"), Map.of("what", "Sal"));
        }
    }

    /** Turns every page of the body on its side, event by event. */
    static final class Landscape implements PartTransformer {
        @Override
        public boolean takes(String part) {
            return part.equals("word/document.xml");
        }

        @Override
        public void transform(String part, Minutes minutes, InputStream in, OutputStream out)
                throws IOException {
            try {
                XMLEventReader from = XMLInputFactory.newDefaultFactory().createXMLEventReader(in);
                XMLEventWriter to =
                        XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
                while (from.hasNext()) {
                    XMLEvent event = from.nextEvent();
                    boolean size =
                            event.isStartElement()
                                    && event.asStartElement()
                                            .getName()
                                            .getLocalPart()
                                            .equals("pgSz");
                    to.add(event);
                    if (size) {
                        to.add(
                                javax.xml.stream.XMLEventFactory.newDefaultFactory()
                                        .createAttribute(
                                                "w",
                                                event.asStartElement().getName().getNamespaceURI(),
                                                "orient",
                                                "landscape"));
                    }
                }
                to.flush();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    private static final Minutes RECORD = Records.ordinary();

    @Test
    void a_formatter_of_ones_own() throws IOException {
        Extensions extensions = Extensions.NONE.with(new Capitals());
        TemplateOf template = body(repeat("chairs", p(field("who:register"))));

        assertThat(page(template, extensions)).contains("BERG Anna");
    }

    @Test
    void a_list_of_ones_own_data() throws IOException {
        TemplateOf template = body(repeat("costs", p(field("costs/what") + field("sum"))));

        assertThat(page(template, Extensions.NONE.with(new Costs()))).contains("Kaffe75 kr", "Sal");
    }

    @Test
    void a_transformer_changes_a_part() throws IOException {
        TemplateOf template =
                body(
                        p(field("title"))
                                + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr>");

        byte[] file = file(template, Extensions.NONE.with(new Landscape()));

        assertThat(WordText.body(file)).contains("w:orient=\"landscape\"", "Minnesanteckningar");
    }

    private static String page(TemplateOf template, Extensions extensions) throws IOException {
        return WordText.plain(WordText.body(file(template, extensions)));
    }

    private static byte[] file(TemplateOf template, Extensions extensions) throws IOException {
        DocxTemplate compiled = DocxTemplate.of("test.dotx", template.bytes(), extensions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter()
                .export(RECORD, ExportOptions.NONE.with(DocxOptions.TEMPLATE, compiled), out);
        return out.toByteArray();
    }
}
