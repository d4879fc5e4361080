// SPDX-License-Identifier: Apache-2.0
/** The starter kit: templates drawn by our own code, to begin one's own with. */
@NullMarked
package org.openminutes.docx.kit;

import org.jspecify.annotations.NullMarked;
