// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fonts a theme names. */
final class ThemeFonts {

    private static final int LARGEST_FONT = 64;

    /** What a font must have to set Swedish minutes in it. */
    private static final String NEEDED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉabcdefghijklmnopqrstuvwxyzåäöé0123456789.,:;!?()[]-–•…§/”";

    private final ThemeLines lines;
    private final List<String> parts;

    /**
     * Reads them.
     *
     * @param parts gets a checksum of each file
     */
    ThemeFonts(ThemeLines lines, List<String> parts) {
        this.lines = lines;
        this.parts = parts;
    }

    Faces faces() {
        Faces family = lines.line("font").map(this::family).orElseGet(Faces::liberation);
        Map<Face, Typeface> faces = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            faces.put(face, named(face).orElseGet(() -> family.of(face)));
        }
        return new Faces(faces, others());
    }

    private Faces family(ThemeLines.Line line) {
        if (Faces.FAMILIES.contains(line.value())) {
            return Faces.family(line.value());
        }
        lines.fault(
                line.number(),
                ("there is no font \"%s\" here; there are: %s. Fonts of your own are named by their"
                                + " files: font.regular, font.bold and font.italic")
                        .formatted(line.value(), String.join(", ", Faces.FAMILIES)));
        return Faces.liberation();
    }

    private Optional<Typeface> named(Face face) {
        String key = "font." + face.name().toLowerCase(Locale.ROOT);
        return lines.line(key)
                .flatMap(
                        line -> {
                            Optional<Typeface> font = font(line, line.value());
                            font.ifPresent(read -> complete(line, read));
                            return font;
                        });
    }

    private void complete(ThemeLines.Line line, Typeface font) {
        StringBuilder missing = new StringBuilder();
        NEEDED.codePoints()
                .filter(c -> !font.has(c))
                .forEach(c -> missing.append(' ').appendCodePoint(c));
        if (!missing.isEmpty()) {
            lines.fault(
                    line.number(),
                    ("the font %s lacks%s; take one for text in Swedish, and name this one in"
                                    + " font.others")
                            .formatted(line.value(), missing));
        }
    }

    private List<Typeface> others() {
        List<Typeface> others = new ArrayList<>();
        lines.line("font.others")
                .ifPresent(
                        line -> {
                            for (String name : line.value().split(",", -1)) {
                                font(line, name.strip()).ifPresent(others::add);
                            }
                        });
        return others;
    }

    private Optional<Typeface> font(ThemeLines.Line line, String name) {
        byte[] bytes = file(line, name, LARGEST_FONT, "font");
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            FontProgram program = FontProgramFactory.createFont(bytes, false);
            if (program instanceof TrueTypeFont) {
                return embeddable(line, name, program);
            }
        } catch (IOException | RuntimeException e) {
            // told below: what the library says of a broken font helps nobody
        }
        lines.fault(
                line.number(),
                "%s is no font that can be read; take a TrueType or OpenType file (.ttf, .otf)"
                        .formatted(name));
        return Optional.empty();
    }

    private Optional<Typeface> embeddable(ThemeLines.Line line, String name, FontProgram program) {
        try {
            PdfFontFactory.createFont(
                    program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
            return Optional.of(new Typeface(name, program));
        } catch (PdfException e) {
            lines.fault(
                    line.number(),
                    ("the maker of the font %s does not allow it to be put into files, which PDF/A"
                                    + " demands; take another")
                            .formatted(name));
            return Optional.empty();
        }
    }

    /** The bytes of a file; none, and a fault, if it cannot be read. */
    byte[] file(ThemeLines.Line line, String name, int megabytes, String what) {
        try {
            Path file = lines.beside(name);
            if (!Files.isRegularFile(file)) {
                lines.fault(
                        line.number(),
                        "there is no %s %s; names are looked for beside the theme"
                                .formatted(what, name));
            } else if (Files.size(file) > megabytes * 1024L * 1024) {
                lines.fault(
                        line.number(),
                        "the %s %s is larger than %s MB; take a smaller one"
                                .formatted(what, name, megabytes));
            } else {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length == 0) {
                    lines.fault(
                            line.number(),
                            "the %s %s is empty; take another".formatted(what, name));
                }
                parts.add(Sha256.hex(bytes));
                return bytes;
            }
        } catch (IOException | InvalidPathException e) {
            lines.fault(line.number(), "the %s %s cannot be read: %s".formatted(what, name, e));
        }
        return new byte[0];
    }
}
