// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;

/**
 * Reads plain text and Markdown: notes and protocols as people write them. UTF-8, UTF-16, else the
 * encoding of one byte a sign that makes the likeliest Swedish: windows-1252, Mac Roman, CP850 or
 * CP437; any kind of line ends. Stateless, safe for many threads; time grows with the size of the
 * text. The id of a record is its title, cut short, and the first eight hexadecimal digits of the
 * SHA-256 of the file.
 */
public final class TextImporter implements MinutesImporter {

    private static final int HEAD = 4096;

    /** More bytes than this are no record, but a collection of them or something else. */
    private static final int LARGEST = 16 << 20;

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
     * The lines of a text as they are counted in the trace, to show beside what was read.
     *
     * @param source the file
     * @return its lines; the first is number 1
     */
    public static List<String> lines(Source source) {
        return Decoded.text(source.bytes())
                .replace('\f', ' ')
                .replace('\u000b', ' ')
                .lines()
                .toList();
    }

    /**
     * Reads a text. There is no text it does not read; one without words has nothing to keep.
     *
     * @throws ImportException if the file has no words at all
     */
    @Override
    public ImportResult read(Source source, Register register) {
        byte[] file = source.bytes();
        return Assembly.read(source.name(), file, text(source, file), register);
    }

    /**
     * Reads a text with one record or several: a new one begins where a title names a kind of
     * record and another day, and participants follow. Line numbers are those of the file.
     *
     * @throws ImportException if the file has no words at all
     */
    @Override
    public List<ImportResult> readAll(Source source, Register register) {
        byte[] file = source.bytes();
        String text = text(source, file);
        List<String> lines = text.lines().toList();
        List<Integer> starts = Meetings.starts(lines);
        if (starts.size() == 1) {
            return List.of(Assembly.read(source.name(), file, text, register));
        }
        List<ImportResult> results = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            String part =
                    "\n".repeat(starts.get(i))
                            + String.join("\n", lines.subList(starts.get(i), end));
            byte[] own = part.getBytes(StandardCharsets.UTF_8);
            results.add(Assembly.read(source.name(), own, part, register));
        }
        return results;
    }

    private static String text(Source source, byte[] file) {
        if (file.length > LARGEST) {
            throw new ImportException(
                    "%s: is %s MB of text, and a record has %s MB at most; divide it, or name the file that has the record"
                            .formatted(source.name(), file.length >> 20, LARGEST >> 20));
        }
        String text = Decoded.text(file);
        if (text.isBlank()) {
            throw new ImportException(
                    source.name() + ": has no words; name a file with minutes or notes in it");
        }
        return text;
    }
}
