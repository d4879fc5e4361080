// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

/**
 * How a body stands to another.
 *
 * @param kind in what way
 * @param other to which
 * @param validity when
 */
public record BodyLink(Kind kind, Id<Body> other, Validity validity) {

    /** In what way a body stands to another. */
    public enum Kind {
        /** <i>Bereder åt</i>. */
        PREPARES_FOR,
        /** <i>Rapporterar till</i>. */
        REPORTS_TO,
        /** <i>Får uppdrag av</i>. */
        COMMISSIONED_BY,
        /** <i>Del av</i>. */
        PART_OF
    }

    /** Checks the parts. */
    public BodyLink {
        requireNonNull(kind, "kind");
        requireNonNull(other, "other");
        requireNonNull(validity, "validity");
    }
}
