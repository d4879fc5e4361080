// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.extend.FieldFormatter;

/** Forms of plain texts. */
final class TextForms implements FieldFormatter {

    @Override
    public List<String> forms() {
        return List.of("upper", "capital");
    }

    @Override
    public boolean takes(Class<?> type, String form) {
        return type == String.class && forms().contains(form);
    }

    @Override
    public Optional<String> format(Object value, String form, Locale language) {
        String text = value.toString();
        if (form.equals("upper") || text.isEmpty()) {
            return Optional.of(text.toUpperCase(language));
        }
        int first = text.offsetByCodePoints(0, 1);
        return Optional.of(text.substring(0, first).toUpperCase(language) + text.substring(first));
    }
}
