// SPDX-License-Identifier: Apache-2.0
/** Extension points for templates: own forms of fields, own lists, changes to whole parts. */
@NullMarked
package org.openminutes.docx.extend;

import org.jspecify.annotations.NullMarked;
