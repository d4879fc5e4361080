// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.openminutes.model.Minutes;

/**
 * Changes a part of a written file before it is packed, e.g. with StAX. Stateless; safe for many
 * threads; must give well-formed XML of the same kind, which nobody checks after it.
 */
public interface PartTransformer {

    /**
     * Whether it changes a part.
     *
     * @param part e.g. {@code word/document.xml}, {@code word/header1.xml}
     */
    boolean takes(String part);

    /**
     * Changes a part.
     *
     * @param part its name
     * @param minutes the record written
     * @param in its XML as UTF-8
     * @param out takes the changed XML; left open
     * @throws IOException if it cannot be done; the export then fails
     */
    void transform(String part, Minutes minutes, InputStream in, OutputStream out)
            throws IOException;
}
