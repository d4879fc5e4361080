// SPDX-License-Identifier: Apache-2.0
/** Our PDF beside that of others; not published. */
@NullMarked
package org.openminutes.benchmarks.pdf;

import org.jspecify.annotations.NullMarked;
