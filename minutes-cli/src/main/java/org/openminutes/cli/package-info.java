// SPDX-License-Identifier: Apache-2.0
/** The command line program. */
@NullMarked
package org.openminutes.cli;

import org.jspecify.annotations.NullMarked;
