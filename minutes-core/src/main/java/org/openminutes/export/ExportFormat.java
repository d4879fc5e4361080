// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import org.openminutes.internal.Require;

/**
 * A format records are written in.
 *
 * @param id short name, e.g. {@code "docx"}
 * @param mediaType e.g. {@code "application/pdf"}
 * @param extension of file names, without full stop
 */
public record ExportFormat(String id, String mediaType, String extension) {

    /** Checks the texts. */
    public ExportFormat {
        Require.text(id, "id of a format");
        Require.text(mediaType, "media type");
        Require.text(extension, "extension");
    }
}
