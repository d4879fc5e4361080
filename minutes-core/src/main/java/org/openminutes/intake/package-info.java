// SPDX-License-Identifier: Apache-2.0
/**
 * Reading records in. {@link org.openminutes.intake.Importers} is the way in, {@link
 * org.openminutes.intake.MinutesImporter} the extension point. Importers lose nothing, invent
 * nothing and repair nothing.
 */
@NullMarked
package org.openminutes.intake;

import org.jspecify.annotations.NullMarked;
