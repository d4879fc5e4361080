// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.openminutes.erms;

import org.jspecify.annotations.NullMarked;
