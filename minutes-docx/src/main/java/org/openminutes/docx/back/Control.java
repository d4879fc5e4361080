// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.List;
import org.openminutes.intake.SourceLine.Piece;

/**
 * A control that holds one text, where it was found.
 *
 * @param line the paragraph, counted from 1 over all parts
 * @param place of the paragraph, for people
 * @param tag its own or, if a program took that away, the one it must have had
 * @param path what of the record inside the file it shows
 * @param pieces its words, with what was typed right before and after it
 */
record Control(int line, String place, String tag, String path, List<Piece> pieces) {

    String words() {
        return Values.words(pieces);
    }

    boolean isBlank() {
        return words().isBlank();
    }
}
