// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;
import java.util.Arrays;

/** A font as it was read: how wide each character is. May be shared by documents and threads. */
final class Typeface {

    /** Of the size: where text ends above and below its line, as in Liberation Sans. */
    static final float ASCENT = 0.905f;

    static final float DESCENT = 0.212f;

    private static final int CACHED = 0x3000;
    private static final short UNKNOWN = -1;
    private static final short NONE = -2;

    private final String name;
    private final FontProgram program;

    /** Widths of the common characters; written more than once by racing threads, always alike. */
    private final short[] widths = new short[CACHED];

    Typeface(String name, FontProgram program) {
        this.name = name;
        this.program = program;
        Arrays.fill(widths, UNKNOWN);
    }

    String name() {
        return name;
    }

    FontProgram program() {
        return program;
    }

    /** Whether it has a glyph for a character. */
    boolean has(int codePoint) {
        return raw(codePoint) != NONE;
    }

    /** The width of a character in thousandths of the size; 0 if it has none. */
    int width(int codePoint) {
        return Math.max(0, raw(codePoint));
    }

    /** The width of a text in points. */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += width(text.codePointAt(i));
        }
        return sum * size / 1000;
    }

    private int raw(int codePoint) {
        if (codePoint >= CACHED) {
            return read(codePoint);
        }
        short width = widths[codePoint];
        if (width == UNKNOWN) {
            width = read(codePoint);
            widths[codePoint] = width;
        }
        return width;
    }

    private short read(int codePoint) {
        Glyph glyph = program.getGlyph(codePoint);
        return glyph == null || glyph.getCode() == 0 ? NONE : (short) glyph.getWidth();
    }
}
