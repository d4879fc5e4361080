// SPDX-License-Identifier: Apache-2.0
/** Word documents from a municipality's own template, and back. */
@NullMarked
package org.openminutes.docx;

import org.jspecify.annotations.NullMarked;
