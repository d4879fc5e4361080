// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.model.Text;

/**
 * How running text looks.
 *
 * @param plain start of a run up to its text
 * @param emphasised the same for emphasised text
 */
record RunLook(Markup plain, Markup emphasised) {

    private static final Markup END = Markup.of("</w:t></w:r>");

    /** Makes it of run properties as XML, without and with emphasis. */
    static RunLook of(String plain, String emphasised) {
        return new RunLook(start(plain), start(emphasised));
    }

    private static Markup start(String properties) {
        return Markup.of("<w:r>" + properties + "<w:t xml:space=\"preserve\">");
    }

    /**
     * Writes a text, in a working copy within a control.
     *
     * @param control what stands around it
     * @param thing what it belongs to
     * @param at which component of that it is; empty if it is none
     */
    void write(Rendering to, List<Text.Span> spans, ControlLook control, Here thing, String at) {
        boolean kept = to.keeps() && !at.isEmpty();
        if (kept) {
            String tag = to.tag(thing.below(at));
            control.open(to, tag);
            to.tagged(tag);
        }
        for (Text.Span span : spans) {
            write(to.sink(), span.text(), span.emphasis());
        }
        if (kept) {
            control.close(to);
        }
    }

    void write(Sink sink, String text, boolean emphasis) {
        sink.raw(emphasis ? emphasised : plain);
        sink.text(text);
        sink.raw(END);
    }
}
