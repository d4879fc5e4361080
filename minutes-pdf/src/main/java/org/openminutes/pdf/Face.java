// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

/** The faces a page is set in. */
enum Face {
    REGULAR("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    ITALIC("LiberationSans-Italic");

    private final String fileName;

    Face(String fileName) {
        this.fileName = fileName;
    }

    /** Where the font lies on the class path. */
    String resource() {
        return "com/mpobjects/jasperreports/fonts/liberation/" + fileName + ".ttf";
    }
}
