// SPDX-License-Identifier: Apache-2.0
/**
 * What outlives one record, gathered: organisations, people, bodies, matters, meetings and the
 * earlier records. It is looked up, never changed.
 */
@NullMarked
package org.openminutes.register;

import org.jspecify.annotations.NullMarked;
