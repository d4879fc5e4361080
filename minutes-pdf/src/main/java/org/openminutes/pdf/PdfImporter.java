// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Importers;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Reads the record out of a PDF that carries it as a file, as those of the profiles {@code a-3a}
 * and {@code a-4} do. The pages are not read: a file without a record inside is refused.
 *
 * <p>What is inside is read by whichever importer knows it.
 */
public final class PdfImporter implements MinutesImporter {

    /** Readers look for the mark this far into a file. */
    private static final int HEAD = 1024;

    private static final String MARK = "%PDF-";

    /** For {@link ServiceLoader}. */
    public PdfImporter() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Recognition recognise(Source source) {
        String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(MARK)) {
            return Recognition.YES;
        }
        return head.contains("\n" + MARK) ? Recognition.MAYBE : Recognition.NO;
    }

    @Override
    public ImportResult read(Source source, Register register) {
        List<Source> inside = Inside.of(source);
        Importers others = others();
        ImportException fault = null;
        for (Source file : inside) {
            try {
                return others.read(file, register);
            } catch (ImportException e) {
                fault = fault == null ? e : fault;
            }
        }
        if (fault != null) {
            throw fault;
        }
        throw new ImportException(
                source.name()
                        + ": has no record inside, only pages; read the text, Word or XML file it"
                        + " was made from. A PDF carries its record if it was written with the"
                        + " profile a-3a or a-4");
    }

    private static Importers others() {
        List<MinutesImporter> others = new ArrayList<>();
        for (MinutesImporter importer : ServiceLoader.load(MinutesImporter.class)) {
            // a file within a file within a file is nobody's record, and plain text is anybody's
            if (!importer.format().equals("pdf") && !importer.format().equals("text")) {
                others.add(importer);
            }
        }
        return Importers.of(others);
    }
}
