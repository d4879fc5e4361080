// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.util.Map;
import org.openminutes.docx.extend.Picture;
import org.openminutes.export.ExportOption;
import org.openminutes.view.Wording;

/** The settings of the format {@code docx}. */
public final class DocxOptions {

    /** The template; by text, the path of its file. */
    public static final ExportOption<DocxTemplate> TEMPLATE =
            ExportOption.of(
                    "template",
                    DocxTemplate.builtIn(),
                    DocxTemplate::named,
                    "Word template, a .dotx or .docx file; without it, the built-in one");

    /** The language of the labels, not of the record's own words. */
    public static final ExportOption<Wording> LANGUAGE =
            ExportOption.of(
                    "language",
                    Wording.SWEDISH,
                    DocxOptions::wording,
                    "language of labels, sv or en");

    /** Whether to leave out what a working copy is read back by. */
    public static final ExportOption<Boolean> FINAL =
            ExportOption.of(
                    "final",
                    false,
                    DocxOptions::yesOrNo,
                    "yes for a copy to hand out, without controls and the record inside; no (the"
                            + " default) for a working copy that can be read back");

    /** Own pictures by name, for controls such as {@code picture/logo}. */
    public static final ExportOption<Map<String, Picture>> PICTURES =
            ExportOption.of(
                    "pictures",
                    Map.of(),
                    PictureFiles::named,
                    "own pictures for the template, NAME=FILE|ALTERNATIVE TEXT, several with"
                            + " semicolons between");

    private DocxOptions() {}

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default ->
                    throw new IllegalArgumentException("final is yes or no, got \"" + text + "\"");
        };
    }

    private static Wording wording(String text) {
        return switch (text) {
            case "sv" -> Wording.SWEDISH;
            case "en" -> Wording.ENGLISH;
            default ->
                    throw new IllegalArgumentException(
                            "language is sv or en, got \"" + text + "\"");
        };
    }
}
