// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.util.List;

/**
 * A part of a package.
 *
 * @param name e.g. {@code /word/document.xml}
 * @param type its content type
 * @param bytes what is in it; not copied
 * @param relations from it to others
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Part(String name, String type, byte[] bytes, List<Relation> relations) {

    /** Copies the list. */
    public Part {
        relations = List.copyOf(relations);
    }

    /** This part with other bytes. */
    public Part with(byte[] other) {
        return new Part(name, type, other, relations);
    }
}
