// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.engine.BlockHole.BlockLook;
import org.openminutes.docx.vocabulary.Field;
import org.w3c.dom.Element;

/** Turns a control with a tag into what its tag asks for. */
final class ControlCompiler {

    private final PartCompiler part;

    ControlCompiler(PartCompiler part) {
        this.part = part;
    }

    void compile(Control control, Program program) {
        String tag = control.tag();
        boolean unless = tag.endsWith("!");
        if (unless || tag.endsWith("?")) {
            String path = tag.substring(0, tag.length() - 1);
            Optional<PathRef> found = find(control, path, true);
            List<Node> body = part.body(control.content());
            found.ifPresent(ref -> program.add(new Node.Condition(ref, unless, body)));
            return;
        }
        Optional<PathRef> found = find(control, tag, !control.repeating());
        if (found.isEmpty()) {
            return;
        }
        PathRef path = found.get();
        if (control.repeating() || (path.isList() && control.holdsControls())) {
            repeat(control, path, program);
        } else if (path.target().isBlocks()) {
            blocks(control, path, program);
        } else if (path.target().isText()) {
            text(control, path, program);
        } else {
            part.fault(control, "is a group of fields, choose one: " + choices(tag, path));
        }
    }

    /** Whether a control stands for paragraphs, lists and tables. */
    boolean leadsToBlocks(Control control) {
        return part.frames()
                .find(control.tag(), true)
                .filter(path -> path.target().isBlocks())
                .isPresent();
    }

    /** A control for blocks that stands in a paragraph, maybe with other text. */
    void withinText(
            Element paragraph,
            Control control,
            List<Element> before,
            List<Element> after,
            Program program) {
        find(control, control.tag(), true)
                .ifPresent(
                        path ->
                                program.add(
                                        new BlockHole(
                                                path,
                                                part.looks().blocks(paragraph, control),
                                                ControlLook.of(control),
                                                part.body(withoutProperties(before)),
                                                part.body(after))));
    }

    private static List<Element> withoutProperties(List<Element> elements) {
        return elements.stream().filter(element -> !Xml.is(element, "pPr")).toList();
    }

    private Optional<PathRef> find(Control control, String path, boolean itself) {
        Optional<PathRef> found = part.frames().find(path, itself);
        if (found.isEmpty()) {
            part.fault(
                    control,
                    "there is no such field; nearest: "
                            + String.join(", ", part.frames().nearest(path)));
        }
        return found;
    }

    private void repeat(Control control, PathRef path, Program program) {
        if (!path.isList()) {
            part.fault(control, "is no list and cannot be repeated; use " + control.tag() + "?");
            return;
        }
        int slot = part.frames().push(control.tag(), path);
        List<Node> body = part.body(control.content());
        part.frames().pop();
        program.add(new Node.Repeat(path, slot, ControlLook.of(control), body));
    }

    private void blocks(Control control, PathRef path, Program program) {
        refuseSections(control);
        if (control.around().equals("p")) {
            BlockLook look = part.looks().blocks(control);
            program.add(new BlockHole(path, look, ControlLook.of(control), List.of(), List.of()));
        } else {
            part.fault(
                    control,
                    "is paragraphs, lists and tables; put the control around a whole paragraph");
        }
    }

    /** The sample goes, and a section break in it would go unseen. */
    private void refuseSections(Control control) {
        if (Xml.below(control.element(), "sectPr").isPresent()) {
            part.fault(control, "has a section break in its sample; move the break out of it");
        }
    }

    private void text(Control control, PathRef path, Program program) {
        TextHole hole =
                new TextHole(path, part.looks().run(control.sampleRun()), ControlLook.of(control));
        switch (control.around()) {
            case "r" -> program.add(hole);
            case "p" -> {
                refuseSections(control);
                program.add(alone(control, "", hole, ""));
            }
            case "tc" -> cell(control, hole, program);
            default -> part.fault(control, "is one text and cannot take the place of a row");
        }
    }

    private static Node alone(Control control, String before, TextHole hole, String after) {
        String look =
                control.content().stream()
                        .flatMap(
                                child ->
                                        Xml.is(child, "p")
                                                ? java.util.stream.Stream.of(child)
                                                : Xml.below(child, "p").stream())
                        .findFirst()
                        .flatMap(p -> Xml.child(p, "pPr"))
                        .map(Xml::text)
                        .orElse("");
        return new TextHole.Alone(
                Markup.of(before + "<w:p>" + look),
                hole,
                Markup.of("</w:p>" + after),
                after.isEmpty());
    }

    private static void cell(Control control, TextHole hole, Program program) {
        Element cell = control.content().get(0);
        String open = Xml.open(cell) + Xml.child(cell, "tcPr").map(Xml::text).orElse("");
        program.add(alone(control, open, hole, Xml.close(cell)));
    }

    private static String choices(String tag, PathRef path) {
        return path.target().fields().stream()
                .map(Field::name)
                .limit(8)
                .map(name -> tag + "/" + name)
                .collect(Collectors.joining(", "));
    }
}
