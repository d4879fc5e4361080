// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.fault;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong with a template, or worth knowing of it.
 *
 * @param rule what, e.g. {@code unknown-field}; the ids never change
 * @param spot where
 * @param words what the message is filled in with
 */
public record Fault(String rule, Spot spot, List<String> words) {

    /** How bad it is. */
    public enum Severity {
        /** The template cannot be used. */
        ERROR,
        /** It can, but the result will be wrong, or a hindrance for some. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Fault {
        requireNonNull(spot, "spot");
        words = List.copyOf(words);
        Catalogue.rule(rule);
    }

    /** How bad it is. */
    public Severity severity() {
        return Catalogue.rule(rule).severity();
    }

    /**
     * What is wrong, and what to do.
     *
     * @param locale Swedish, else English
     * @return one or two sentences without a stop at the end
     */
    public String message(Locale locale) {
        return Catalogue.rule(rule).message(locale, words);
    }

    /**
     * Place and message.
     *
     * @param locale Swedish, else English
     * @return one line
     */
    public String line(Locale locale) {
        String where = spot.words(locale);
        return where.isEmpty() ? message(locale) : where + ": " + message(locale);
    }

    /** Place and message in English. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
