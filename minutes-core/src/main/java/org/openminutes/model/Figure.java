// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.internal.Require;

/**
 * An image (<i>bild</i>).
 *
 * @param image the attachment that holds it
 * @param alternative what it shows, for those who do not see it (<i>alternativtext</i>); EN 301 549
 *     10.1.1.1
 * @param caption its heading
 */
public record Figure(Id<Attachment> image, Optional<String> alternative, Optional<Text> caption)
        implements Said {

    /** Checks the parts. */
    public Figure {
        requireNonNull(image, "image");
        Require.text(alternative, "alternative text");
        requireNonNull(caption, "caption");
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.figure(this);
    }
}
