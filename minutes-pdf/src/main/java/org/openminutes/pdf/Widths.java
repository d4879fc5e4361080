// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.List;

/**
 * How wide the columns of a table are to be: each at least as its longest word, if there is room
 * for all of those, and the rest shared by how much they hold.
 */
final class Widths {

    private final float[] words;
    private final float[] lines;

    private Widths(int columns) {
        words = new float[columns];
        lines = new float[columns];
    }

    /**
     * Reckons them.
     *
     * @param rows of one length
     * @param whole what there is
     * @param around the words of a cell, at left and right together
     */
    static float[] of(List<List<Grid.Cell>> rows, float whole, float around) {
        int columns = rows.get(0).size();
        Widths found = new Widths(columns);
        rows.forEach(found::measure);
        return found.shares(whole - columns * around, around);
    }

    private void measure(List<Grid.Cell> row) {
        for (int j = 0; j < row.size(); j++) {
            float word = 0;
            float line = 0;
            for (Run run : row.get(j).words().runs()) {
                String text = run.text();
                float unit = run.size() / 1000;
                for (int i = 0; i < text.length(); ) {
                    int c = text.codePointAt(i);
                    float width = run.typeface().width(c) * unit;
                    word = c == ' ' || c == '\n' ? 0 : word + width;
                    line = c == '\n' ? 0 : line + width;
                    words[j] = Math.max(words[j], word);
                    lines[j] = Math.max(lines[j], line);
                    word = c == '-' || c == '/' ? 0 : word;
                    i += Character.charCount(c);
                }
            }
        }
    }

    private float[] shares(float room, float around) {
        float least = 0;
        float more = 0;
        for (int j = 0; j < words.length; j++) {
            // rounding must not break the longest word
            words[j] += 0.5f;
            // a line longer than the table is no reason to starve its neighbours
            lines[j] = Math.max(words[j], Math.min(lines[j], room));
            least += words[j];
            more += lines[j] - words[j];
        }
        float[] shares = new float[words.length];
        for (int j = 0; j < shares.length; j++) {
            if (least > room) {
                shares[j] = 1;
            } else {
                float rest = room - least;
                float own = more > 0 ? rest * (lines[j] - words[j]) / more : rest / shares.length;
                shares[j] = around + words[j] + own;
            }
        }
        return shares;
    }
}
