// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A packet of metadata (XMP, ISO 16684-1), written as it goes: to build it with a library, which
 * reads and writes it several times, takes longer than a page does.
 */
final class XmpPacket {

    private static final String BEGIN =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfd="http://pdfa.org/declarations/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
                    xmlns:minutes="urn:openminutes:minutes:1#\"""";

    private static final String END =
            """
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private final StringBuilder simple = new StringBuilder();
    private final StringBuilder structured = new StringBuilder();

    /** Adds a value, if there is one. */
    XmpPacket set(String name, Optional<String> value) {
        value.ifPresent(
                v -> escape(simple.append("\n      ").append(name).append("=\""), v).append('"'));
        return this;
    }

    /** Adds a value. */
    XmpPacket set(String name, String value) {
        return set(name, Optional.of(value));
    }

    /**
     * Adds an array of one value.
     *
     * @param kind {@code Bag}, {@code Seq} or {@code Alt}; of an Alt the value is that for readers
     *     of any language
     */
    XmpPacket array(String name, String kind, String value) {
        String item = kind.equals("Alt") ? "<rdf:li xml:lang=\"x-default\">" : "<rdf:li>";
        structured.append("      <%s><rdf:%s>%s".formatted(name, kind, item));
        escape(structured, value);
        structured.append("</rdf:li></rdf:%s></%s>\n".formatted(kind, name));
        return this;
    }

    /** Adds elements as they are. */
    XmpPacket raw(String elements) {
        structured.append(elements);
        return this;
    }

    byte[] bytes() {
        return (BEGIN + simple + ">\n" + structured + END).getBytes(StandardCharsets.UTF_8);
    }

    private static StringBuilder escape(StringBuilder to, String text) {
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> to.append("&amp;");
                                case '<' -> to.append("&lt;");
                                case '>' -> to.append("&gt;");
                                case '"' -> to.append("&quot;");
                                default -> to.appendCodePoint(isOfXml(c) ? c : ' ');
                            }
                        });
        return to;
    }

    /** Whether XML 1.0 can hold a character within a value; a line break would become a blank. */
    private static boolean isOfXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
