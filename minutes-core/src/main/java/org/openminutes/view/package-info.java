// SPDX-License-Identifier: Apache-2.0
/** Pure functions of a record, or of several: what a reader wants to see of it. */
@NullMarked
package org.openminutes.view;

import org.jspecify.annotations.NullMarked;
