// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;

/**
 * One segment of a path: what it leads to from a thing.
 *
 * @param name the segment, e.g. {@code title}
 * @param note what it is, for the template author
 * @param many whether it leads to a list, which a repeating section goes through
 * @param made whether it is made for the page rather than a component of the record
 * @param step finds the things; none if absent
 * @param scope what is found
 */
public record Field(String name, String note, boolean many, boolean made, Step step, Scope scope) {

    /** Finds what a field leads to. */
    @FunctionalInterface
    public interface Step {

        /**
         * Goes from a thing to others.
         *
         * @param page the record and the wording
         * @param from the thing
         * @return what is there, in order; none if absent
         */
        List<Here> from(Page page, Here from);
    }
}
