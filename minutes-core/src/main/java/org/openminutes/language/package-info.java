// SPDX-License-Identifier: Apache-2.0
/**
 * Swedish as people write it in minutes: dates, times, names and phrases to values and back. Knows
 * nothing of files, rules or formats.
 */
@NullMarked
package org.openminutes.language;

import org.jspecify.annotations.NullMarked;
