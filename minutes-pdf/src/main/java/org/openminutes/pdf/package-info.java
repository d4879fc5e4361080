// SPDX-License-Identifier: Apache-2.0
/**
 * Archival PDF that a screen reader can read. {@link org.openminutes.pdf.PdfExporter} is found by
 * {@link org.openminutes.export.Exporters}; {@link org.openminutes.pdf.PdfOptions} are its
 * settings.
 *
 * <p>The files are written by iText, which is under the AGPL; no public signature names a type of
 * it.
 */
@NullMarked
package org.openminutes.pdf;

import org.jspecify.annotations.NullMarked;
