// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.view.Wording;

/**
 * The notes of an object while they are read, by the words of a record's language.
 *
 * @param notes the elements
 * @param wording the words
 */
record Notes(List<ErmsElement> notes, Wording wording) {

    static Notes of(ErmsElement object, Wording wording) {
        return new Notes(object.children("notes", "note"), wording);
    }

    /** Takes the first note of a type that is our word for a key. */
    Optional<String> take(String key) {
        return all(key).stream().findFirst().flatMap(ErmsElement::take);
    }

    /** All notes of such a type, untaken. */
    List<ErmsElement> all(String key) {
        return typed(wording.word(key));
    }

    /** All notes of a type, untaken. */
    List<ErmsElement> typed(String type) {
        String wanted = type.toLowerCase(Locale.ROOT);
        return notes.stream()
                .filter(note -> note.get("noteType").toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }
}
