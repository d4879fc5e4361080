// SPDX-License-Identifier: Apache-2.0
/** Writes XML elements; shared by the packages of this module, not part of the API. */
@NullMarked
package org.openminutes.markup;

import org.jspecify.annotations.NullMarked;
