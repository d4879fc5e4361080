// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.docx.vocabulary.Here;

/** One step of a program. Immutable; safe for many threads. */
interface Node {

    void write(Rendering to);

    static void all(List<Node> nodes, Rendering to) {
        for (Node node : nodes) {
            node.write(to);
        }
    }

    /** XML as it stands in the template. */
    record Literal(Markup xml) implements Node {
        @Override
        public void write(Rendering to) {
            to.sink().raw(xml);
        }
    }

    /** Says what the block just written was. */
    record Mark(boolean paragraph) implements Node {
        @Override
        public void write(Rendering to) {
            to.endsWithParagraph(paragraph);
        }
    }

    /** A number that must be unique in the document. */
    record UniqueId() implements Node {
        @Override
        public void write(Rendering to) {
            to.sink().number(to.nextId());
        }
    }

    /** A number definition that starts again at each thing of a repeat. */
    record Restarted(int slot, int numId, int abstractId) implements Node {
        @Override
        public void write(Rendering to) {
            to.sink().number(to.lists().restarted(slot, numId, abstractId));
        }
    }

    /** Its body for each thing a path leads to. */
    record Repeat(PathRef list, int slot, ControlLook look, List<Node> body) implements Node {
        @Override
        public void write(Rendering to) {
            List<Here> elements = list.find(to);
            if (!to.keeps()) {
                for (Here element : elements) {
                    to.enter(slot, element, "");
                    all(body, to);
                }
                return;
            }
            String tag = list.tag(to);
            int before = to.sink().begin();
            look.open(to, tag);
            int empty = to.sink().begun();
            for (int i = 0; i < elements.size(); i++) {
                item(to, elements.get(i), StableTag.below(tag, Integer.toString(i)));
            }
            close(to, before, empty);
        }

        private void item(Rendering to, Here element, String inList) {
            String tag = element.made() ? inList : to.tag(element.path());
            to.enter(slot, element, tag);
            int before = to.sink().begin();
            look.openItem(to, tag);
            int empty = to.sink().begun();
            all(body, to);
            close(to, before, empty);
        }

        /** A control with nothing in it goes: Word refuses one around rows. */
        private void close(Rendering to, int before, int empty) {
            if (to.sink().size() == empty) {
                to.sink().cut(before);
            } else {
                look.close(to);
            }
        }
    }

    /** Its body if a path leads to something, or if it does not. */
    record Condition(PathRef path, boolean unless, List<Node> body) implements Node {
        @Override
        public void write(Rendering to) {
            if (path.isEmpty(to) == unless) {
                all(body, to);
            }
        }
    }

    /** Something that must end with a paragraph: a cell, a header. */
    record Guard(List<Node> body) implements Node {

        private static final Markup EMPTY = Markup.of("<w:p/>");

        @Override
        public void write(Rendering to) {
            to.endsWithParagraph(false);
            all(body, to);
            if (!to.endsWithParagraph()) {
                to.sink().raw(EMPTY);
            }
        }
    }

    /** An element that vanishes if nothing is in it, as a table without rows. */
    record Frame(Markup open, List<Node> body, Markup close) implements Node {
        @Override
        public void write(Rendering to) {
            int before = to.sink().begin();
            to.sink().raw(open);
            int empty = to.sink().begun();
            all(body, to);
            if (to.sink().size() == empty) {
                to.sink().cut(before);
            } else {
                to.sink().raw(close);
            }
        }
    }
}
