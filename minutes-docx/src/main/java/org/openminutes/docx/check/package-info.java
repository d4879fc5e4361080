// SPDX-License-Identifier: Apache-2.0
/** Finds everything wrong with a template, also what only a reader of the result would meet. */
@NullMarked
package org.openminutes.docx.check;

import org.jspecify.annotations.NullMarked;
