// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.Optional;

/**
 * What a working copy keeps so that it can be read back.
 *
 * @param controls whether controls stay, with stable tags
 * @param record the record as XML, to lie inside the file; none if it shall not
 */
public record Kept(boolean controls, Optional<byte[]> record) {

    /** Nothing: a copy to hand out. */
    public static final Kept NOTHING = new Kept(false, Optional.empty());
}
