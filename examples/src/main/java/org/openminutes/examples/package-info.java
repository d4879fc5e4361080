// SPDX-License-Identifier: Apache-2.0
/** Programs that embed or extend the library. */
@NullMarked
package org.openminutes.examples;

import org.jspecify.annotations.NullMarked;
