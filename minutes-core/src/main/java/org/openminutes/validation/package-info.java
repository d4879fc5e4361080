// SPDX-License-Identifier: Apache-2.0
/**
 * Rules read a record and report what is wrong with it; they never change it and never throw.
 *
 * <p>{@link org.openminutes.validation.Validator} is the way in. What the standard rules look for,
 * how severe it is and why stands in {@code catalogue.tsv}, one row a rule.
 */
@NullMarked
package org.openminutes.validation;

import org.jspecify.annotations.NullMarked;
