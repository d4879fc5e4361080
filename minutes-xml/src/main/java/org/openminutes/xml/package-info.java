// SPDX-License-Identifier: Apache-2.0
/** The native XML document: its schema, reader and writer. */
@NullMarked
package org.openminutes.xml;

import org.jspecify.annotations.NullMarked;
