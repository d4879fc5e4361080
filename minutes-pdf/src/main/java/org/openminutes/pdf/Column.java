// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.List;

/**
 * Where blocks are laid: below one another, between two edges.
 *
 * @param tags the structure of the document
 * @param parent the element that their elements go into
 * @param x the left edge
 * @param width between the edges
 * @param page how high a page is, to tell what is too high to be kept together
 * @param strips what was laid so far; grows
 */
record Column(
        Tags tags, PdfStructElem parent, float x, float width, float page, List<Strip> strips) {

    /** A column that begins empty, within this one. */
    Column inset(PdfStructElem inner, float left, float right, List<Strip> into) {
        return new Column(tags, inner, x + left, width - left - right, page, into);
    }

    /** The same place for the elements within another. */
    Column of(PdfStructElem inner) {
        return new Column(tags, inner, x, width, page, strips);
    }
}
