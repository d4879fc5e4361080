// SPDX-License-Identifier: Apache-2.0
/**
 * Svenska kyrkan's schema for the archiving of board meetings, SVK-MOTE v1: format {@code
 * svk-mote}, out and in.
 */
@NullMarked
package org.openminutes.svkmote;

import org.jspecify.annotations.NullMarked;
