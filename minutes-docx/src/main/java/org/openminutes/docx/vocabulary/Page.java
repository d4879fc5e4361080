// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import org.openminutes.model.Minutes;
import org.openminutes.view.Wording;

/**
 * What a field may look at beside the thing it is asked of.
 *
 * @param minutes the record written
 * @param wording the language of labels
 */
public record Page(Minutes minutes, Wording wording) {}
