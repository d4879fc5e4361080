// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.openminutes.archive;

import org.jspecify.annotations.NullMarked;
