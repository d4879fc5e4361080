// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.Clause;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;

/** The clauses of positions and proposals with their places. */
final class Clauses {

    private Clauses() {}

    /** The clauses of a position. */
    static List<Place<Clause>> of(Place<Position> position) {
        return places(position, position.value().clauses());
    }

    /** The clauses of a proposal. */
    static List<Place<Clause>> ofProposal(Place<Proposal> proposal) {
        return places(proposal, proposal.value().clauses());
    }

    private static List<Place<Clause>> places(Place<?> outer, List<Clause> clauses) {
        List<Place<Clause>> places = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            String path = outer.path() + ".clauses[" + i + "]";
            places.add(new Place<>(path, outer.item(), clauses.get(i)));
        }
        return places;
    }
}
