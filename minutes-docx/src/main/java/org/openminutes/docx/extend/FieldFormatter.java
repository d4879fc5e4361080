// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes fields in a form of its own: {@code date:long} asks for the form {@code long} of the field
 * {@code date}. Stateless; safe for many threads; the same arguments give the same text.
 */
public interface FieldFormatter {

    /** The forms, as a template author is told of them, e.g. {@code long}. */
    List<String> forms();

    /**
     * Whether it can write things of a type in a form.
     *
     * @param type of the things, e.g. {@code When}
     * @param form what stands after the colon
     */
    boolean takes(Class<?> type, String form);

    /**
     * Writes a thing.
     *
     * @param value the thing
     * @param form one it takes
     * @param language Swedish or English, of the labels of the export
     * @return the text; empty if the thing cannot be written in that form, e.g. a date of which
     *     only the month is known, and is then written as it stands in the record
     */
    Optional<String> format(Object value, String form, Locale language);
}
