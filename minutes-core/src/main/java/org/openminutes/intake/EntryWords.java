// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.AgendaRequest;
import org.openminutes.model.Background;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Exchange;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Narrative;
import org.openminutes.model.Onward;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Referral;
import org.openminutes.model.Remark;
import org.openminutes.model.Task;
import org.openminutes.model.Text;

/** The first words of an entry, to tell an item without a title by. */
final class EntryWords {

    private EntryWords() {}

    static String of(Entry entry) {
        if (entry instanceof Narrative e) {
            return e.text().plain();
        }
        if (entry instanceof Position e) {
            return first(e.lead(), e.clauses());
        }
        if (entry instanceof Proposal e) {
            return first(e.lead(), e.clauses());
        }
        if (entry instanceof Exchange e) {
            return e.question().plain();
        }
        if (entry instanceof Remark e) {
            return e.text().plain();
        }
        if (entry instanceof Background e) {
            return e.text().plain();
        }
        return next(entry);
    }

    /** A position of which nothing is open has neither. */
    private static String first(Optional<Text> lead, List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::text)
                .findFirst()
                .or(() -> lead)
                .map(Text::plain)
                .orElse("");
    }

    private static String next(Entry entry) {
        if (entry instanceof Task e) {
            return e.what().plain();
        }
        if (entry instanceof Referral e) {
            return e.what().plain();
        }
        if (entry instanceof Onward e) {
            return e.what().plain();
        }
        if (entry instanceof MeetingNotice e) {
            return e.text().plain();
        }
        return entry instanceof AgendaRequest e ? e.what().plain() : "";
    }
}
