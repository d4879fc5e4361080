// SPDX-License-Identifier: Apache-2.0
/** How fast the library is; each benchmark is one question. */
@NullMarked
package org.openminutes.benchmarks;

import org.jspecify.annotations.NullMarked;
