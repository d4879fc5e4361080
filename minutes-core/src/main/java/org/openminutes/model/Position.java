// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the body concluded (<i>ställningstagande, beslut</i>).
 *
 * @param id as used by dissents; also the anchor in the outputs
 * @param lead the words before the clauses, e.g. {@code "Nämnden beslutar"}
 * @param clauses in order
 * @param basis the proposal it adopts
 */
public record Position(
        Id<Position> id, Optional<Text> lead, List<Clause> clauses, Optional<Id<Proposal>> basis)
        implements Concluded {

    /** Copies the list. */
    public Position {
        requireNonNull(id, "id");
        requireNonNull(lead, "lead");
        clauses = List.copyOf(clauses);
        requireNonNull(basis, "basis");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.position(this);
    }
}
