// SPDX-License-Identifier: Apache-2.0
/**
 * The record of one meeting as one immutable value, {@link org.openminutes.model.Minutes}, and what
 * it refers to.
 *
 * <p>Everything here is a record or a sealed interface: equal by value, unmodifiable through and
 * through, safe to share between threads. Constructors refuse only what cannot exist (null, blank
 * where blank means nothing, characters no format can carry, numbers out of range); whatever a real
 * record may wrongly say can be held, and is for the rules of {@code org.openminutes.validation} to
 * report. A component that may be absent is an {@link java.util.Optional}; a list is never null.
 *
 * <p>Places in a record are written as paths of component names with 0-based indexes, the same way
 * everywhere: {@code items[0].entries[2].clauses[1].text}.
 */
@NullMarked
package org.openminutes.model;

import org.jspecify.annotations.NullMarked;
