// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.util.Optional;
import org.openminutes.model.Attachment;
import org.openminutes.model.Minutes;

/** A record whose attachments are on their way into a package. */
interface Incoming {

    /** The record as it was handed in. */
    Minutes minutes();

    /** The file of one of its attachments, if it is at hand. */
    Optional<IncomingFile> file(Attachment attachment);

    /**
     * The record, if it was checked already, with its errors accepted; else as it is.
     *
     * @param acceptance who accepts, if anybody does
     * @throws org.openminutes.export.ExportException if it has errors nobody accepts
     */
    Incoming accepted(Optional<Acceptance> acceptance);

    /**
     * The record with all that is known when its files were read, without writing anything.
     *
     * @param acceptance as above
     * @throws IOException if a file cannot be read
     */
    Submitted describe(Optional<Acceptance> acceptance) throws IOException;

    /**
     * The record with all that is known when its files are written.
     *
     * @param written those of its attachments
     */
    Minutes whole(Enclosures written);

    /**
     * The record checked, if it was not before.
     *
     * @param whole the record with all that is known
     * @param acceptance who accepts errors, if anybody does
     * @throws org.openminutes.export.ExportException if it has errors nobody accepts
     */
    Submitted checked(Minutes whole, Optional<Acceptance> acceptance);
}
