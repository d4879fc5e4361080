// SPDX-License-Identifier: Apache-2.0
/** A page a person can check an import by. */
@NullMarked
package org.openminutes.intake.report;

import org.jspecify.annotations.NullMarked;
