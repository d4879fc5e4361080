// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The items without the signatures after the last of them.
 *
 * @param items the items
 * @param signatures what stands after them
 */
record Ending(List<Outline.Node> items, List<Paragraph> signatures) {

    static Ending of(List<Outline.Node> items, People people) {
        Outline.Node last = items.get(items.size() - 1);
        List<Outline.Node> kept = new ArrayList<>(items.subList(0, items.size() - 1));
        if (!last.items().isEmpty()) {
            Ending inner = of(last.items(), people);
            kept.add(
                    new Outline.Node(
                            last.number(), last.head(), last.title(), last.body(), inner.items()));
            return new Ending(kept, inner.signatures());
        }
        int cut = SignatureLines.start(last.body(), people);
        kept.add(
                new Outline.Node(
                        last.number(),
                        last.head(),
                        last.title(),
                        last.body().subList(0, cut),
                        last.items()));
        return new Ending(kept, last.body().subList(cut, last.body().size()));
    }
}
