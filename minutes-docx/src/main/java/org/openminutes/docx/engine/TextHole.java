// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import org.openminutes.docx.vocabulary.Here;

/**
 * Running text: all things a path leads to, with separators between them.
 *
 * @param path the path
 * @param look how it looks
 */
record TextHole(PathRef path, RunLook look) implements Node {

    @Override
    public void write(Rendering to) {
        write(to, path.find(to));
    }

    private void write(Rendering to, List<Here> things) {
        boolean first = true;
        for (Here thing : things) {
            if (!first) {
                look.write(to.sink(), path.target().separator(), false);
            }
            path.target()
                    .print(
                            to.page(),
                            thing.value(),
                            (text, emphasis) -> look.write(to.sink(), text, emphasis));
            to.show(thing);
            first = false;
        }
    }

    /**
     * The same as a paragraph of its own, which is left out if there is nothing to say.
     *
     * @param open start of the element up to the text, e.g. the paragraph with its properties
     * @param hole the text
     * @param close end of the element
     * @param paragraph whether the element is a paragraph
     */
    record Alone(Markup open, TextHole hole, Markup close, boolean paragraph) implements Node {
        @Override
        public void write(Rendering to) {
            List<Here> things = hole.path().find(to);
            if (paragraph && things.isEmpty()) {
                return;
            }
            to.sink().raw(open);
            hole.write(to, things);
            to.sink().raw(close);
            to.endsWithParagraph(paragraph);
        }
    }
}
