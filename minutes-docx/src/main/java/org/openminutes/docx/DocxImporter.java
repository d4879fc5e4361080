// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import org.openminutes.docx.back.ReturnedCopy;
import org.openminutes.docx.reading.WordReading;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Reads Word documents ({@code .docx}) as people write them. One that has the record inside it was
 * written with gives that record, changed as the file was, and the list of changes. Nothing in them
 * is run or fetched; those with macros are refused. Stateless, safe for many threads.
 */
public final class DocxImporter implements MinutesImporter {

    /** For {@link java.util.ServiceLoader}. */
    public DocxImporter() {}

    @Override
    public String format() {
        return "docx";
    }

    /** A zip file with a part of Word's in it. */
    @Override
    public Recognition recognise(Source source) {
        return WordPackage.isWord(source) ? Recognition.YES : Recognition.NO;
    }

    /**
     * Reads a Word document.
     *
     * @throws ImportException if it is a template or has macros, or is damaged so that its text
     *     cannot be found, or is too large when unpacked; the message names the part
     */
    @Override
    public ImportResult read(Source source, Register register) {
        try {
            WordPackage word = WordPackage.open(source);
            return ReturnedCopy.read(source, word.parts(), word.main(), register)
                    .orElseGet(() -> WordReading.read(source, word.parts(), word.main(), register));
        } catch (IllegalArgumentException e) {
            throw new ImportException(source.name() + ": " + e.getMessage(), e);
        }
    }
}
