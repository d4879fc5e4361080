// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import org.openminutes.docx.vocabulary.Here;

/**
 * Running text: all things a path leads to, with separators between them.
 *
 * @param path the path
 * @param look how it looks
 * @param control what stands around it in a working copy
 */
record TextHole(PathRef path, RunLook look, ControlLook control) implements Node {

    @Override
    public void write(Rendering to) {
        write(to, path.find(to));
    }

    private void write(Rendering to, List<Here> things) {
        if (!to.keeps() || things.stream().allMatch(thing -> thing.shows().isEmpty())) {
            print(to, things);
            return;
        }
        int before = to.sink().size();
        String tag = tag(to, things);
        control.open(to, tag);
        int empty = to.sink().size();
        print(to, things);
        if (to.sink().size() == empty) {
            to.sink().cut(before);
        } else {
            control.close(to);
            to.tagged(tag);
        }
    }

    /** A single component of the record has its own tag, whatever the template calls it. */
    private String tag(Rendering to, List<Here> things) {
        Here only = things.get(0);
        return things.size() == 1 && !only.made() ? to.tag(only.path()) : path.tag(to);
    }

    private void print(Rendering to, List<Here> things) {
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
