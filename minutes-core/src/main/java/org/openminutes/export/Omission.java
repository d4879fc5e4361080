// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import org.openminutes.internal.Require;

/**
 * Something of a record a file does not show.
 *
 * @param path where it stands in the record
 * @param reason why it is left out
 */
public record Omission(String path, String reason) {

    /** Checks the texts. */
    public Omission {
        Require.text(path, "path of an omission");
        Require.text(reason, "reason of an omission");
    }
}
