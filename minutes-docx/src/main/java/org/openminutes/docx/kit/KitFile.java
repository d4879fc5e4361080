// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openminutes.docx.engine.Preview;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;

/** Puts the file of a template together. */
final class KitFile {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
             xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15\"\
            """;
    private static final String SECTION =
            """
            <w:p><w:pPr><w:pStyle w:val="MinutesEnd"/></w:pPr></w:p><w:sectPr>\
            <w:headerReference w:type="default" r:id="rId_header"/>\
            <w:headerReference w:type="first" r:id="rId_headerFirst"/>\
            <w:footerReference w:type="default" r:id="rId_footer"/>\
            <w:footerReference w:type="first" r:id="rId_footerFirst"/>\
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1418"\
             w:left="1418" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="708"/>\
            <w:titlePg/></w:sectPr>\
            """;
    private static final String PROPERTIES =
            "<ds:datastoreItem"
                    + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
                    + " ds:itemID=\""
                    + Draft.STORE
                    + "\"><ds:schemaRefs/></ds:datastoreItem>";

    private final Sheet sheet;
    private final Preview preview;
    private final List<Part> parts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private int drawn;

    KitFile(Sheet sheet) {
        this.sheet = sheet;
        this.preview = new Preview(sheet.sample());
    }

    byte[] bytes() {
        for (String part : List.of("numbering", "settings", "styles")) {
            add(part, part, resource(part + ".xml"), List.of());
        }
        Relation logo =
                new Relation("rId_logo", Parts.OFFICE + "image", "/word/media/logo.png", false);
        parts.add(new Part("/word/media/logo.png", "image/png", Crest.png(), List.of()));
        add("header", "header", drawn("hdr", sheet.laterHeader()), List.of());
        add("headerFirst", "header", drawn("hdr", sheet.header()), List.of(logo));
        add("footer", "footer", drawn("ftr", sheet.footer()), List.of());
        add("footerFirst", "footer", drawn("ftr", sheet.footer()), List.of());
        byte[] body =
                utf8(
                        "<w:document "
                                + NAMESPACES
                                + "><w:body>"
                                + draw(sheet.body())
                                + SECTION
                                + "</w:body></w:document>");
        sample();
        parts.add(new Part("/word/document.xml", WORD + "template.main+xml", body, relations));
        return zipped(
                new Parts(
                        parts, List.of(relation("rId1", "officeDocument", "/word/document.xml"))));
    }

    private void add(String name, String kind, byte[] xml, List<Relation> from) {
        String place = "/word/" + name + ".xml";
        parts.add(new Part(place, WORD + kind + "+xml", xml, from));
        relations.add(relation("rId_" + name, kind, place));
    }

    private static Relation relation(String id, String kind, String target) {
        return new Relation(id, Parts.OFFICE + kind, target, false);
    }

    private void sample() {
        Relation properties = relation("rId1", "customXmlProps", "/customXml/itemProps1.xml");
        parts.add(
                new Part(
                        "/customXml/item1.xml",
                        "application/xml",
                        preview.xml(),
                        List.of(properties)));
        parts.add(
                new Part(
                        "/customXml/itemProps1.xml",
                        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                        utf8(PROPERTIES),
                        List.of()));
        relations.add(relation("rId_sample", "customXml", "/customXml/item1.xml"));
    }

    private byte[] drawn(String root, Consumer<Draft> content) {
        return utf8("<w:" + root + " " + NAMESPACES + ">" + draw(content) + "</w:" + root + ">");
    }

    /** Ids of controls differ over all parts. */
    private String draw(Consumer<Draft> content) {
        Draft draft = new Draft(preview, 10_000 * ++drawn);
        content.accept(draft);
        return draft.xml();
    }

    private static byte[] zipped(Parts parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            parts.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = KitFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String xml) {
        return (xml.startsWith("<?")
                        ? xml
                        : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8);
    }
}
