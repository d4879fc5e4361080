// SPDX-License-Identifier: Apache-2.0
/** Programs that embed the library. */
@NullMarked
package org.openminutes.examples.embedding;

import org.jspecify.annotations.NullMarked;
