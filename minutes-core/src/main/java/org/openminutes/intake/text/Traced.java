// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import org.openminutes.model.Entry;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;

/**
 * An entry and its lines.
 *
 * @param entry the entry
 * @param first its first line
 * @param last its last line
 * @param inner for a subsection, the entries in it
 */
record Traced(Entry entry, int first, int last, List<Traced> inner) {

    static Traced of(Entry entry, Paragraph from) {
        return new Traced(entry, from.first(), from.last(), List.of());
    }

    static Traced restated(Entry fact, Paragraph from) {
        return of(new Restated(fact), from);
    }

    static Traced section(String heading, List<Traced> inner, Paragraph from) {
        int last = inner.isEmpty() ? from.last() : inner.get(inner.size() - 1).last();
        List<Entry> entries = inner.stream().map(Traced::entry).toList();
        return new Traced(new Subsection(heading, entries), from.first(), last, List.copyOf(inner));
    }

    /** Tells the ledger the lines of all these, within {@code path}. */
    static void keep(List<Traced> all, String path, Ledger ledger) {
        for (int i = 0; i < all.size(); i++) {
            Traced one = all.get(i);
            String own = path + "[" + i + "]";
            ledger.keep(own, one.first, one.last);
            keep(one.inner, own + ".entries", ledger);
        }
    }
}
