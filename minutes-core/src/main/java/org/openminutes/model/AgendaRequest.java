// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A wish for an item on a coming agenda (<i>förslag på punkt</i>).
 *
 * @param what the words
 * @param owners who answers for it
 * @param forMeeting for which meeting
 */
public record AgendaRequest(Text what, List<Actor> owners, Optional<When> forMeeting)
        implements Next {

    /** Copies the list. */
    public AgendaRequest {
        requireNonNull(what, "what");
        owners = List.copyOf(owners);
        requireNonNull(forMeeting, "forMeeting");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.agendaRequest(this);
    }
}
