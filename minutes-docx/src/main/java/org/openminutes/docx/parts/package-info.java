// SPDX-License-Identifier: Apache-2.0
/** The package around the parts of a Word file: reading one with POI, writing one byte for byte. */
@NullMarked
package org.openminutes.docx.parts;

import org.jspecify.annotations.NullMarked;
