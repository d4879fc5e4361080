// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the files of one folder names that every system and every archive can hold: at most {@value
 * #MAX_LENGTH} characters, no two alike but for case or composition, none reserved by Windows.
 */
final class FileNames {

    static final int MAX_LENGTH = 80;

    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDS = Pattern.compile("^[\\s._-]+|[\\s._-]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final int LONGEST_RESERVED = 4;

    /** What some file system refuses in a name. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{C}/\\\\:*?\"<>|]+");

    private final FileNaming naming;
    private final Set<String> taken = new HashSet<>();

    FileNames(FileNaming naming) {
        this.naming = naming;
    }

    /**
     * A name nobody in the folder has.
     *
     * @param original any text
     * @return the name; the same for the same sequence of calls
     */
    String next(String original) {
        String name = naming == FileNaming.ASCII ? ascii(original) : composed(original);
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && EXTENSION.matcher(name.substring(dot + 1)).matches();
        String extension = extended ? name.substring(dot) : "";
        String stem = usable(name.substring(0, name.length() - extension.length()));
        String candidate = fit(stem, extension);
        for (int i = 2; !taken.add(folded(candidate)); i++) {
            candidate = fit(stem, "-" + i + extension);
        }
        return candidate;
    }

    /** File systems that ignore case take names for the same that differ in it. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String fit(String stem, String tail) {
        int end = Math.min(stem.length(), MAX_LENGTH - tail.length());
        // not between the halves of a character
        boolean isCut = end < stem.length() && Character.isLowSurrogate(stem.charAt(end));
        return stem.substring(0, isCut ? end - 1 : end) + tail;
    }

    private static String composed(String original) {
        String name = Normalizer.normalize(original, Normalizer.Form.NFC);
        return REFUSED.matcher(name).replaceAll("_").strip();
    }

    private static String ascii(String original) {
        if (isAscii(original)) {
            return plain(original);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(original, Normalizer.Form.NFKD)).replaceAll("");
        String spelled =
                plain.replace("æ", "ae")
                        .replace("Æ", "Ae")
                        .replace("ø", "o")
                        .replace("Ø", "O")
                        .replace("ß", "ss");
        return plain(spelled);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** With an underscore for each run of what may not stand in a name. */
    private static String plain(String text) {
        StringBuilder name = new StringBuilder(text.length());
        boolean isReplaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '.'
                            || c == '_'
                            || c == '-';
            if (isPlain) {
                name.append(c);
            } else if (!isReplaced) {
                name.append('_');
            }
            isReplaced = !isPlain;
        }
        return name.toString();
    }

    private static String usable(String stem) {
        String bare = hasPlainEnds(stem) ? stem : ENDS.matcher(stem).replaceAll("");
        String filled = bare.isEmpty() ? "file" : bare;
        return isReserved(filled) ? "file-" + filled : filled;
    }

    /** Whether nothing is to be taken away at its ends, as with most names. */
    private static boolean hasPlainEnds(String stem) {
        return !stem.isEmpty()
                && Character.isLetterOrDigit(stem.charAt(0))
                && Character.isLetterOrDigit(stem.charAt(stem.length() - 1));
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        int length = dot < 0 ? name.length() : dot;
        return length <= LONGEST_RESERVED && RESERVED.matcher(name).matches();
    }
}
