// SPDX-License-Identifier: Apache-2.0
/**
 * Reads ordinary Word documents into lines: paragraphs with what Word knows of them, rows of
 * tables, notes and text boxes where they are anchored, page furniture. What the lines mean is told
 * by {@link org.openminutes.intake.text.Recogniser}.
 */
@NullMarked
package org.openminutes.docx.reading;

import org.jspecify.annotations.NullMarked;
