// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who presents an item (<i>föredragning</i>).
 *
 * @param by the presenters (<i>föredragande, föredragare</i>), as written
 * @param mode how they took part
 * @param explicitlyNone whether the record says that nobody did (<i>ingen föredragning</i>)
 */
public record Presentation(List<Actor> by, Presence.Mode mode, boolean explicitlyNone) {

    /** The record does not say. */
    public static final Presentation UNSTATED =
            new Presentation(List.of(), Presence.Mode.UNSTATED, false);

    /** The record says that nobody did. */
    public static final Presentation NONE =
            new Presentation(List.of(), Presence.Mode.UNSTATED, true);

    /** Copies the list. */
    public Presentation {
        by = List.copyOf(by);
        requireNonNull(mode, "mode");
    }
}
