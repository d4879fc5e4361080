// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openminutes.intake.Change;
import org.openminutes.intake.Change.Kind;
import org.openminutes.intake.SourceTrace.Skipped;

/** The changes found so far; where in the record they stand is told when all are made. */
final class Told {

    private final List<Supplier<Change>> changes = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /** A change to what still is in the record. */
    void at(Kind kind, Draft.Node node, String place, String before, String after) {
        changes.add(() -> Change.of(kind, node.path(), place, before, after));
    }

    /** A change to what was at a path of the record inside the file. */
    void was(Kind kind, String path, String place, String before, String after) {
        changes.add(() -> Change.of(kind, path, place, before, after));
    }

    /** Words without a place in the record; they are kept here. */
    void unplaced(int line, String place, String before, String words) {
        was(Kind.UNPLACED, "", place, before, words);
        skip(line, words, "no place in the record; see the list of changes");
    }

    void skip(int line, String words, String reason) {
        skipped.add(new Skipped(line, words, reason));
    }

    List<Change> changes() {
        return changes.stream().map(Supplier::get).toList();
    }

    List<Skipped> skipped() {
        return skipped;
    }
}
