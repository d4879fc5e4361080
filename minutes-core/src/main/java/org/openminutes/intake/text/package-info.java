// SPDX-License-Identifier: Apache-2.0
/**
 * Reads plain text: bytes to lines, lines to paragraphs, paragraphs to an outline, the outline to
 * the record. Each step is a file or a few; what it leaves out it tells the {@code Ledger}.
 */
@NullMarked
package org.openminutes.intake.text;

import org.jspecify.annotations.NullMarked;
