// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openminutes.docx.engine.Xml;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.intake.Change;
import org.w3c.dom.Element;

/** A Word document while it is read: its parts, and what is counted and found on the way. */
public final class Manuscript {

    private final Parts parts;
    private final Part main;
    private final StyleSheet styles;
    private final Numbering numbering;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final List<Change> changes = new ArrayList<>();
    private int tables;
    private int boxes;

    /** Opens a document: its parts and the main one of them. */
    public Manuscript(Parts parts, Part main) {
        this.parts = parts;
        this.main = main;
        styles = new StyleSheet(root("styles"));
        numbering = new Numbering(root("numbering"));
        footnotes = byId(root("footnotes"));
        endnotes = byId(root("endnotes"));
    }

    private static Map<String, Element> byId(Optional<Element> root) {
        Map<String, Element> found = new TreeMap<>();
        root.ifPresent(
                r -> Markup.children(r).forEach(n -> found.put(Markup.attribute(n, "id"), n)));
        return found;
    }

    /** The parts the main part leads to by a kind of relation, in the order of their names. */
    public List<Part> related(String kind) {
        return main.relations().stream()
                .filter(relation -> relation.type().endsWith("/" + kind) && !relation.external())
                .flatMap(relation -> parts.part(relation.target()).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Part::name))
                .toList();
    }

    /** All parts of a content type that ends so. */
    List<Part> ofType(String end) {
        return parts.parts().stream().filter(part -> part.type().endsWith(end)).toList();
    }

    /**
     * The root of the first part of a kind, if there is one.
     *
     * @throws IllegalArgumentException if it is no XML
     */
    Optional<Element> root(String kind) {
        return related(kind).stream().findFirst().map(Manuscript::root);
    }

    /** The root of a part. */
    public static Element root(Part part) {
        return Xml.parse(part.bytes(), part.name()).getDocumentElement();
    }

    /** What stands in the main part. */
    public Element body() {
        Element root = root(main);
        return Markup.child(root, "body")
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        main.name() + " has no body, so it is no Word document"));
    }

    /** Its styles. */
    public StyleSheet styles() {
        return styles;
    }

    /** Its lists. */
    public Numbering numbering() {
        return numbering;
    }

    /** The note a reference leads to, once. */
    Optional<Element> takeNote(Element reference) {
        boolean foot = Markup.is(reference, "footnoteReference");
        return Optional.ofNullable(
                (foot ? footnotes : endnotes).remove(Markup.attribute(reference, "id")));
    }

    /** The notes nothing led to, less the lines Word draws above notes. */
    List<Element> unreferred() {
        return Stream.of(footnotes, endnotes)
                .flatMap(notes -> notes.values().stream())
                .filter(note -> Markup.attribute(note, "type").isEmpty())
                .toList();
    }

    int nextTable() {
        return ++tables;
    }

    int nextBox() {
        return ++boxes;
    }

    void change(Change change) {
        changes.add(change);
    }

    List<Change> changes() {
        return changes;
    }
}
