// SPDX-License-Identifier: Apache-2.0
/** How fast packages are written and verified, beside commons-ip2. */
@NullMarked
package org.openminutes.benchmarks.archive;

import org.jspecify.annotations.NullMarked;
