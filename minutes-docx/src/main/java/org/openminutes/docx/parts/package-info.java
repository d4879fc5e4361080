// SPDX-License-Identifier: Apache-2.0
/** The package around the parts of a Word file: read and written. */
@NullMarked
package org.openminutes.docx.parts;

import org.jspecify.annotations.NullMarked;
