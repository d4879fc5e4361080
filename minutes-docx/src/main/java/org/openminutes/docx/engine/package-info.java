// SPDX-License-Identifier: Apache-2.0
/**
 * Templates: read once into an immutable program of literals and holes, then written out with a
 * record as plain XML.
 */
@NullMarked
package org.openminutes.docx.engine;

import org.jspecify.annotations.NullMarked;
