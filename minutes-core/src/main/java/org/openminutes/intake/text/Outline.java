// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.ItemNumber;

/**
 * How a file is divided: what stands before the items, and the items.
 *
 * @param front before the first item
 * @param items the items with what they hold
 */
record Outline(List<Paragraph> front, List<Node> items) {

    Outline {
        front = List.copyOf(front);
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param number its number
     * @param head the paragraph with its title
     * @param title the title; absent if the head is no title but says something itself
     * @param body what it holds, beginning with what of the head is no title
     * @param items its sub-items
     */
    record Node(
            ItemNumber number,
            Paragraph head,
            Optional<Rich> title,
            List<Paragraph> body,
            List<Node> items) {

        Node {
            body = List.copyOf(body);
            items = List.copyOf(items);
        }
    }
}
