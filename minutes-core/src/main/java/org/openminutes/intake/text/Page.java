// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Entry;
import org.openminutes.model.Restated;
import org.openminutes.model.Task;

/**
 * The entries read so far: those of the item itself, and those of the part whose heading is open.
 */
final class Page {

    private final List<Traced> entries = new ArrayList<>();
    private @Nullable Paragraph heading;
    private List<Traced> section = new ArrayList<>();

    void add(Traced entry) {
        (heading == null ? entries : section).add(entry);
    }

    void addAll(List<Traced> more) {
        more.forEach(this::add);
    }

    /** Begins a part under a heading; what is added from now on stands in it. */
    void openSection(Paragraph paragraph) {
        closeSection();
        heading = paragraph;
    }

    /** Ends the part that is open, if one is. */
    void closeSection() {
        if (heading != null) {
            entries.add(Traced.section(heading.body().plain(), section, heading));
            heading = null;
            section = new ArrayList<>();
        }
    }

    /** Takes away the last entry if it is a task, or one read out of the paragraph before it. */
    Optional<Traced> takeTask() {
        List<Traced> open = heading == null ? entries : section;
        Entry last = open.isEmpty() ? null : open.get(open.size() - 1).entry();
        boolean task =
                last instanceof Task
                        || (last instanceof Restated restated && restated.fact() instanceof Task);
        return task ? Optional.of(open.remove(open.size() - 1)) : Optional.empty();
    }

    /** All entries, with the part that is open ended. */
    List<Traced> entries() {
        closeSection();
        return entries;
    }
}
