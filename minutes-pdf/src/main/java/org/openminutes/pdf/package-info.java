// SPDX-License-Identifier: Apache-2.0
/** Archival PDF that a screen reader can read. */
@NullMarked
package org.openminutes.pdf;

import org.jspecify.annotations.NullMarked;
