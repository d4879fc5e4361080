// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.tags;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a working copy showed when it was written: lies in it beside the record, so that what is
 * gone can be told from what its template never showed, and what is new from what stands in the
 * template.
 *
 * @param language of the labels, {@code sv} or {@code en}
 * @param literals what stands in the template outside fields, each stretch between two of them
 * @param body the tags of the texts of the body, in its order
 * @param around the tags of the texts of the other parts, in theirs
 */
public record Shown(
        String language, List<String> literals, List<String> body, List<String> around) {

    /** The namespace of its root element, {@code shown}. */
    public static final String NAMESPACE = "urn:openminutes:shown:1";

    /** What is known of a copy that does not tell. */
    public static final Shown NOTHING = new Shown("sv", List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Shown {
        literals = List.copyOf(literals);
        body = List.copyOf(body);
        around = List.copyOf(around);
    }

    /**
     * The start of its XML, which a template knows before any record.
     *
     * @param literals as in {@link #literals()}
     */
    public static String head(Collection<String> literals) {
        StringBuilder xml = new StringBuilder("<shown xmlns=\"" + NAMESPACE + "\">");
        literals.forEach(words -> escape(words, xml.append("<literal>")).append("</literal>"));
        return xml.toString();
    }

    /**
     * The whole of its XML.
     *
     * @param head what {@link #head} made
     * @param language as in {@link #language()}
     * @param body tags, each with a line feed after it
     * @param around tags, each with a line feed after it
     */
    public static byte[] xml(String head, String language, CharSequence body, CharSequence around) {
        StringBuilder xml = new StringBuilder(head.length() + body.length() + around.length() + 99);
        xml.append(head).append("<language>").append(language).append("</language>");
        escape(body, xml.append("<body>")).append("</body>");
        escape(around, xml.append("<around>")).append("</around></shown>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads it. */
    public static Shown of(Element root) {
        String language = "sv";
        List<String> literals = new ArrayList<>();
        List<String> body = List.of();
        List<String> around = List.of();
        for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
            String text = n.getTextContent();
            switch (String.valueOf(n.getLocalName())) {
                case "literal" -> literals.add(text);
                case "language" -> language = text.strip();
                case "body" -> body = text.lines().filter(tag -> !tag.isBlank()).toList();
                case "around" -> around = text.lines().filter(tag -> !tag.isBlank()).toList();
                default -> {}
            }
        }
        return new Shown(language, literals, body, around);
    }

    private static StringBuilder escape(CharSequence text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(c);
            }
        }
        return xml;
    }
}
