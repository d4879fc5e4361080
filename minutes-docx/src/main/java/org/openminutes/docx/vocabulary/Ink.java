// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import org.openminutes.model.Text;
import org.openminutes.model.Visibility;

/** Takes running text, stretch by stretch. */
@FunctionalInterface
public interface Ink {

    /**
     * Takes a stretch.
     *
     * @param span its text, in which line feeds are line breaks and tabs are tabs, and its marks
     */
    void text(Text.Span span);

    /** Takes a text without marks; nothing of an empty one. */
    default void plain(String text) {
        if (!text.isEmpty()) {
            text(new Text.Span(text, false, Visibility.OPEN));
        }
    }
}
