// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openminutes.model.Concluded;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Next;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/**
 * The entries of an item divided in two, each in their order: what was said, which ERMS calls a
 * description, and what was concluded or set going, which it calls actions.
 *
 * @param said paragraphs
 * @param acts entries that are actions, restated ones too
 */
record Story(List<String> said, List<Entry> acts) {

    static Story of(List<Entry> entries, Wording wording) {
        Story story = new Story(new ArrayList<>(), new ArrayList<>());
        story.add(entries, wording);
        return story;
    }

    private void add(List<Entry> entries, Wording wording) {
        for (Entry entry : entries) {
            if (entry instanceof Subsection part) {
                said.add(part.heading());
                add(part.entries(), wording);
            } else if (entry instanceof Restated restated) {
                acts.add(restated.fact());
            } else if (entry instanceof Concluded || entry instanceof Next) {
                acts.add(entry);
            } else {
                said.add(text(entry, wording));
            }
        }
    }

    /** The words of an entry and what they do not tell, a line each. */
    static String text(Entry entry, Wording wording) {
        List<String> lines = new ArrayList<>(entry.accept(new EntryWords()));
        wording.details(entry).stream().map(Detail::toString).forEach(lines::add);
        return lines.isEmpty() ? wording.label(entry) : String.join("\n", lines);
    }

    String description() {
        return said.stream().collect(Collectors.joining("\n\n"));
    }

    /** Writes the description, if anything was said. */
    static String ofWhole(Minutes minutes, Wording wording) {
        List<Entry> around = new ArrayList<>(minutes.preamble());
        around.addAll(minutes.closing());
        return of(around, wording).description();
    }
}
