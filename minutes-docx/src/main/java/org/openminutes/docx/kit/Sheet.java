// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.kit;

import java.util.function.Consumer;
import org.openminutes.model.Minutes;

/**
 * A template of the kit.
 *
 * @param name as asked for, e.g. {@code protokoll}
 * @param swedish what it is for
 * @param english the same
 * @param sample what it shows while its author works
 * @param header of the first page
 * @param laterHeader of the other pages
 * @param footer what stands at the foot of its pages
 * @param body draws its pages
 */
record Sheet(
        String name,
        String swedish,
        String english,
        Minutes sample,
        Consumer<Draft> header,
        Consumer<Draft> laterHeader,
        Consumer<Draft> footer,
        Consumer<Draft> body) {}
