// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats we know, by their marks and names: the file {@code formats.tsv}. */
final class FormatTable {

    private static final int COLUMNS = 6;
    private static final List<Row> ROWS = read();
    private static final Map<String, FileFormat> BY_EXTENSION = byExtension();
    private static final Map<String, List<Row>> BY_MEDIA_TYPE =
            ROWS.stream().collect(Collectors.groupingBy(row -> row.format().mediaType()));

    /** The words to look for in what begins in some way. */
    private static final Map<String, Set<String>> SEARCHED = searched();

    /** The length of the longest of them. */
    static final int LONGEST_WORD =
            SEARCHED.values().stream()
                    .flatMap(Set::stream)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);

    private FormatTable() {}

    private record Row(FileFormat format, List<String> extensions, List<Mark> marks) {

        boolean fits(Head head) {
            for (Mark mark : marks) {
                if (!mark.isIn(head)) {
                    return false;
                }
            }
            return !marks.isEmpty();
        }
    }

    /** How a file begins. */
    private static final class Head {

        private final FormatMarks file;
        private final String text;
        private String lower = "";

        /** The sign last looked for, and whether it is there. */
        private char sign;

        private boolean hasSign;

        Head(FormatMarks file) {
            this.file = file;
            this.text = file.head();
        }

        /** Its first bytes, a character each. */
        String text() {
            return text;
        }

        /** Whether a sign is there; many formats begin with the same. */
        boolean has(char wanted) {
            if (sign != wanted) {
                sign = wanted;
                hasSign = text.indexOf(wanted) >= 0;
            }
            return hasSign;
        }

        /**
         * The same in lower case; made when it is asked for first, since most files need it not.
         */
        String lower() {
            if (lower.isEmpty()) {
                lower = text.toLowerCase(Locale.ROOT);
            }
            return lower;
        }

        FormatMarks file() {
            return file;
        }
    }

    /** Something in a file that tells its format. */
    private sealed interface Mark {

        boolean isIn(Head head);

        record OfBytes(int offset, String bytes) implements Mark {
            @Override
            public boolean isIn(Head head) {
                return head.text().startsWith(bytes, offset);
            }
        }

        record OfText(String text) implements Mark {
            @Override
            public boolean isIn(Head head) {
                // of a sign there is but one case, and in most texts none
                char first = text.charAt(0);
                boolean isSign = !Character.isLetter(first);
                return (!isSign || head.has(first)) && head.lower().contains(text);
            }
        }

        /** Bytes anywhere near the beginning. */
        record OfInnerBytes(String bytes) implements Mark {
            @Override
            public boolean isIn(Head head) {
                return head.text().contains(bytes);
            }
        }

        /** A word anywhere in what may hold several formats. */
        record OfWord(String word) implements Mark {
            @Override
            public boolean isIn(Head head) {
                return head.file().hasPassed(word);
            }
        }

        record OfOpenDocument(String version) implements Mark {
            @Override
            public boolean isIn(Head head) {
                return head.file().openDocumentVersion().equals(version);
            }
        }
    }

    /** What a file name promises: all of a format if there is but one, else only what it is. */
    static Optional<FileFormat> named(String extension) {
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    private static Map<String, FileFormat> byExtension() {
        Map<String, FileFormat> formats = new HashMap<>();
        for (Row row : ROWS) {
            for (String extension : row.extensions()) {
                formats.merge(
                        extension,
                        row.format(),
                        (first, other) -> first.equals(other) ? first : first.unversioned());
            }
        }
        return formats;
    }

    /**
     * The format that bytes have.
     *
     * @param stated what they are said to be
     * @param file what passed by
     * @return the first row of that media type that fits, else the first of any; the stated format
     *     if no mark is to be expected of it; else its media type alone
     */
    static FileFormat declared(FileFormat stated, FormatMarks file) {
        Head head = new Head(file);
        List<Row> promised = BY_MEDIA_TYPE.getOrDefault(stated.mediaType(), List.of());
        for (Row row : promised) {
            if (row.fits(head)) {
                return row.format();
            }
        }
        List<Row> fitting = new ArrayList<>(0);
        for (Row row : ROWS) {
            if (row.fits(head)) {
                fitting.add(row);
            }
        }
        boolean needsNoMark = promised.isEmpty() || hasUnmarked(promised);
        boolean isText = head.text().indexOf('\0') < 0;
        if (needsNoMark && (isText || promised.isEmpty()) && !isTold(fitting)) {
            return stated;
        }
        return fitting.stream().map(Row::format).findFirst().orElseGet(stated::mediaTypeAlone);
    }

    private static boolean hasUnmarked(List<Row> rows) {
        for (Row row : rows) {
            if (row.marks().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether marks of bytes were found; words near the beginning may be a text's own. */
    private static boolean isTold(List<Row> fitting) {
        for (Row row : fitting) {
            if (row.marks().stream().anyMatch(Mark.OfBytes.class::isInstance)) {
                return true;
            }
        }
        return false;
    }

    /** Every format, in the order of the table. */
    static List<FileFormat> all() {
        return ROWS.stream().map(Row::format).distinct().toList();
    }

    /**
     * The words to look for in a file.
     *
     * @param beginning its first eight bytes, a character each
     * @return none for most
     */
    static Set<String> searched(String beginning) {
        for (Map.Entry<String, Set<String>> words : SEARCHED.entrySet()) {
            if (beginning.startsWith(words.getKey())) {
                return words.getValue();
            }
        }
        return Set.of();
    }

    private static Map<String, Set<String>> searched() {
        Map<String, Set<String>> searched = new HashMap<>();
        for (Row row : ROWS) {
            if (!row.marks().isEmpty() && row.marks().get(0) instanceof Mark.OfBytes magic) {
                for (Mark mark : row.marks()) {
                    if (mark instanceof Mark.OfWord searchedFor) {
                        searched.computeIfAbsent(magic.bytes(), key -> new HashSet<>())
                                .add(searchedFor.word());
                    }
                }
            }
        }
        return searched;
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = FormatTable.class.getResourceAsStream("formats.tsv")) {
            if (in == null) {
                throw new IllegalStateException("formats.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    rows.add(row(line.split("\t", COLUMNS)));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                FileFormat.of(cells[0], cells[2], cells[3], cells[4]),
                List.of(cells[1].split(" ", -1)),
                Arrays.stream(cells[5].split("&", -1))
                        .map(String::strip)
                        .filter(mark -> !mark.isEmpty())
                        .map(FormatTable::mark)
                        .toList());
    }

    private static Mark mark(String written) {
        int colon = written.indexOf(':');
        String value = written.substring(colon + 1);
        return switch (written.substring(0, colon)) {
            case "text" -> new Mark.OfText(value.toLowerCase(Locale.ROOT));
            case "entry", "word" -> new Mark.OfWord(value);
            case "part" -> new Mark.OfWord(new String(value.getBytes(UTF_16LE), ISO_8859_1));
            case "any" -> new Mark.OfInnerBytes(bytes(value));
            case "odf" -> new Mark.OfOpenDocument(value);
            default ->
                    new Mark.OfBytes(Integer.parseInt(written.substring(0, colon)), bytes(value));
        };
    }

    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    }
}
