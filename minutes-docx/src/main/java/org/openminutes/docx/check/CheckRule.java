// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import org.openminutes.docx.engine.Faults;
import org.w3c.dom.Element;

/** Looks at one part with text. */
@FunctionalInterface
interface CheckRule {

    /**
     * Notes what is wrong.
     *
     * @param part its name
     * @param root its XML
     * @param subject the whole template
     * @param faults takes what is wrong
     */
    void check(String part, Element root, Subject subject, Faults faults);
}
