// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.convert;

import java.util.List;
import java.util.Optional;
import org.openminutes.docx.fault.Spot;

/**
 * What became of a placeholder.
 *
 * @param spot where it stands
 * @param written as it stood
 * @param tag of the control it became; none if it was left as it is
 * @param nearest if left: the fields whose names look most like it
 */
public record Change(Spot spot, String written, Optional<String> tag, List<String> nearest) {

    /** Copies the list. */
    public Change {
        nearest = List.copyOf(nearest);
    }
}
