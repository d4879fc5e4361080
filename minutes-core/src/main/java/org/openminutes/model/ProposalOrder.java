// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * In what order the chair put the proposals (<i>propositionsordning, beslutsgång</i>); KL 5 kap. 67
 * § 2.
 *
 * @param text the words
 * @param order the proposals as put
 */
public record ProposalOrder(Text text, List<Id<Proposal>> order) implements Concluded {

    /** Copies the list. */
    public ProposalOrder {
        requireNonNull(text, "text");
        order = List.copyOf(order);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.proposalOrder(this);
    }
}
