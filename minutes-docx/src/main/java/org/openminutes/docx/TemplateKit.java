// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.util.List;
import java.util.Locale;
import org.openminutes.docx.kit.Kit;

/**
 * The starter kit (<i>startsats</i>): templates to begin one's own with, each with real heading
 * styles, a place for the logo, and bound to sample data so that Word shows it filled in.
 */
public final class TemplateKit {

    private TemplateKit() {}

    /** The names of the templates; the first is the built-in one. */
    public static List<String> names() {
        return Kit.names();
    }

    /**
     * What a template is for.
     *
     * @param name one of {@link #names()}
     * @param locale Swedish, else English
     * @return a few words
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String about(String name, Locale locale) {
        return Kit.about(name, locale);
    }

    /**
     * The file of a template.
     *
     * @param name one of {@link #names()}
     * @return the bytes of a {@code .dotx} file
     * @throws IllegalArgumentException if there is none of that name; the message tells those there
     *     are
     */
    public static byte[] file(String name) {
        return Kit.file(name);
    }
}
