// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds what kept its order: the longest rising series among numbers. */
final class Rising {

    private Rising() {}

    /**
     * The indexes of a longest rising series, in order.
     *
     * @param numbers no two alike
     */
    static List<Integer> of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[tails[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Deque<Integer> series = new ArrayDeque<>(length);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            series.addFirst(i);
        }
        return List.copyOf(series);
    }
}
