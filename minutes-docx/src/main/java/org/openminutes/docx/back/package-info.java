// SPDX-License-Identifier: Apache-2.0
/**
 * Reads a working copy back: the record kept inside it, changed as the file was. {@link
 * org.openminutes.docx.back.ReturnedCopy} is the way in.
 */
@NullMarked
package org.openminutes.docx.back;

import org.jspecify.annotations.NullMarked;
