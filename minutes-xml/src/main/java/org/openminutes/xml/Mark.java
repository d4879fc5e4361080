// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Visibility;

/**
 * The attributes that say who may see something.
 *
 * @param visibility absent when everyone may
 * @param provision only of what is confidential
 * @param markedOn only of what is confidential
 * @param markedBy only of what is confidential
 * @param until only of what is confidential
 */
record Mark(
        @Nullable String visibility,
        @Nullable String provision,
        @Nullable LocalDate markedOn,
        @Nullable String markedBy,
        @Nullable LocalDate until) {

    static Mark of(Visibility visibility) {
        if (visibility instanceof Visibility.Confidential mark) {
            return new Mark(
                    "confidential",
                    mark.provision().orElse(null),
                    mark.markedOn().map(Dates::writable).orElse(null),
                    mark.markedBy().orElse(null),
                    mark.until().map(Dates::writable).orElse(null));
        }
        String word = visibility instanceof Visibility.Internal ? "internal" : null;
        return new Mark(word, null, null, null, null);
    }

    Visibility read() {
        if ("confidential".equals(visibility)) {
            return new Visibility.Confidential(
                    Optional.ofNullable(provision),
                    Optional.ofNullable(markedOn),
                    Optional.ofNullable(markedBy),
                    Optional.ofNullable(until));
        }
        if (provision != null || markedOn != null || markedBy != null || until != null) {
            throw new IllegalArgumentException(
                    "provision, markedOn, markedBy and until go with visibility=\"confidential\" only");
        }
        return visibility == null ? Visibility.OPEN : Visibility.INTERNAL;
    }
}
