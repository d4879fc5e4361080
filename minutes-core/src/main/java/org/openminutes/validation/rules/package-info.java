// SPDX-License-Identifier: Apache-2.0
/**
 * The standard rules: one package-private class each and one row in {@code catalogue.tsv}, which
 * names the class. A new rule is a new file and a new row.
 */
@NullMarked
package org.openminutes.validation.rules;

import org.jspecify.annotations.NullMarked;
