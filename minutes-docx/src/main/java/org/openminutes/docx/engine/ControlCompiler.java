// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.engine.BlockHole.BlockLook;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Form;
import org.w3c.dom.Element;

/** Turns a control with a tag into what its tag asks for. */
final class ControlCompiler {

    /** The form of a repeat in which numbered paragraphs start again at each thing. */
    private static final String RESTART = "restart";

    private final PartCompiler part;

    ControlCompiler(PartCompiler part) {
        this.part = part;
    }

    void compile(Control control, Program program) {
        String tag = control.path();
        boolean unless = tag.endsWith("!");
        if (unless || tag.endsWith("?")) {
            Optional<PathRef> found = find(control, tag.substring(0, tag.length() - 1), true);
            List<Node> body = part.body(control.content());
            found.ifPresent(ref -> program.add(new Node.Condition(ref, unless, body)));
            return;
        }
        if (PictureHole.isAskedFor(control)) {
            picture(control, program);
            return;
        }
        Optional<PathRef> found = find(control, tag, !control.repeating());
        if (found.isEmpty()) {
            part.body(control.content());
            return;
        }
        PathRef path = found.get();
        if (control.repeating() || (path.isList() && control.holdsControls())) {
            repeat(control, path, program);
            return;
        }
        refuseInner(control);
        Optional<String> passed =
                Form.isOfLists(control.form()) ? Optional.empty() : path.listPassed();
        passed.ifPresent(
                list -> part.fault("outside-list", control, part.frames().full(path, list)));
        if (path.target().isBlocks()) {
            blocks(control, path, program);
        } else if (path.target().isText() || Form.isOfNumber(control.form())) {
            text(control, path, program);
        } else {
            part.fault("group", control, choices(tag, path));
        }
    }

    private void picture(Control control, Program program) {
        Optional<PictureHole> hole = PictureHole.of(control, part);
        hole.ifPresentOrElse(program::add, () -> part.fault("no-picture", control));
    }

    /** What stands in a sample goes with it. */
    private void refuseInner(Control control) {
        for (Element inner : Xml.all(control.element(), "sdt")) {
            if (inner != control.element() && !Control.of(inner).tag().isEmpty()) {
                part.fault("inner-control", Control.of(inner), control.tag());
            }
        }
    }

    /** Whether a control stands for paragraphs, lists and tables. */
    boolean leadsToBlocks(Control control) {
        return part.frames()
                .find(control.path(), true)
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
        find(control, control.path(), true)
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
            part.fault("unknown-field", control, String.join(", ", part.frames().nearest(path)));
        }
        return found;
    }

    private void repeat(Control control, PathRef path, Program program) {
        if (!path.isList()) {
            part.fault("no-list", control, control.tag());
            return;
        }
        boolean restart = control.form().equals(RESTART);
        if (!restart && !control.form().isEmpty()) {
            part.fault("unknown-format", control, control.form(), RESTART);
        }
        int slot = part.frames().push(path, restart);
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
            part.fault("blocks-in-line", control);
        }
    }

    /** The sample goes, and a section break in it would go unseen. */
    private void refuseSections(Control control) {
        if (Xml.below(control.element(), "sectPr").isPresent()) {
            part.fault("section-break", control);
        }
    }

    private void text(Control control, PathRef path, Program program) {
        TextHole hole =
                new TextHole(
                        path,
                        part.looks().run(control.sampleRun()),
                        form(control, path),
                        ControlLook.of(control));
        switch (control.around()) {
            case "r" -> program.add(hole);
            case "p" -> {
                refuseSections(control);
                program.add(alone(control, "", hole, ""));
            }
            case "tc" -> cell(control, hole, program);
            default -> part.fault("text-for-row", control);
        }
    }

    private Form form(Control control, PathRef path) {
        if (control.form().isEmpty()) {
            return Form.PLAIN;
        }
        Optional<Form> form = Form.find(control.form(), path.target(), part.extensions());
        if (form.isEmpty()) {
            String known = String.join(", ", Form.of(path.target(), part.extensions()));
            part.fault("unknown-format", control, control.form(), known);
        }
        return form.orElse(Form.PLAIN);
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
