// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing an agenda item holds, in one of three families: what was {@link Said}, what was {@link
 * Concluded}, and what comes {@link Next}; or a {@link Restated} fact, read out of the words of an
 * entry before it.
 *
 * <p>A record's page is the entries in order, {@link Restated} ones left out. {@link EntryVisitor}
 * gives each kind its own method, so a new kind does not compile until every exporter has a place
 * for it.
 */
public sealed interface Entry permits Said, Concluded, Next, Restated {

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor whom to call
     * @param <R> what it returns
     * @return what the visitor returned
     */
    <R> R accept(EntryVisitor<R> visitor);

    /**
     * The facts in {@code entries}, in order: entries as they stand, those within subsections too,
     * and what {@link Restated} entries carry instead of themselves.
     *
     * @param entries any entries
     * @return the facts, none of them {@link Restated}
     */
    static Stream<Entry> facts(List<Entry> entries) {
        return entries.stream()
                .flatMap(
                        entry -> {
                            if (entry instanceof Restated restated) {
                                return Stream.of(restated.fact());
                            }
                            return entry instanceof Subsection part
                                    ? Stream.concat(Stream.of(entry), facts(part.entries()))
                                    : Stream.of(entry);
                        });
    }
}
