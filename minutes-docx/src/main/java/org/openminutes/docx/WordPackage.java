// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import java.util.Locale;
import org.openminutes.docx.parts.PackageReader;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.ZipContent;
import org.openminutes.intake.Source;

/** A file that may be a Word document, told by its bytes and opened with care. */
final class WordPackage {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** What {@code .doc} is, and what Word makes of a document with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final long MOST_BYTES = 64L << 20;

    private final Parts parts;
    private final Part main;

    private WordPackage(Parts parts, Part main) {
        this.parts = parts;
        this.main = main;
    }

    /** Whether a file is Word's, be it one that cannot be read. */
    static boolean isWord(Source source) {
        return startsWith(source, OLE)
                || (startsWith(source, ZIP)
                        && ZipContent.names(source.bytes()).stream()
                                .anyMatch(name -> name.startsWith("word/")));
    }

    private static boolean startsWith(Source source, byte[] start) {
        return java.util.Arrays.equals(source.head(start.length), start);
    }

    /**
     * Opens a document.
     *
     * @throws IllegalArgumentException if it is none, or one with macros, damaged, or too large;
     *     the message says what to do
     */
    static WordPackage open(Source source) {
        if (startsWith(source, OLE)) {
            throw new IllegalArgumentException(
                    "is an old Word file (.doc) or has a password; save it as .docx without one");
        }
        byte[] file = source.bytes();
        Parts parts;
        try {
            ZipContent.requireSmall(file, MOST_BYTES);
            parts = PackageReader.read(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "is damaged: " + e.getMessage() + "; open it in Word and save it anew", e);
        }
        if (parts.parts().stream().anyMatch(WordPackage::isMacro)) {
            throw new IllegalArgumentException("has macros; save it as .docx, which has none");
        }
        Part main =
                parts.relations().stream()
                        .filter(relation -> relation.type().endsWith("/officeDocument"))
                        .findFirst()
                        .flatMap(relation -> parts.part(relation.target()))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "has no main document; open it in Word and save it"
                                                        + " anew"));
        return new WordPackage(parts, main);
    }

    private static boolean isMacro(Part part) {
        String type = part.type().toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vba");
    }

    Parts parts() {
        return parts;
    }

    Part main() {
        return main;
    }
}
