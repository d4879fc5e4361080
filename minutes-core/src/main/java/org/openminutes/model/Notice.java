// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * That the adjustment was announced on the notice board (<i>anslag, bevis</i>); KL 8 kap. 12 §.
 *
 * @param adjustedOn when the minutes were adjusted
 * @param postedOn when the notice went up
 * @param removedOn when it came down
 * @param keptAt where the minutes are kept (<i>förvaringsplats</i>)
 */
public record Notice(
        Optional<When> adjustedOn,
        Optional<When> postedOn,
        Optional<When> removedOn,
        Optional<String> keptAt) {

    /** Checks the parts. */
    public Notice {
        requireNonNull(adjustedOn, "adjustedOn");
        requireNonNull(postedOn, "postedOn");
        requireNonNull(removedOn, "removedOn");
        Require.text(keptAt, "keptAt");
    }
}
