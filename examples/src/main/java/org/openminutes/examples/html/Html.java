// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples.html;

/** Markup in the making; the only place that escapes. */
final class Html {

    private final StringBuilder markup = new StringBuilder("<!DOCTYPE html>\n");

    /** Adds an element with nothing but text in it. */
    Html element(String name, String text) {
        return open(name).text(text).close(name).line();
    }

    /** Begins an element; attributes stand after its name. */
    Html open(String nameAndAttributes) {
        markup.append('<').append(nameAndAttributes).append('>');
        return this;
    }

    Html close(String name) {
        markup.append("</").append(name).append('>');
        return this;
    }

    Html line() {
        markup.append('\n');
        return this;
    }

    /** Adds text; a line feed becomes a line break. */
    Html text(String text) {
        markup.append(escape(text).replace("\n", "<br>"));
        return this;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
