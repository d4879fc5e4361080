// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Reads plain text and Markdown: notes and protocols as people write them. UTF-8, UTF-16 with a
 * byte order mark, else windows-1252; any kind of line ends. Stateless, safe for many threads; time
 * grows with the size of the text. The id of a record is its title, cut short, and the first eight
 * hexadecimal digits of the SHA-256 of the file.
 */
public final class TextImporter implements MinutesImporter {

    private static final int HEAD = 4096;

    /** Makes an importer; all are alike. */
    public TextImporter() {}

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Recognition recognise(Source source) {
        return Decoded.isText(source.head(HEAD)) ? Recognition.MAYBE : Recognition.NO;
    }

    /**
     * Reads a text. There is no text it does not read; one without words has nothing to keep.
     *
     * @throws ImportException if the file has no words at all
     */
    @Override
    public ImportResult read(Source source, Register register) {
        byte[] file = source.bytes();
        String text = Decoded.text(file);
        if (text.isBlank()) {
            throw new ImportException(
                    source.name() + ": has no words; name a file with minutes or notes in it");
        }
        return Assembly.read(source.name(), file, text, register);
    }
}
