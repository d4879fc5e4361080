// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import javax.xml.stream.Location;

/**
 * A place in a file.
 *
 * @param file its name
 * @param line 1-based; below 1 if unknown
 * @param column 1-based; below 1 if unknown
 */
record FilePlace(String file, int line, int column) {

    static FilePlace of(String file, Location location) {
        return new FilePlace(file, location.getLineNumber(), location.getColumnNumber());
    }

    /** The place after the last character. */
    static FilePlace endOf(String file, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new FilePlace(file, line, text.length() - text.lastIndexOf('\n'));
    }

    /** As compilers write it: {@code file:line:column}, or less if less is known. */
    @Override
    public String toString() {
        if (line < 1) {
            return file;
        }
        return column < 1 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
