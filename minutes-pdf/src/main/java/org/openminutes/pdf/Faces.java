// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts a page is set in: one for each face, and others for what those lack.
 *
 * <p>Those of the families that come with the program are read once and used by all documents.
 */
final class Faces {

    /** The families that come with the program, and how their files begin. */
    static final List<String> FAMILIES = List.of("Liberation Sans", "Liberation Serif");

    private static final int COMMON = 0x3000;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private static final Map<String, Faces> BUILT_IN = new ConcurrentHashMap<>();

    private final Map<Face, Typeface> typefaces;
    private final List<Typeface> others;

    /** Which common characters can be drawn; written more than once by racing threads, alike. */
    private final byte[] drawable = new byte[COMMON];

    /**
     * Puts fonts together.
     *
     * @param typefaces one for every face
     * @param others asked in turn for a character those lack
     */
    Faces(Map<Face, Typeface> typefaces, List<Typeface> others) {
        this.typefaces = new EnumMap<>(typefaces);
        this.others = List.copyOf(others);
    }

    static Faces liberation() {
        return family(FAMILIES.get(0));
    }

    /** A family that comes with the program; one of {@link #FAMILIES}. */
    static Faces family(String name) {
        return BUILT_IN.computeIfAbsent(name, Faces::read);
    }

    Faces with(List<Typeface> more) {
        return new Faces(typefaces, more);
    }

    Typeface of(Face face) {
        return Optional.ofNullable(typefaces.get(face)).orElseThrow();
    }

    /** The font that draws a character in a face. */
    Typeface drawing(Face face, int codePoint) {
        Typeface own = of(face);
        if (own.has(codePoint)) {
            return own;
        }
        for (Typeface other : others) {
            if (other.has(codePoint)) {
                return other;
            }
        }
        return own;
    }

    /** Whether every face has a glyph for a character, or another font has. */
    boolean draw(int codePoint) {
        if (codePoint >= COMMON) {
            return find(codePoint);
        }
        byte known = drawable[codePoint];
        if (known == 0) {
            known = find(codePoint) ? YES : NO;
            drawable[codePoint] = known;
        }
        return known == YES;
    }

    private boolean find(int codePoint) {
        return typefaces.values().stream().allMatch(one -> one.has(codePoint))
                || others.stream().anyMatch(one -> one.has(codePoint));
    }

    private static Faces read(String family) {
        Map<Face, Typeface> read = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            String style =
                    face.name().charAt(0)
                            + face.name().substring(1).toLowerCase(java.util.Locale.ROOT);
            read.put(face, builtIn(family.replace(" ", "") + "-" + style));
        }
        return new Faces(read, List.of());
    }

    private static Typeface builtIn(String name) {
        String resource = "com/mpobjects/jasperreports/fonts/liberation/" + name + ".ttf";
        try (InputStream in = Faces.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        resource
                                + " is not on the class path; add the artifact"
                                + " jasperreports-fonts-liberation");
            }
            return new Typeface(name, FontProgramFactory.createFont(in.readAllBytes(), false));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
