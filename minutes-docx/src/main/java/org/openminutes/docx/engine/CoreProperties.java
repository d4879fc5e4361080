// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;

/**
 * The properties of the document: title, whose meeting, language and day, all from the record;
 * never the clock or who runs the program.
 */
final class CoreProperties {

    private static final String NAME = "/docProps/core.xml";
    private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final Relation RELATION =
            new Relation(
                    "rIdCore",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    NAME,
                    false);

    private CoreProperties() {}

    /** The package with room for them. */
    static Parts reserve(Parts parts) {
        List<Relation> relations = new java.util.ArrayList<>(parts.relations());
        relations.add(RELATION);
        return new Parts(parts.parts(), relations)
                .with(new Part(NAME, TYPE, new byte[0], List.of()));
    }

    static boolean is(Part part) {
        return part.name().equals(NAME);
    }

    static byte[] of(Minutes minutes) {
        StringBuilder xml = new StringBuilder();
        xml.append(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties\
                 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
                 xmlns:dc="http://purl.org/dc/elements/1.1/"\
                 xmlns:dcterms="http://purl.org/dc/terms/"\
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">""");
        day(xml, "created", minutes);
        minutes.meeting().body().map(Actor::asWritten).ifPresent(b -> text(xml, "dc:creator", b));
        minutes.registryNumber().ifPresent(number -> text(xml, "dc:identifier", number));
        minutes.language()
                .map(Locale::toLanguageTag)
                .ifPresent(language -> text(xml, "dc:language", language));
        day(xml, "modified", minutes);
        text(xml, "dc:title", minutes.title());
        return xml.append("</cp:coreProperties>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void day(StringBuilder xml, String name, Minutes minutes) {
        Optional<LocalDate> day = minutes.meeting().date().flatMap(When::known);
        day.ifPresent(
                date ->
                        xml.append(
                                "<dcterms:%1$s xsi:type=\"dcterms:W3CDTF\">%2$sT00:00:00Z</dcterms:%1$s>"
                                        .formatted(name, date)));
    }

    private static void text(StringBuilder xml, String name, String value) {
        xml.append('<').append(name).append('>');
        Xml.escape(value, xml).append("</").append(name).append('>');
    }
}
