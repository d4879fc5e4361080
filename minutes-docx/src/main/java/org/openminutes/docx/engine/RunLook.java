// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import java.util.Optional;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.docx.vocabulary.Secrecy;
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
            control.open(to, to.tag(thing.below(at)));
        }
        String place = at.isEmpty() ? "" : thing.below(at);
        for (int i = 0; i < spans.size(); i++) {
            write(to, spans.get(i), place.isEmpty() ? "" : place + ".spans[" + i + "]");
        }
        if (kept) {
            control.close(to);
        }
    }

    /**
     * Writes a stretch of text, and after one that is not for everyone a mark that says so.
     *
     * @param place of the stretch in the record; empty if it has none
     */
    void write(Rendering to, Text.Span span, String place) {
        write(to.sink(), span.text(), span.emphasis());
        Optional<String> mark = Secrecy.mark(to.page(), span.visibility());
        if (mark.isPresent()) {
            if (to.keeps()) {
                ControlLook.MARK.open(to, StableTag.MARK);
            }
            write(to.sink(), mark.get(), true);
            if (to.keeps()) {
                ControlLook.MARK.close(to);
            }
            to.show(place + ".visibility");
        }
    }

    void write(Sink sink, String text, boolean emphasis) {
        sink.raw(emphasis ? emphasised : plain);
        sink.text(text);
        sink.raw(END);
    }
}
