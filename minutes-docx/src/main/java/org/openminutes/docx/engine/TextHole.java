// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.docx.vocabulary.Form;
import org.openminutes.docx.vocabulary.Here;

/**
 * Running text: all things a path leads to, with separators between them.
 *
 * @param path the path
 * @param look how it looks
 * @param form in which each is written
 * @param control what stands around it in a working copy
 */
record TextHole(PathRef path, RunLook look, Form form, ControlLook control) implements Node {

    @Override
    public void write(Rendering to) {
        write(to, path.find(to));
    }

    private void write(Rendering to, List<Here> things) {
        if (!to.keeps() || things.stream().allMatch(thing -> thing.shows().isEmpty())) {
            print(to, things);
            return;
        }
        String tag = tag(to, things);
        int before = to.sink().begin();
        control.open(to, tag);
        int empty = to.sink().begun();
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
        String tag = things.size() == 1 && !only.made() ? to.tag(only.path()) : path.tag(to);
        return StableTag.formatted(tag, form.name());
    }

    private void print(Rendering to, List<Here> things) {
        if (form.counts()) {
            look.write(to.sink(), Integer.toString(things.size()), false);
            return;
        }
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                String between = form.separator(path.target(), to.page(), i == things.size() - 1);
                look.write(to.sink(), between, false);
            }
            print(to, things.get(i));
        }
    }

    private void print(Rendering to, Here thing) {
        Optional<String> written = form.written(to.page(), thing.value());
        if (written.isPresent()) {
            look.write(to.sink(), written.get(), false);
        } else {
            int[] span = new int[1];
            path.target()
                    .print(
                            to.page(),
                            thing.value(),
                            each -> look.write(to, each, thing.below("spans[" + span[0]++ + "]")));
        }
        to.show(thing);
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
