// SPDX-License-Identifier: Apache-2.0
/**
 * Writing records out. {@link org.openminutes.export.Exporters} is the way in, {@link
 * org.openminutes.export.MinutesExporter} the extension point. Exporters never change a record and
 * never judge it.
 */
@NullMarked
package org.openminutes.export;

import org.jspecify.annotations.NullMarked;
