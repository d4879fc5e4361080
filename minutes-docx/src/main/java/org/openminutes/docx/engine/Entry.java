// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.List;
import org.openminutes.docx.parts.Zipped;

/** One part of the file to be written: as it lies, or a program. */
sealed interface Entry {

    record Fixed(Zipped bytes) implements Entry {}

    record Program(String name, List<Node> nodes, boolean body) implements Entry {}

    record Core(String name) implements Entry {}

    record Styles(Language language) implements Entry {}

    record Numbering(String name) implements Entry {}

    /** The record itself; only in a copy it is kept inside. */
    record Copied(String name) implements Entry {}

    /** What the copy shows; beside the record. */
    record Told(String name, String head) implements Entry {}
}
