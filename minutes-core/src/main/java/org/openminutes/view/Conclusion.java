// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Clause;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;

/**
 * One thing concluded or proposed in a meeting, a line of the summary that is often published
 * before the notes themselves (<i>sammanställning av ställningstaganden</i>).
 *
 * @param item the item
 * @param heading its number and title
 * @param adopted whether it is a position; else it is a proposal nobody has concluded on
 * @param clauses the sentences, in order
 */
public record Conclusion(
        Id<AgendaItem> item, String heading, boolean adopted, List<Clause> clauses) {

    /** Copies the list. */
    public Conclusion {
        requireNonNull(item, "item");
        requireNonNull(heading, "heading");
        clauses = List.copyOf(clauses);
    }

    /**
     * All positions and open proposals of a record, in the order of the page.
     *
     * @param minutes the record
     * @return the lines of the summary
     */
    public static List<Conclusion> in(Minutes minutes) {
        return minutes.allItems()
                .flatMap(item -> item.facts().flatMap(fact -> of(item, fact).stream()))
                .toList();
    }

    private static Optional<Conclusion> of(AgendaItem item, Entry fact) {
        String heading = Wording.heading(item);
        if (fact instanceof Position position) {
            return Optional.of(new Conclusion(item.id(), heading, true, position.clauses()));
        }
        return Stream.of(fact)
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .filter(proposal -> proposal.fate() == Proposal.Fate.OPEN)
                .map(proposal -> new Conclusion(item.id(), heading, false, proposal.clauses()))
                .findFirst();
    }
}
