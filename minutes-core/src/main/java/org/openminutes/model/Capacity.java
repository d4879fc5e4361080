// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/** In what capacity somebody takes part (<i>egenskap</i>). */
public enum Capacity {
    /** Elected member with a vote (<i>ledamot</i>). */
    MEMBER,
    /** <i>Ersättare</i>. */
    SUBSTITUTE,
    /** Employed by a principal (<i>tjänsteperson</i>). */
    OFFICIAL,
    /** May take part without a vote (<i>adjungerad</i>). */
    CO_OPTED,
    /** Comes for an item or for the occasion (<i>gäst, inbjuden</i>). */
    GUEST,
    /** The record does not say. */
    UNSTATED
}
