// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openminutes.docx.extend.Picture;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.model.Attestation;
import org.w3c.dom.Element;

/**
 * A picture the caller gives: {@code picture/logo} the one named so, {@code picture} in a list of
 * signatures the one named as who signs. It fills the frame of the sample without being stretched,
 * with its own alternative text. Without one of that name the sample stays, but a sample signature
 * goes, and so does a sample in the form {@code picture/logo:given}.
 *
 * @param name the name; empty for that of who signs
 * @param stays whether the sample stays where no picture is given
 * @param slot the repeat it stands in
 * @param sample the control's content
 * @param pieces the sample cut at each {@code alternative, width, height, relation}
 * @param box width and height of the frame in EMU
 */
record PictureHole(
        String name, boolean stays, int slot, List<Node> sample, List<Piece> pieces, Box box)
        implements Node {

    private static final String PATH = "picture";

    /** The form in which nothing stands where no picture is given. */
    private static final String GIVEN = "given";

    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What of the sample a picture changes. */
    enum Change {
        ALTERNATIVE('\u0001'),
        WIDTH('\u0002'),
        HEIGHT('\u0003'),
        RELATION('\u0004'),
        ID('\u0005');

        /** Stands at its place; no XML can hold it. */
        private final char sign;

        Change(char sign) {
            this.sign = sign;
        }

        private static Optional<Change> of(char sign) {
            return Arrays.stream(values()).filter(change -> change.sign == sign).findFirst();
        }
    }

    /** XML and what follows it. */
    record Piece(Markup xml, Optional<Change> then) {}

    /** A size in EMU. */
    record Box(long width, long height) {}

    static boolean isAskedFor(Control control) {
        return control.path().equals(PATH) || control.path().startsWith(PATH + "/");
    }

    static Optional<PictureHole> of(Control control, PartCompiler part) {
        String name = control.path().replaceFirst("^picture/?", "");
        Optional<Element> extent = first(control, DRAWING, "extent");
        Optional<Element> blip = first(control, MAIN, "blip");
        if (extent.isEmpty() || blip.isEmpty()) {
            return Optional.empty();
        }
        Box box = new Box(size(extent.get(), "cx"), size(extent.get(), "cy"));
        List<Node> sample = part.body(control.content());
        return Optional.of(
                new PictureHole(
                        name,
                        !name.isEmpty() && !control.form().equals(GIVEN),
                        part.frames().size() - 1,
                        sample,
                        pieces(control),
                        box));
    }

    private static Optional<Element> first(Control control, String namespace, String name) {
        return Optional.ofNullable(
                (Element) control.element().getElementsByTagNameNS(namespace, name).item(0));
    }

    private static long size(Element extent, String attribute) {
        String value = extent.getAttribute(attribute);
        return value.matches("\\d{1,12}") ? Math.max(1, Long.parseLong(value)) : 1;
    }

    /** Marks the places in a copy of the sample with characters no XML has, and cuts there. */
    private static List<Piece> pieces(Control control) {
        StringBuilder xml = new StringBuilder();
        for (Element original : control.content()) {
            Element copy = (Element) original.cloneNode(true);
            mark(copy);
            xml.append(Xml.text(copy));
        }
        List<Piece> pieces = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 0; i < xml.length(); i++) {
            Optional<Change> change = Change.of(xml.charAt(i));
            if (change.isPresent()) {
                pieces.add(new Piece(Markup.of(xml.substring(start, i)), change));
                start = i + 1;
            }
        }
        pieces.add(new Piece(Markup.of(xml.substring(start)), Optional.empty()));
        return pieces;
    }

    private static void mark(Element element) {
        String name = String.valueOf(element.getLocalName());
        switch (name) {
            case "docPr" -> {
                element.setAttribute("descr", sign(Change.ALTERNATIVE));
                element.setAttribute("id", sign(Change.ID));
            }
            case "extent", "ext" -> {
                if (element.hasAttribute("cx")) {
                    element.setAttribute("cx", sign(Change.WIDTH));
                    element.setAttribute("cy", sign(Change.HEIGHT));
                }
            }
            case "blip" -> element.setAttributeNS(RELATION, embed(element), sign(Change.RELATION));
            default -> {}
        }
        Xml.children(element).forEach(PictureHole::mark);
    }

    private static String embed(Element blip) {
        return blip.getAttributeNodeNS(RELATION, "embed") == null
                ? "r:embed"
                : blip.getAttributeNodeNS(RELATION, "embed").getName();
    }

    private static String sign(Change change) {
        return Character.toString(change.sign);
    }

    @Override
    public void write(Rendering to) {
        Optional<Picture> picture = to.pictures().find(key(to));
        if (picture.isEmpty()) {
            if (stays) {
                Node.all(sample, to);
            }
            return;
        }
        Picture found = picture.get();
        double scale =
                Math.min(
                        (double) box.width() / found.width(),
                        (double) box.height() / found.height());
        String relation = to.pictures().relation(to.part(), found);
        for (Piece piece : pieces) {
            to.sink().raw(piece.xml());
            piece.then().ifPresent(change -> write(to, change, found, scale, relation));
        }
    }

    private static void write(
            Rendering to, Change change, Picture picture, double scale, String relation) {
        switch (change) {
            case ALTERNATIVE ->
                    to.sink()
                            .raw(
                                    Markup.of(
                                            Xml.escape(picture.alternative(), new StringBuilder())
                                                    .toString()));
            case WIDTH -> to.sink().raw(emu(picture.width() * scale));
            case HEIGHT -> to.sink().raw(emu(picture.height() * scale));
            case RELATION -> to.sink().text(relation);
            case ID -> to.sink().number(to.nextId());
        }
    }

    private static Markup emu(double size) {
        return Markup.of(Long.toString(Math.max(1, Math.round(size))));
    }

    private String key(Rendering to) {
        if (!name.isEmpty()) {
            return name;
        }
        Here here = to.frame(slot);
        return here.value() instanceof Attestation signature ? signature.who().asWritten() : "";
    }
}
