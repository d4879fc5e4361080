// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of two sequences' elements are the same: by those that are alone of their kind in both and
 * come in the same order, and then by order between them.
 */
final class Alignment {

    private final List<String> before;
    private final List<String> after;
    private final int[] match;

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        match = new int[after.size()];
        Arrays.fill(match, -1);
    }

    /**
     * Aligns.
     *
     * @return for each element of {@code after} the index of its match in {@code before}, rising;
     *     -1 for none
     */
    static int[] of(List<String> before, List<String> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.between(0, before.size(), 0, after.size(), true);
        return alignment.match;
    }

    private void between(int from, int to, int first, int last, boolean anchored) {
        int a = from;
        int b = first;
        while (a < to && b < last && before.get(a).equals(after.get(b))) {
            match[b++] = a++;
        }
        int aEnd = to;
        int bEnd = last;
        while (aEnd > a && bEnd > b && before.get(aEnd - 1).equals(after.get(bEnd - 1))) {
            match[--bEnd] = --aEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        List<int[]> anchors = anchored ? anchors(a, aEnd, b, bEnd) : List.of();
        if (anchors.isEmpty()) {
            inOrder(a, aEnd, b, bEnd);
            return;
        }
        int lastA = a;
        int lastB = b;
        for (int[] anchor : anchors) {
            between(lastA, anchor[0], lastB, anchor[1], false);
            match[anchor[1]] = anchor[0];
            lastA = anchor[0] + 1;
            lastB = anchor[1] + 1;
        }
        between(lastA, aEnd, lastB, bEnd, false);
    }

    /** Each with the next like it. */
    private void inOrder(int from, int to, int first, int last) {
        int a = from;
        for (int b = first; b < last; b++) {
            int at = a;
            while (at < to && !before.get(at).equals(after.get(b))) {
                at++;
            }
            if (at < to) {
                match[b] = at;
                a = at + 1;
            }
        }
    }

    /** The longest rising series of those alone of their kind in both. */
    private List<int[]> anchors(int from, int to, int first, int last) {
        Map<String, Integer> alone = alone(before, from, to);
        Map<String, Integer> other = alone(after, first, last);
        List<int[]> pairs = new ArrayList<>();
        for (int b = first; b < last; b++) {
            int a = alone.getOrDefault(after.get(b), -1);
            if (a >= 0 && other.getOrDefault(after.get(b), -1) == b) {
                pairs.add(new int[] {a, b});
            }
        }
        int[] ranks = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        return Rising.of(ranks).stream().map(pairs::get).toList();
    }

    /** Where each stands that stands once; -1 for the others. */
    private static Map<String, Integer> alone(List<String> all, int from, int to) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = from; i < to; i++) {
            int at = i;
            found.merge(all.get(i), at, (one, another) -> -1);
        }
        return found;
    }
}
