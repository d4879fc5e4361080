// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * How the pages of a municipality look: logo, fonts, colours, sizes, margins and labels, as a file
 * an administrator writes. Immutable; safe for many threads, and worth keeping: its fonts are read
 * once.
 *
 * <p>The file is text in UTF-8, a line {@code key = value} for each thing that is to differ from
 * the {@linkplain #STANDARD standard}. All keys are told in {@code docs/pdf.md}.
 */
public final class PdfTheme {

    /** What pages look like if nothing is said. */
    public static final PdfTheme STANDARD = new PdfTheme(Theme.STANDARD);

    private final Theme theme;

    private PdfTheme(Theme theme) {
        this.theme = theme;
    }

    /**
     * Reads a theme, with its logo and fonts.
     *
     * @param file the theme; files it names are looked for beside it
     * @return the theme
     * @throws IllegalArgumentException if anything in it is wrong: every fault on a line of its
     *     own, with file and line, what is wrong and what would be right
     * @throws UncheckedIOException if it cannot be read
     */
    public static PdfTheme read(Path file) {
        try {
            return new PdfTheme(ThemeFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Theme theme() {
        return theme;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PdfTheme it && theme.origin().equals(it.theme.origin());
    }

    @Override
    public int hashCode() {
        return theme.origin().hashCode();
    }

    @Override
    public String toString() {
        return "theme " + theme.origin();
    }
}
