// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;

/**
 * The entries of a page, and which components of an entry its own words are in; the others stand in
 * its details.
 */
final class EntryWords {

    private static final Set<String> WORDS =
            Set.of(
                    "text",
                    "what",
                    "lead",
                    "caption",
                    "alternative",
                    "points",
                    "rows",
                    "question",
                    "answer");

    private EntryWords() {}

    /**
     * The entries in the order of the page: what stands under a sub-heading follows it; facts whose
     * words stand in another entry are left out.
     */
    static List<Here> onPage(Here owner, String component, List<Entry> entries) {
        List<Here> all = new ArrayList<>();
        for (Here entry : owner.each(component, entries)) {
            if (!(entry.value() instanceof Restated)) {
                all.add(entry);
            }
            if (entry.value() instanceof Subsection part) {
                all.addAll(onPage(entry, "entries", part.entries()));
            }
        }
        return all;
    }

    /** The paths of the words of an entry. */
    static List<String> words(Here entry) {
        List<String> paths = new ArrayList<>();
        for (RecordComponent component : entry.value().getClass().getRecordComponents()) {
            if (WORDS.contains(component.getName())) {
                paths.add(entry.below(component.getName()));
            }
        }
        for (int i = 0; i < clauses(entry).size(); i++) {
            paths.add(entry.below("clauses[" + i + "].text"));
        }
        return paths;
    }

    /** The paths of everything else in it. */
    static List<String> others(Here entry) {
        List<String> paths = new ArrayList<>();
        for (RecordComponent component : entry.value().getClass().getRecordComponents()) {
            String name = component.getName();
            if (!WORDS.contains(name) && !Set.of("clauses", "entries", "heading").contains(name)) {
                paths.add(entry.below(name));
            }
        }
        for (int i = 0; i < clauses(entry).size(); i++) {
            paths.add(entry.below("clauses[" + i + "].addressees"));
            paths.add(entry.below("clauses[" + i + "].due"));
        }
        return paths;
    }

    private static List<Clause> clauses(Here entry) {
        if (entry.value() instanceof Proposal proposal) {
            return proposal.clauses();
        }
        return entry.value() instanceof Position position ? position.clauses() : List.of();
    }
}
