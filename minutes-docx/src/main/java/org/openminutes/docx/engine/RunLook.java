// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

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

    void write(Sink sink, String text, boolean emphasis) {
        sink.raw(emphasis ? emphasised : plain);
        sink.text(text);
        sink.raw(END);
    }
}
