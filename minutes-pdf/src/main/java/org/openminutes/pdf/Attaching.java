// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNull;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import org.openminutes.model.Minutes;

/** Puts the record itself inside, as the data the pages were made from. */
final class Attaching {

    private Attaching() {}

    static void attach(PdfDocument pdf, AssociatedFile file, Minutes minutes) {
        byte[] bytes = file.bytes();
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.Size, new PdfNumber(bytes.length));
        // else the library tells the time it is, which has no say in a file
        parameters.put(
                PdfName.ModDate,
                Metadata.day(minutes)
                        .map(day -> (PdfObject) new PdfString(day))
                        .orElse(PdfNull.PDF_NULL));
        PdfFileSpec attached =
                PdfFileSpec.createEmbeddedFileSpec(
                        pdf,
                        bytes,
                        minutes.title(),
                        file.fileName(),
                        new PdfName(file.mediaType()),
                        parameters,
                        PdfName.Data);
        pdf.addAssociatedFile(file.fileName(), attached);
    }
}
