// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * What a participant or signatory is said to be (<i>roll</i>).
 *
 * @param asWritten the words, e.g. {@code "v ordf"}, {@code "ordförande i sjukhusnämnd"}
 * @param function what it means for this body; absent when it means nothing here, as a chair of
 *     another body
 */
public record Role(String asWritten, Optional<Function> function) {

    /** Checks the parts. */
    public Role {
        Require.text(asWritten, "role as written");
        requireNonNull(function, "function");
    }

    /**
     * A role in this body.
     *
     * @param asWritten the words
     * @param function what they mean
     * @return the role
     */
    public static Role of(String asWritten, Function function) {
        return new Role(asWritten, Optional.of(function));
    }

    /**
     * Whether this is {@code wanted}.
     *
     * @param wanted the function asked for
     * @return true if it is
     */
    public boolean is(Function wanted) {
        return function.filter(wanted::equals).isPresent();
    }
}
