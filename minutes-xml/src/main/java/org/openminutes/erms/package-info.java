// SPDX-License-Identifier: Apache-2.0
/**
 * The records as the archives' shared metadata for records management: E-ARK CITS ERMS, which is
 * Riksarkivet's FGS Ärendehantering 2.0. Knows nothing of packages.
 */
@NullMarked
package org.openminutes.erms;

import org.jspecify.annotations.NullMarked;
