// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.openminutes.svkmote;

import org.jspecify.annotations.NullMarked;
