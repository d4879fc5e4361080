// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.export.ExportOption;

/** The settings of {@link PdfExporter}. */
public final class PdfOptions {

    /** Which standards the file meets. */
    public static final ExportOption<PdfProfile> PROFILE =
            ExportOption.of(
                    "profile",
                    PdfProfile.A_2A,
                    PdfProfile::of,
                    "Which standards the file meets: a-2a, a-3a, a-1a or a-4.");

    /**
     * The language of the labels, and of the text where the record does not say; Swedish and
     * English have labels of their own, all others get the English ones.
     */
    public static final ExportOption<Locale> LANGUAGE =
            ExportOption.of(
                    "language",
                    Locale.forLanguageTag("sv-SE"),
                    PdfOptions::language,
                    "Language of the labels, and of a record that does not tell its own: sv, en.");

    /**
     * A file put inside, for profiles that {@link PdfProfile#carriesFiles() carry files}. If
     * nothing is said, it is the record as XML, where {@code minutes-xml} is on the class path.
     */
    public static final ExportOption<Optional<AssociatedFile>> ASSOCIATED =
            ExportOption.of(
                    "associated",
                    Optional.empty(),
                    path ->
                            path.equals("none")
                                    ? Optional.empty()
                                    : Optional.of(AssociatedFile.xml(Path.of(path))),
                    "The file put inside, for the profiles a-3a and a-4: the record as XML if"
                            + " nothing is said, an XML file, or none.");

    /** How the pages look. */
    public static final ExportOption<PdfTheme> THEME =
            ExportOption.of(
                    "theme",
                    PdfTheme.STANDARD,
                    path -> PdfTheme.read(Path.of(path)),
                    "A file that tells how the pages look: logo, fonts, colours, labels.");

    /** What becomes of a character that no font has. */
    public static final ExportOption<MissingCharacters> MISSING =
            ExportOption.of(
                    "missing-characters",
                    MissingCharacters.REFUSE,
                    MissingCharacters::of,
                    "What becomes of a record with characters no font has: refuse, or show their"
                            + " code points.");

    private PdfOptions() {}

    private static Locale language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(noLanguage(tag), e);
        }
        throw new IllegalArgumentException(noLanguage(tag));
    }

    private static String noLanguage(String tag) {
        return "a language is a tag such as sv, sv-SE or en, got \"" + tag + "\"";
    }
}
