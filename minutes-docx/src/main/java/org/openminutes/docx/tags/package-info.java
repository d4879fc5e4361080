// SPDX-License-Identifier: Apache-2.0
/** The tags by which the controls of a written file are found again. */
@NullMarked
package org.openminutes.docx.tags;

import org.jspecify.annotations.NullMarked;
