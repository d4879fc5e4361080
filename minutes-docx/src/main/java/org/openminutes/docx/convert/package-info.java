// SPDX-License-Identifier: Apache-2.0
/** Turns the placeholders of other systems into content controls. */
@NullMarked
package org.openminutes.docx.convert;

import org.jspecify.annotations.NullMarked;
