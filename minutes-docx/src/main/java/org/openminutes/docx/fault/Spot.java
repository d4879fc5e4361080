// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.fault;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place in a template, as its author finds it in Word.
 *
 * @param part which part of the file, e.g. {@code word/document.xml}; empty for the file itself
 * @param heading the nearest heading before it; empty if none
 * @param paragraph its paragraph within the part, from 1; 0 if it is in none
 * @param title of the control it is at; empty if none
 * @param tag of that control; empty if none
 */
public record Spot(String part, String heading, int paragraph, String title, String tag) {

    /** The file as a whole. */
    public static final Spot FILE = part("");

    /** Checks the parts. */
    public Spot {
        requireNonNull(part, "part");
        requireNonNull(heading, "heading");
        requireNonNull(title, "title");
        requireNonNull(tag, "tag");
    }

    /** A part as a whole. */
    public static Spot part(String part) {
        return new Spot(part, "", 0, "", "");
    }

    /**
     * The place in words.
     *
     * @param locale Swedish, else English
     * @return e.g. {@code word/document.xml, under "Närvarande", paragraph 4, control "Namn" with
     *     tag present/line}; empty for the file itself
     */
    public String words(Locale locale) {
        boolean swedish = locale.getLanguage().equals("sv");
        List<String> words = new ArrayList<>();
        if (!part.isEmpty()) {
            words.add(part);
        }
        if (!heading.isEmpty()) {
            words.add("under \"" + heading + "\"");
        }
        if (paragraph > 0) {
            words.add((swedish ? "stycke " : "paragraph ") + paragraph);
        }
        if (!tag.isEmpty()) {
            String named = title.isEmpty() ? "" : " \"" + title + "\"";
            words.add(
                    (swedish ? "kontrollen" : "control")
                            + named
                            + (swedish ? " med taggen " : " with tag ")
                            + tag);
        }
        return String.join(", ", words);
    }

    /** The place in English. */
    @Override
    public String toString() {
        return words(Locale.ENGLISH);
    }
}
