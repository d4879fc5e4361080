// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.openminutes.docx.extend.Picture;

/**
 * What a working copy keeps so that it can be read back, and what either copy is given.
 *
 * @param controls whether controls stay, with stable tags
 * @param record the record as XML, to lie inside the file; none if it shall not
 * @param pictures the caller's own by name
 */
public record Kept(boolean controls, Optional<RecordPart> record, Map<String, Picture> pictures) {

    /** Copies the pictures. */
    public Kept {
        pictures = Map.copyOf(pictures);
    }

    /** The record as XML. */
    @FunctionalInterface
    public interface RecordPart {

        /**
         * Writes it.
         *
         * @param out where to; left open
         * @throws IOException if {@code out} fails
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
