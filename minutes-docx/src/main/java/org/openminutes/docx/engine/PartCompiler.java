// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.extend.Extensions;
import org.w3c.dom.Element;

/** Turns the XML of one part, e.g. the body or a footer, into a program. */
final class PartCompiler {

    private static final Set<String> TRACKED =
            Set.of(
                    "ins",
                    "del",
                    "moveFrom",
                    "moveTo",
                    "rPrChange",
                    "pPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "numberingChange",
                    "cellIns",
                    "cellDel");
    private static final Set<String> NEVER = Set.of("proofErr", "lastRenderedPageBreak");

    /** What marks a place by an id or name and so must not be repeated. */
    private static final Set<String> ONCE =
            Set.of(
                    "bookmarkStart",
                    "bookmarkEnd",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "permStart",
                    "permEnd");

    /** The stores Word keeps for title, author and the like, which we write too. */
    private static final Set<String> PROPERTIES =
            Set.of(
                    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}",
                    "{6668398D-A668-4E3E-A5EB-62B293D839F1}");

    private static final Set<String> TEXT = Set.of("t", "instrText", "delText");
    private static final Set<String> ENDS_WITH_PARAGRAPH =
            Set.of("tc", "hdr", "ftr", "txbxContent", "footnote", "endnote", "comment");

    private final String part;
    private final Frames frames;
    private final LookReader looks;
    private final Notes notes;
    private final Extensions extensions;
    private final Faults faults;
    private boolean guarded;

    PartCompiler(
            String part,
            Frames frames,
            LookReader looks,
            Notes notes,
            Extensions extensions,
            Faults faults) {
        this.part = part;
        this.frames = frames;
        this.looks = looks;
        this.notes = notes;
        this.extensions = extensions;
        this.faults = faults;
    }

    Extensions extensions() {
        return extensions;
    }

    List<Node> compile(Element root) {
        Program program = new Program();
        program.xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        element(root, program);
        return program.nodes();
    }

    Frames frames() {
        return frames;
    }

    LookReader looks() {
        return looks;
    }

    /** Notes a fault at a control. */
    void fault(String rule, Control control, String... words) {
        faults.add(rule, part, control.element(), words);
    }

    /** Compiles elements into a program of their own. */
    List<Node> body(List<Element> elements) {
        Program program = new Program();
        elements.forEach(element -> element(element, program));
        return program.nodes();
    }

    private void element(Element element, Program program) {
        if (Xml.isOneOf(element, TRACKED)) {
            faults.add("tracked-changes", part, element);
        } else if (Xml.isOneOf(element, NEVER)
                || (frames.size() > 1 && Xml.isOneOf(element, ONCE))) {
            return;
        } else if (Xml.is(element, "sdt") && !Control.of(element).tag().isEmpty()) {
            new ControlCompiler(this).compile(Control.of(element), program);
        } else if (Xml.is(element, "p")) {
            paragraph(element, program);
        } else if (Xml.is(element, "footnoteReference") && frames.size() > 1) {
            note(element, program);
        } else if (Xml.is(element, "footnotes")) {
            notes(element, program);
        } else if (Xml.is(element, "numId") && frames.restarting() > 0) {
            number(element, program);
        } else if (Xml.isOneOf(element, ENDS_WITH_PARAGRAPH)) {
            guard(element, program);
        } else if (Xml.is(element, "tbl")) {
            table(element, program);
        } else {
            plain(element, program);
        }
    }

    /** A footnote within a repeat is written for each thing. */
    private void note(Element reference, Program program) {
        Optional<Element> found = notes.repeat(reference.getAttributeNS(Xml.W, "id"));
        if (found.isEmpty()) {
            program.xml(Xml.empty(reference));
            return;
        }
        Element note = found.get();
        String[] halves = halves(note);
        program.add(
                new NoteHole(
                        Markup.of(halves(reference)[0]),
                        Markup.of(halves[0]),
                        Markup.of(halves[1]),
                        new PartCompiler(notes.part(), frames, looks, notes, extensions, faults)
                                .body(Xml.children(note)),
                        Markup.of(Xml.close(note))));
    }

    /** The start tag before and after its id. */
    private static String[] halves(Element element) {
        Element copy = (Element) element.cloneNode(false);
        copy.setAttributeNS(Xml.W, "w:id", "\u0000");
        return Xml.open(copy).split("\u0000", -1);
    }

    private void notes(Element root, Program program) {
        program.xml(Xml.open(root));
        for (Element note : Xml.children(root)) {
            if (!notes.isRepeated(note)) {
                element(note, program);
            }
        }
        program.add(new NoteHole.All());
        program.xml(Xml.close(root));
    }

    private void number(Element number, Program program) {
        String value = number.getAttributeNS(Xml.W, "val");
        Optional<Integer> look =
                value.matches("[1-9]\\d{0,8}")
                        ? looks.definitions().abstractOf(Integer.parseInt(value))
                        : Optional.empty();
        if (look.isEmpty()) {
            program.xml(Xml.empty(number));
            return;
        }
        program.xml("<w:numId w:val=\"");
        program.add(new Node.Restarted(frames.restarting(), Integer.parseInt(value), look.get()));
        program.xml("\"/>");
    }

    private void plain(Element element, Program program) {
        if ("docPr".equals(element.getLocalName())) {
            uniqueId(element, program);
            return;
        }
        if (element.getFirstChild() == null) {
            program.xml(Xml.empty(element));
            return;
        }
        program.xml(Xml.open(element));
        children(element, program);
        program.xml(Xml.close(element));
    }

    /** Drawings are numbered anew, as they may be repeated. */
    private void uniqueId(Element element, Program program) {
        element.setAttribute("id", "\u0000");
        String[] halves = Xml.open(element).split("\u0000", -1);
        program.xml(halves[0]);
        program.add(new Node.UniqueId());
        program.xml(halves[1]);
        children(element, program);
        program.xml(Xml.close(element));
    }

    private void children(Element element, Program program) {
        for (org.w3c.dom.Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                if (!(Xml.is(element, "sdtPr") && isLeftOut(child))) {
                    element(child, program);
                }
            } else if (n.getNodeType() == org.w3c.dom.Node.TEXT_NODE
                    || n.getNodeType() == org.w3c.dom.Node.CDATA_SECTION_NODE) {
                String text = n.getNodeValue();
                if (!text.isBlank() || Xml.isOneOf(element, TEXT)) {
                    program.xml(Xml.escape(text, new StringBuilder()).toString());
                }
            }
        }
    }

    /** Of a control that is none of ours: its id, which we give others, and what fills it in. */
    private static boolean isLeftOut(Element property) {
        return Xml.is(property, "id")
                || ("dataBinding".equals(property.getLocalName())
                        && !PROPERTIES.contains(property.getAttributeNS(Xml.W, "storeItemID")));
    }

    private void paragraph(Element paragraph, Program program) {
        List<Element> children = Xml.children(paragraph);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            if (Xml.is(child, "sdt")
                    && new ControlCompiler(this).leadsToBlocks(Control.of(child))) {
                new ControlCompiler(this)
                        .withinText(
                                paragraph,
                                Control.of(child),
                                children.subList(0, i),
                                children.subList(i + 1, children.size()),
                                program);
                return;
            }
        }
        plain(paragraph, program);
        mark(program, true);
    }

    private void table(Element table, Program program) {
        List<Element> children = Xml.children(table);
        if (children.stream().anyMatch(child -> Xml.is(child, "tr"))) {
            plain(table, program);
            mark(program, false);
            return;
        }
        Set<String> frame = Set.of("tblPr", "tblGrid");
        StringBuilder open = new StringBuilder(Xml.open(table));
        children.stream().filter(c -> Xml.isOneOf(c, frame)).map(Xml::text).forEach(open::append);
        program.add(
                new Node.Frame(
                        Markup.of(open.toString()),
                        body(children.stream().filter(c -> !Xml.isOneOf(c, frame)).toList()),
                        Markup.of(Xml.close(table))));
        mark(program, false);
    }

    /** An element Word wants to end with a paragraph. */
    private void guard(Element element, Program program) {
        boolean outer = guarded;
        guarded = true;
        program.xml(Xml.open(element));
        List<Element> children = Xml.children(element);
        int start = 0;
        while (start < children.size() && Xml.is(children.get(start), "tcPr")) {
            program.xml(Xml.text(children.get(start++)));
        }
        program.add(new Node.Guard(body(children.subList(start, children.size()))));
        program.xml(Xml.close(element));
        guarded = outer;
    }

    private void mark(Program program, boolean paragraph) {
        if (guarded) {
            program.add(new Node.Mark(paragraph));
        }
    }
}
