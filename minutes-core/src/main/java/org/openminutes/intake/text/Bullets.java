// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.ItemNumber;

/** Finds items that are the outer points of a list whose inner points tell what was said. */
final class Bullets {

    private static final int LONGEST_TITLE = 100;

    private final List<Paragraph> all;

    Bullets(List<Paragraph> all) {
        this.all = all;
    }

    /** The outer points from the first that holds something on; none if fewer than two do. */
    List<Head> find() {
        List<Head> heads = new ArrayList<>();
        int holding = 0;
        Paragraph outer = null;
        for (int i = 0; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            if (!paragraph.has(Marker.Kind.BULLET)) {
                continue;
            }
            boolean holds = isTitle(paragraph) && holds(i);
            if (outer == null && !holds) {
                continue;
            }
            outer = outer == null ? paragraph : outer;
            if (isAlike(paragraph, outer)) {
                holding += holds ? 1 : 0;
                heads.add(new Head(i, 0, ItemNumber.NONE, true));
            }
        }
        return holding >= 2 && holding * 2 >= heads.size() ? heads : List.of();
    }

    private boolean holds(int i) {
        if (i + 1 >= all.size()) {
            return false;
        }
        Paragraph next = all.get(i + 1);
        boolean inner = next.has(Marker.Kind.BULLET) && isInner(next, all.get(i));
        boolean text =
                next.marker().isEmpty()
                        && next.text().length() > all.get(i).body().length()
                        && Labels.find(next.plain()).isEmpty()
                        && next.plain().endsWith(".");
        return inner || text;
    }

    private static boolean isInner(Paragraph inner, Paragraph outer) {
        return inner.indent() > outer.indent()
                || (inner.indent() == outer.indent() && !sign(inner).equals(sign(outer)));
    }

    private static boolean isAlike(Paragraph one, Paragraph other) {
        return one.indent() == other.indent() && sign(one).equals(sign(other));
    }

    private static String sign(Paragraph paragraph) {
        return paragraph.marker().map(Marker::written).orElse("");
    }

    private static boolean isTitle(Paragraph paragraph) {
        String words = paragraph.body().plain();
        return !words.isEmpty()
                && words.length() <= LONGEST_TITLE
                && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
                && !PersonName.begins(words);
    }
}
