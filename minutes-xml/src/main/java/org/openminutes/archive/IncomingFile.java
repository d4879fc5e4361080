// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.openminutes.model.Attachment;

/** The file of an attachment on its way into a package. */
interface IncomingFile {

    /** The name it has. */
    String name();

    /** What it is meant to be. */
    String mediaType();

    /** How many bytes it must have; empty if nothing is known of it yet. */
    OptionalLong size();

    /** Its bytes from the beginning; the caller closes it. */
    InputStream open() throws IOException;

    /**
     * Takes note of it as it lies in the package.
     *
     * @return its attachment, with its size and checksum
     * @throws org.openminutes.export.ExportException if it is not the right file
     */
    Attachment accept(PackagedFile file);
}
