// SPDX-License-Identifier: Apache-2.0
package org.openminutes.language;

/** Where the words and numbers of a text begin. */
final class WordStarts {

    private final int[] at;
    private final int[] toNumber;
    private int count;

    WordStarts(String text) {
        at = new int[text.length() / 2 + 1];
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean in = Character.isLetterOrDigit(text.charAt(i));
            if (in && !before) {
                at[count++] = i;
            }
            before = in;
        }
        toNumber = new int[count];
        int number = Integer.MAX_VALUE;
        int end = text.length();
        for (int k = count - 1; k >= 0; k--) {
            for (int i = end - 1; i >= at[k]; i--) {
                number = NumberShape.isDigit(text.charAt(i)) ? i : number;
            }
            end = at[k];
            toNumber[k] = number - end;
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Where one of them begins. */
    int at(int k) {
        return at[k];
    }

    /** How far behind its beginning the next digit stands. */
    int toNumber(int k) {
        return toNumber[k];
    }
}
