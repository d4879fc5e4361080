// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

/**
 * How the points of a list look.
 *
 * @param before start of the paragraph up to the level
 * @param after end of the paragraph properties, after the number
 * @param run its text
 * @param numId the number definition to use as it is, for bullets
 * @param abstractId the definition ordered lists are made of
 */
record ListLook(Markup before, Markup after, RunLook run, int numId, int abstractId) {

    private static final Markup MIDDLE = Markup.of("\"/><w:numId w:val=\"");

    void open(Rendering to, int level, boolean ordered, boolean first) {
        int depth = Math.min(level, 8);
        to.sink().raw(before);
        to.sink().number(depth);
        to.sink().raw(MIDDLE);
        to.sink().number(ordered ? to.lists().ordered(abstractId, depth, first) : numId);
        to.sink().raw(after);
    }
}
