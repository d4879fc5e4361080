// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.openminutes.markup;

import org.jspecify.annotations.NullMarked;
