// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The fonts, read once; a font program may be used by many documents and threads at once. */
final class Faces {

    private static final class Holder {
        static final Faces LIBERATION = new Faces();
    }

    private final Map<Face, FontProgram> programs;

    private Faces() {
        Map<Face, FontProgram> read = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            read.put(face, read(face.resource()));
        }
        programs = Collections.unmodifiableMap(read);
    }

    static Faces liberation() {
        return Holder.LIBERATION;
    }

    FontProgram program(Face face) {
        FontProgram program = programs.get(face);
        if (program == null) {
            throw new IllegalArgumentException("no font for " + face);
        }
        return program;
    }

    /** Whether every face has a glyph for a character. */
    boolean draw(int codePoint) {
        return programs.values().stream().allMatch(program -> has(program, codePoint));
    }

    private static boolean has(FontProgram program, int codePoint) {
        Glyph glyph = program.getGlyph(codePoint);
        return glyph != null && glyph.getCode() != 0;
    }

    private static FontProgram read(String resource) {
        try (InputStream in = Faces.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        resource
                                + " is not on the class path; add the artifact"
                                + " jasperreports-fonts-liberation");
            }
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
