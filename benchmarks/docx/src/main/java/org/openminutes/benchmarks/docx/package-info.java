// SPDX-License-Identifier: Apache-2.0
/** Word files, beside what others make of the same content. */
@NullMarked
package org.openminutes.benchmarks.docx;

import org.jspecify.annotations.NullMarked;
