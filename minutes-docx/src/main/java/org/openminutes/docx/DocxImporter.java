// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.docx.back.ReturnedCopy;
import org.openminutes.docx.reading.WordReading;
import org.openminutes.intake.Change;
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
                    .orElseGet(() -> byWords(source, word, register));
        } catch (IllegalArgumentException e) {
            throw new ImportException(source.name() + ": " + e.getMessage(), e);
        }
    }

    private static ImportResult byWords(Source source, WordPackage word, Register register) {
        ImportResult read = WordReading.read(source, word.parts(), word.main(), register);
        if (!ReturnedCopy.lostRecord(word.parts(), word.main())) {
            return read;
        }
        List<Change> changes = new ArrayList<>(read.changes());
        changes.add(0, Change.of(Change.Kind.RECORD_LOST, "", "", "", ""));
        return read.withChanges(changes);
    }
}
