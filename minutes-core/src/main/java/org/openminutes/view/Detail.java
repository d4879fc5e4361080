// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import org.openminutes.internal.Require;

/**
 * Something told beside a text, under a label: {@code Ansvarig: Anna Berg}.
 *
 * @param label in the language of the {@link Wording}, without colon
 * @param value as it stands in the record
 */
public record Detail(String label, String value) {

    /** Checks the texts. */
    public Detail {
        Require.text(label, "label");
        Require.text(value, "value");
    }

    /** {@code label: value}. */
    @Override
    public String toString() {
        return label + ": " + value;
    }
}
