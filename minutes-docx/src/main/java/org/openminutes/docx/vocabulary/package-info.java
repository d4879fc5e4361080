// SPDX-License-Identifier: Apache-2.0
/**
 * The paths a template may use: the record's own components and some fields made for the page.
 * Knows nothing of Word.
 */
@NullMarked
package org.openminutes.docx.vocabulary;

import org.jspecify.annotations.NullMarked;
