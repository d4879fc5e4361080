// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.openminutes.docx.engine.Spots;
import org.openminutes.docx.engine.Template;
import org.openminutes.docx.engine.Xml;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.w3c.dom.Element;

/** Turns placeholders in all texts of a file into controls. For one thread. */
public final class Converter {

    private final List<Change> changes = new ArrayList<>();

    /** Nothing converted yet. */
    public Converter() {}

    /**
     * Converts a file.
     *
     * @param parts of the file
     * @return its parts with controls; what is no placeholder is as it was
     * @throws IllegalArgumentException if a part is no XML
     */
    public Parts convert(Parts parts) {
        Parts converted = parts;
        for (Part part : parts.parts()) {
            if (Template.isText(part)) {
                converted = converted.with(part.with(convert(part)));
            }
        }
        return converted;
    }

    /** What became of each placeholder, in the order of the parts. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    private byte[] convert(Part part) {
        String name = part.name().substring(1);
        Element root = Xml.parse(part.bytes(), name).getDocumentElement();
        MergeFields.flatten(root);
        for (Element paragraph : Xml.all(root, "p")) {
            mark(name, paragraph);
        }
        if (Marks.in(root).isEmpty()) {
            return part.bytes();
        }
        for (Element alone : new Sections().wrap(root)) {
            changes.add(
                    new Change(
                            Spots.of(name, alone),
                            Marks.token(alone).written(),
                            Optional.empty(),
                            List.of()));
            Marks.restore(alone);
        }
        Controls.declare(root);
        new Fields(name, changes).settle(root);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + Xml.text(root))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Puts marks in the place of the placeholders of a paragraph, the last first. */
    private void mark(String part, Element paragraph) {
        Runs runs = new Runs(paragraph);
        List<int[]> places = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher match = Token.SHAPE.matcher(runs.text());
        while (match.find()) {
            places.add(new int[] {match.start(), match.end()});
            tokens.add(Token.of(match));
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            runs.cut(places.get(i)[0], places.get(i)[1])
                    .ifPresentOrElse(
                            mark -> Marks.tell(mark, token),
                            () ->
                                    changes.add(
                                            new Change(
                                                    Spots.of(part, paragraph),
                                                    token.written(),
                                                    Optional.empty(),
                                                    List.of())));
        }
    }
}
