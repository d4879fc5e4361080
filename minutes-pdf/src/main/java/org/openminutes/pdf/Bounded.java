// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import com.itextpdf.kernel.exceptions.MemoryLimitsAwareException;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.Source;

/** Reads PDF files of others: what is packed in them may only unpack to so much. */
final class Bounded {

    private Bounded() {}

    /** A reader of a file. */
    static PdfReader reader(byte[] file) throws IOException {
        return new PdfReader(
                new ByteArrayInputStream(file),
                new ReaderProperties()
                        .setMemoryLimitsAwareHandler(
                                new MemoryLimitsAwareHandler()
                                        .setMaxSizeOfSingleDecompressedPdfStream(Source.MAX_SIZE)
                                        .setMaxSizeOfDecompressedPdfStreamsSum(
                                                4L * Source.MAX_SIZE)));
    }

    /** Why a file cannot be read, if it is for what it unpacks to. */
    static boolean isTooMuch(@Nullable Throwable e) {
        return e != null && (e instanceof MemoryLimitsAwareException || isTooMuch(e.getCause()));
    }
}
