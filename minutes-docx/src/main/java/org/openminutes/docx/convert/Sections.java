// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openminutes.docx.engine.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a start and its end into a control around what stands between: runs of a paragraph, whole
 * paragraphs, or table rows. The name stays what it was; {@link Fields} finds the field.
 */
final class Sections {

    private final List<Element> left = new ArrayList<>();

    /** Wraps all sections, the inner ones first; returns the marks without a partner. */
    List<Element> wrap(Element root) {
        Deque<Element> open = new ArrayDeque<>();
        for (Element mark : Marks.in(root)) {
            Token token = Marks.token(mark);
            if (token.kind() == Token.Kind.END) {
                if (!open.isEmpty() && token.closes(Marks.token(open.element()))) {
                    pair(open.pop(), mark);
                } else {
                    left.add(mark);
                }
            } else if (token.kind() != Token.Kind.FIELD) {
                open.push(mark);
            }
        }
        left.addAll(open);
        return left;
    }

    private void pair(Element start, Element end) {
        Optional<List<Element>> range = range(start, end);
        if (range.isEmpty()) {
            left.add(start);
            left.add(end);
            return;
        }
        List<Element> content = new ArrayList<>(range.get());
        Element first = content.get(0);
        Element control = Controls.section(first.getOwnerDocument(), Marks.token(start));
        first.getParentNode().insertBefore(control, first);
        remove(start, content);
        remove(end, content);
        content.forEach(Controls.content(control)::appendChild);
    }

    /** What stands between, the elements of the marks included. */
    private static Optional<List<Element>> range(Element start, Element end) {
        for (String level : List.of("", "p", "tr")) {
            Optional<Element> from = level.isEmpty() ? Optional.of(start) : around(start, level);
            Optional<Element> to = level.isEmpty() ? Optional.of(end) : around(end, level);
            if (from.isPresent()
                    && to.isPresent()
                    && from.get().getParentNode() == to.get().getParentNode()) {
                return Optional.of(between(from.get(), to.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Element> between(Element from, Element to) {
        List<Element> all = new ArrayList<>();
        for (Node n = from; n != null; n = n == to ? null : n.getNextSibling()) {
            if (n instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private static Optional<Element> around(Element mark, String name) {
        for (Node n = mark; n instanceof Element element; n = n.getParentNode()) {
            if (Xml.is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Takes a mark away, with its paragraph or row if nothing else stands there. */
    private static void remove(Element mark, List<Element> content) {
        if (content.remove(mark)) {
            mark.getParentNode().removeChild(mark);
            return;
        }
        Optional<Element> paragraph = around(mark, "p");
        Optional<Element> row = around(mark, "tr");
        mark.getParentNode().removeChild(mark);
        if (paragraph.filter(Sections::isEmpty).isEmpty()) {
            return;
        }
        if (content.size() > 1 && content.remove(paragraph.get())) {
            paragraph.get().getParentNode().removeChild(paragraph.get());
        } else if (content.size() > 1
                && row.filter(content::contains).filter(Sections::isEmpty).isPresent()) {
            content.remove(row.get());
            row.get().getParentNode().removeChild(row.get());
        } else if (isSpare(paragraph.get())) {
            paragraph.get().getParentNode().removeChild(paragraph.get());
        }
    }

    private static boolean isEmpty(Element element) {
        return Xml.plain(element).isBlank()
                && Marks.in(element).isEmpty()
                && Xml.all(element, "sdt").isEmpty()
                && element.getElementsByTagNameNS("*", "drawing").getLength() == 0;
    }

    /** Whether other paragraphs stand beside it, so that its cell is not left without one. */
    private static boolean isSpare(Element paragraph) {
        return paragraph.getParentNode() instanceof Element parent
                && Xml.children(parent).stream().filter(c -> Xml.is(c, "p")).count() > 1;
    }
}
