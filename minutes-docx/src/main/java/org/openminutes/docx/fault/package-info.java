// SPDX-License-Identifier: Apache-2.0
/** What can be wrong with a template, where, and how to mend it. */
@NullMarked
package org.openminutes.docx.fault;

import org.jspecify.annotations.NullMarked;
