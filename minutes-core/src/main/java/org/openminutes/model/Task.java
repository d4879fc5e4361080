// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Something somebody shall do (<i>uppdrag</i>).
 *
 * @param id stays the same in the records that follow it up
 * @param what the words
 * @param owners who shall do it (<i>ansvariga</i>), the lead first
 * @param givenBy who gave it
 * @param due by when
 * @param reportTo who shall hear of it
 * @param progress how far it has come
 */
public record Task(
        Id<Task> id,
        Text what,
        List<Actor> owners,
        Optional<Actor> givenBy,
        Optional<When> due,
        Optional<Actor> reportTo,
        Progress progress)
        implements Next {

    /** How far a task has come. */
    public enum Progress {
        /** <i>Pågår</i>. */
        OPEN,
        /** <i>Klart</i>. */
        DONE,
        /** <i>Avskrivet</i>. */
        DROPPED
    }

    /** Copies the list. */
    public Task {
        requireNonNull(id, "id");
        requireNonNull(what, "what");
        owners = List.copyOf(owners);
        requireNonNull(givenBy, "givenBy");
        requireNonNull(due, "due");
        requireNonNull(reportTo, "reportTo");
        requireNonNull(progress, "progress");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.task(this);
    }
}
