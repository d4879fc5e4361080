// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * That the record, or an excerpt of it, is sent to somebody (<i>utskick, expediering; skickas
 * till</i>).
 *
 * @param text the words
 * @param responsible who sends it
 * @param recipients who gets it
 * @param at when
 * @param excerptOf the item, for an excerpt (<i>protokollsutdrag</i>); absent means the whole
 */
public record Dispatch(
        Optional<Text> text,
        Optional<Actor> responsible,
        List<Actor> recipients,
        Optional<When> at,
        Optional<Id<AgendaItem>> excerptOf) {

    /** Copies the list. */
    public Dispatch {
        requireNonNull(text, "text");
        requireNonNull(responsible, "responsible");
        recipients = List.copyOf(recipients);
        requireNonNull(at, "at");
        requireNonNull(excerptOf, "excerptOf");
    }
}
