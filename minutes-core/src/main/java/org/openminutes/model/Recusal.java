// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * That somebody has a conflict of interest and steps aside (<i>jäv</i>); KL 5 kap. 47 §, 6 kap.
 * 28–30 §§.
 *
 * @param who steps aside
 * @param ground why
 * @param text how it is told
 */
public record Recusal(Actor who, Optional<String> ground, Optional<Text> text)
        implements Concluded {

    /** Checks the parts. */
    public Recusal {
        requireNonNull(who, "who");
        Require.text(ground, "ground");
        requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.recusal(this);
    }
}
