// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

/**
 * The mappings of what stands everywhere.
 *
 * @param lines where elements begin
 * @param texts running text
 * @param actors who acts
 * @param times dates and clock times
 * @param depth how deep writing has come
 */
record Parts(Lines lines, TextMapping texts, ActorMapping actors, TimeMapping times, Depth depth) {

    static Parts of(Lines lines) {
        return new Parts(
                lines,
                new TextMapping(lines),
                new ActorMapping(lines),
                new TimeMapping(lines),
                new Depth());
    }
}
