// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

/** Takes running text, stretch by stretch. */
@FunctionalInterface
public interface Ink {

    /**
     * Takes a stretch.
     *
     * @param text not empty; line feeds are line breaks, tabs are tabs
     * @param emphasis whether it is emphasised
     */
    void text(String text, boolean emphasis);
}
