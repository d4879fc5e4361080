// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.SourceLine;
import org.openminutes.register.Register;

/**
 * Recognises a record in the lines of a source, for importers of other formats: whoever can tell
 * paragraphs, headings, lists and tables apart needs to know nothing of minutes.
 *
 * <p>It reads what {@link TextImporter} reads and in the same way, but trusts what the lines say of
 * themselves. In the trace and the findings a line's number is its place in the list, counted from
 * 1, and {@link org.openminutes.intake.SourceTrace#lines()} tells where that is. Stateless; time
 * grows with the size of the lines.
 */
public final class Recogniser {

    private Recogniser() {}

    /**
     * Whether words are known to head something: participants, a day, a decision.
     *
     * @param words as they stand, with or without a colon
     * @return whether a line of just these is a label
     */
    public static boolean isLabel(String words) {
        return Labels.find(words)
                .filter(label -> label.end() >= words.stripTrailing().length())
                .isPresent();
    }

    /**
     * Reads lines.
     *
     * @param name of the file, for findings; the title of a record that has none
     * @param file its bytes, which with the title make the id of the record; not copied or changed
     * @param lines all of the source's lines in reading order
     * @param register what is known of people and bodies; may be empty
     * @return the record with its trace; every word of the lines is in one or the other
     * @throws ImportException if the lines have no words at all
     */
    public static ImportResult read(
            String name, byte[] file, List<SourceLine> lines, Register register) {
        if (lines.stream().allMatch(line -> line.words().isBlank())) {
            throw new ImportException(
                    name + ": has no words; name a file with minutes or notes in it");
        }
        return Assembly.read(name, file, lines, register);
    }
}
