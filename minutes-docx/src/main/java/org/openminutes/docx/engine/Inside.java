// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;

/**
 * The record inside a working copy: a custom XML part nothing is bound to (ECMA-376 part 1, 15.2.5
 * and 15.2.6). What a template has of ours there, its sample data, is no part of a document.
 */
final class Inside {

    private static final String OURS = "urn:openminutes:";
    private static final String DATA = "customXml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final byte[] PROPERTIES =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <ds:datastoreItem ds:itemID="{6B0E1D5C-3C5A-4D0B-9E6E-6F1D5B2A7C10}"\
             xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
            <ds:schemaRefs/></ds:datastoreItem>\
            """
                    .getBytes(StandardCharsets.UTF_8);

    private Inside() {}

    /** A template without data of ours. */
    static Parts emptied(Parts parts) {
        Set<String> gone = new HashSet<>();
        for (Part part : parts.parts()) {
            if (isOurs(part)) {
                gone.add(part.name());
                part.relations().forEach(relation -> gone.add(relation.target()));
            }
        }
        List<Part> left = new ArrayList<>();
        for (Part part : parts.parts()) {
            if (!gone.contains(part.name())) {
                left.add(new Part(part.name(), part.type(), part.bytes(), without(part, gone)));
            }
        }
        return new Parts(left, parts.relations());
    }

    private static List<Relation> without(Part part, Set<String> gone) {
        return part.relations().stream()
                .filter(relation -> relation.external() || !gone.contains(relation.target()))
                .toList();
    }

    private static boolean isOurs(Part part) {
        if (!part.name().startsWith("/customXml/item") || !part.type().endsWith("xml")) {
            return false;
        }
        String namespace =
                Xml.parse(part.bytes(), part.name().substring(1))
                        .getDocumentElement()
                        .getNamespaceURI();
        return namespace != null && namespace.startsWith(OURS);
    }

    /** Where the record will lie, under a name the template leaves free. */
    static String place(Parts parts) {
        int number = 1;
        while (parts.part(name(number)).isPresent()) {
            number++;
        }
        return name(number);
    }

    /** The package with room for the record. */
    static Parts reserved(Parts parts, String place) {
        String properties = place.replace("/item", "/itemProps");
        Part main = parts.main().orElseThrow();
        List<Relation> relations = new ArrayList<>(main.relations());
        relations.add(new Relation("rIdRecord", Parts.OFFICE + DATA, place, false));
        Relation toProperties =
                new Relation("rId1", Parts.OFFICE + "customXmlProps", properties, false);
        return parts.with(new Part(main.name(), main.type(), main.bytes(), relations))
                .with(new Part(place, "application/xml", new byte[0], List.of(toProperties)))
                .with(new Part(properties, PROPERTIES_TYPE, PROPERTIES, List.of()));
    }

    /** Whether a part says of the record's part what it is. */
    static boolean isProperties(Part part) {
        return part.bytes() == PROPERTIES;
    }

    private static String name(int number) {
        return "/customXml/item" + number + ".xml";
    }
}
