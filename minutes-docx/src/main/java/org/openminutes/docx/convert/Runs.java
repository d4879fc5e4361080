// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The running text of a paragraph, cut where wanted: Word splits words over runs as it likes. */
final class Runs {

    private static final Set<String> OWN_TEXT =
            Set.of("sdt", "ins", "del", "fldSimple", "txbxContent");

    private final Element paragraph;

    Runs(Element paragraph) {
        this.paragraph = paragraph;
    }

    private record Piece(Element run, Element text, int start) {
        int end() {
            return start + text.getTextContent().length();
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces().forEach(piece -> text.append(piece.text().getTextContent()));
        return text.toString();
    }

    /**
     * Cuts out a stretch.
     *
     * @return what stands in its place: an empty element; none if the stretch is not all in one
     *     parent, as when half of it is a link
     */
    Optional<Element> cut(int start, int end) {
        split(start);
        split(end);
        List<Element> runs =
                pieces().stream()
                        .filter(piece -> piece.start() >= start && piece.end() <= end)
                        .filter(piece -> piece.end() > piece.start())
                        .map(Piece::run)
                        .distinct()
                        .toList();
        if (runs.isEmpty() || runs.stream().map(Element::getParentNode).distinct().count() > 1) {
            return Optional.empty();
        }
        Element first = runs.get(0);
        Node parent = first.getParentNode();
        Element mark = Marks.empty(first.getOwnerDocument());
        Xml.child(first, "rPr").ifPresent(look -> mark.appendChild(look.cloneNode(true)));
        parent.insertBefore(mark, first);
        Node last = runs.get(runs.size() - 1);
        for (Node n = mark.getNextSibling(); n != null; ) {
            Node next = n == last ? null : n.getNextSibling();
            parent.removeChild(n);
            n = next;
        }
        return Optional.of(mark);
    }

    /** Makes a run end at a place of the text. */
    private void split(int at) {
        for (Piece piece : pieces()) {
            boolean alone = Xml.children(piece.run()).stream().noneMatch(c -> isOther(c, piece));
            boolean within = at > piece.start() && at < piece.end();
            boolean atEdge = at == piece.start() || at == piece.end();
            if (within) {
                cutText(piece, at - piece.start());
                split(at);
                return;
            }
            if (atEdge && !alone) {
                cutRun(piece, at == piece.start());
            }
        }
    }

    private static boolean isOther(Element child, Piece piece) {
        return child != piece.text() && !Xml.is(child, "rPr");
    }

    /** Two texts in two runs of the same look. */
    private static void cutText(Piece piece, int at) {
        String text = piece.text().getTextContent();
        Element second = (Element) piece.text().cloneNode(true);
        set(piece.text(), text.substring(0, at));
        set(second, text.substring(at));
        piece.run().insertBefore(second, piece.text().getNextSibling());
        cutRun(new Piece(piece.run(), second, 0), true);
    }

    /** Moves a text and all after it, or all after it, into a run of their own. */
    private static void cutRun(Piece piece, boolean before) {
        Node from = before ? piece.text() : piece.text().getNextSibling();
        boolean first =
                before
                        && Xml.children(piece.run()).stream()
                                .filter(c -> !Xml.is(c, "rPr"))
                                .findFirst()
                                .filter(c -> c == piece.text())
                                .isPresent();
        if (from == null || first) {
            return;
        }
        Element second = (Element) piece.run().cloneNode(false);
        Xml.child(piece.run(), "rPr").ifPresent(look -> second.appendChild(look.cloneNode(true)));
        for (Node n = from; n != null; ) {
            Node next = n.getNextSibling();
            second.appendChild(n);
            n = next;
        }
        piece.run().getParentNode().insertBefore(second, piece.run().getNextSibling());
    }

    private static void set(Element text, String value) {
        text.setTextContent(value);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        collect(paragraph, pieces);
        return pieces;
    }

    private static void collect(Element parent, List<Piece> pieces) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "r")) {
                for (Element text : Xml.children(child)) {
                    if (Xml.is(text, "t")) {
                        int start = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
                        pieces.add(new Piece(child, text, start));
                    }
                }
            } else if (!Xml.isOneOf(child, OWN_TEXT)) {
                collect(child, pieces);
            }
        }
    }

    /** A run with a text. */
    static Element run(Document document, Optional<Element> look, String text) {
        Element run = document.createElementNS(Xml.W, "w:r");
        look.ifPresent(properties -> run.appendChild(properties.cloneNode(true)));
        Element inner = document.createElementNS(Xml.W, "w:t");
        set(inner, text);
        run.appendChild(inner);
        return run;
    }
}
