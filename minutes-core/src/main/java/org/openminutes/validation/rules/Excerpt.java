// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Text;

/** The beginning of a text, short enough for a message. */
final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    /** Up to sixty characters of the text, cut between words and then with an ellipsis. */
    static String of(Text text) {
        return of(text.plain());
    }

    /** As {@link #of(Text)}. */
    static String of(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() <= LENGTH) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LENGTH);
        int end = cut > LENGTH / 2 ? cut : LENGTH;
        int whole = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
        return line.substring(0, whole).stripTrailing() + " …";
    }
}
