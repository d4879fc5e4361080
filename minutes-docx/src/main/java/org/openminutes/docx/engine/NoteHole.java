// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;

/**
 * A footnote within a repeat: each thing has one of its own.
 *
 * @param reference start of the reference up to its number
 * @param open start of the note up to its number
 * @param middle rest of the start tag
 * @param body the note
 * @param close end of the note
 */
record NoteHole(Markup reference, Markup open, Markup middle, List<Node> body, Markup close)
        implements Node {

    private static final Markup END = Markup.of("\"/>");

    @Override
    public void write(Rendering to) {
        int number = to.nextNote();
        to.sink().raw(reference);
        to.sink().number(number);
        to.sink().raw(END);
        Sink page = to.turnTo(to.notes());
        to.sink().raw(open);
        to.sink().number(number);
        to.sink().raw(middle);
        Node.all(body, to);
        to.sink().raw(close);
        to.turnTo(page);
    }

    /** Where the notes of repeats stand: last in their part. */
    record All() implements Node {
        @Override
        public void write(Rendering to) {
            to.sink().raw(to.notes());
        }
    }
}
