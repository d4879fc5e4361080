// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.nio.charset.StandardCharsets;

/** A piece of XML, ready to be written; immutable. */
final class Markup {

    private final byte[] utf8;

    private Markup(byte[] utf8) {
        this.utf8 = utf8;
    }

    static Markup of(String xml) {
        return new Markup(xml.getBytes(StandardCharsets.UTF_8));
    }

    int size() {
        return utf8.length;
    }

    /** Puts it into an array with enough room. */
    void copyTo(byte[] target, int at) {
        System.arraycopy(utf8, 0, target, at, utf8.length);
    }
}
