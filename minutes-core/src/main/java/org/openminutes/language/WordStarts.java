// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

import java.util.Arrays;

/** Where words and numbers of a text begin. */
final class WordStarts {

    private static final int FIRST_SIZE = 16;

    private int[] at = new int[FIRST_SIZE];
    private int[] toNumber = new int[FIRST_SIZE];
    private int count;

    private WordStarts() {}

    /** All of a text. */
    static WordStarts all(String text) {
        WordStarts starts = new WordStarts();
        starts.find(text, 0, text.length() - 1, text.length());
        return starts;
    }

    /** Those of a text that have a digit at most some signs behind their beginning. */
    static WordStarts beforeNumbers(String text, int most) {
        WordStarts starts = new WordStarts();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (NumberShape.isDigit(text.charAt(i))) {
                starts.find(text, Math.max(done, i - most), i, i);
                done = i + 1;
            }
        }
        return starts;
    }

    private void find(String text, int from, int to, int number) {
        boolean before = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        for (int i = from; i <= to; i++) {
            boolean in = Character.isLetterOrDigit(text.charAt(i));
            if (in && !before) {
                add(i, number - i);
            }
            before = in;
        }
    }

    private void add(int start, int number) {
        if (count == at.length) {
            at = Arrays.copyOf(at, 2 * count);
            toNumber = Arrays.copyOf(toNumber, 2 * count);
        }
        at[count] = start;
        toNumber[count++] = number;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Where one of them begins. */
    int at(int k) {
        return at[k];
    }

    /** How far behind its beginning the digit stands that it was found by; else the text's end. */
    int toNumber(int k) {
        return toNumber[k];
    }
}
