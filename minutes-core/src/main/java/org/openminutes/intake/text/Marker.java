// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a paragraph: a number, a letter, a bullet.
 *
 * @param kind its shape
 * @param written as it stands, without blanks around
 * @param path what it means, from the outermost number inwards; empty for bullets
 * @param length how many characters it takes with the blanks after it
 * @param hashes how many {@code #} stand before it
 */
record Marker(Kind kind, String written, List<Integer> path, int length, int hashes) {

    /** The shapes of markers. */
    enum Kind {
        /** § 12. */
        SECTION,
        /** 5. */
        NUMBER,
        /** 5) */
        PAREN,
        /** 5 and a capital letter after it. */
        BARE,
        /** 2 a. or 3.1 */
        COMPOUND,
        /** a) */
        LETTER,
        /** A. or II. in a series; only {@link Lettered} knows them. */
        CAPITAL,
        /** - or • */
        BULLET,
        /** # alone. */
        HASH
    }

    private record Form(Kind kind, Pattern pattern) {}

    private static final String MONTHS =
            "(?i:jan(?:uari)?|feb(?:r(?:uari)?)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?"
                    + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<Form> FORMS =
            List.of(
                    form(
                            Kind.SECTION,
                            "((?:\\p{Lu}\\p{L}{0,3} ?)?§ ?(\\d{1,4}) ?(?:\\.(\\d{1,2})|([a-z])(?![\\p{L}]))?[.:]?)(?:\\s+|$)"),
                    form(
                            Kind.SECTION,
                            "((?:Punkt|Paragraf|Ärende|PUNKT|ÄRENDE) (\\d{1,3})()([a-z])?(?:[.:]| ?[–—-](?= ))?)(?:\\s+|$)"),
                    form(Kind.COMPOUND, "((\\d{1,3})() ?([a-zåäö])[.)])(?:\\s+|$)"),
                    form(Kind.COMPOUND, "((\\d{1,3})()([a-zåäö]))\\s+(?=\\p{Lu})"),
                    form(
                            Kind.COMPOUND,
                            "((\\d{1,3})\\.(\\d{1,2})()(?:\\.\\d{1,2})?[.)]?)\\s+(?=[\\p{L}\"”])(?!(?:kr|mkr|tkr|procent)(?!\\p{L}))"),
                    form(
                            Kind.NUMBER,
                            "((\\d{1,3})\\.)(?:\\s+(?!"
                                    + MONTHS
                                    + "(?!\\p{L}))(?!\\d{4})|(?=\\p{L})|$)"),
                    form(Kind.PAREN, "(\\(?(\\d{1,3})\\))(?:\\s+|(?=\\p{L})|$)"),
                    form(
                            Kind.BARE,
                            "((\\d{1,3}))\\s+(?!" + MONTHS + "(?!\\p{L}))(?=\\p{Lu}\\p{Ll})"),
                    form(Kind.LETTER, "(\\(?([a-zåäö])\\))\\s*(?=\\S)"),
                    form(Kind.LETTER, "(([a-zåäö])\\.)\\s+(?=\\p{Lu})"),
                    form(Kind.LETTER, "(((?:ii|iii|iv|vi|vii|viii|ix))[.)])\\s+"),
                    form(Kind.BULLET, "([-–—*>•] ?\\[[ xX]\\])\\s+"),
                    form(Kind.BULLET, "([-–—*>]|o(?=\\t| {2}))\\s+"),
                    form(Kind.BULLET, "([•·▪●○►➢▫◦\\u2023\\uF0B7])\\s*"));

    Marker {
        path = List.copyOf(path);
    }

    private static Form form(Kind kind, String regex) {
        return new Form(kind, Pattern.compile("\\s*" + regex));
    }

    /**
     * A number or mark that stands before words without being in them, and so is put before them.
     *
     * @param label as printed
     * @param heading the level of the heading it stands before; 0 if of none
     */
    static Marker given(String label, int heading) {
        Marker found =
                inner(label + " Xx", 0, heading)
                        .filter(marker -> marker.length() == label.length() + 1)
                        .orElseGet(() -> unknown(label));
        Kind kind = found.is(Kind.BARE) ? Kind.NUMBER : found.kind();
        return new Marker(kind, label, found.path(), label.length() + 1, heading);
    }

    /** One that counts in no known way, such as {@code IV.}: of a list in order, or a mere mark. */
    private static Marker unknown(String label) {
        boolean counts = label.codePoints().anyMatch(Character::isLetterOrDigit);
        return counts
                ? new Marker(Kind.LETTER, label, List.of(0), 0, 0)
                : new Marker(Kind.BULLET, label, List.of(), 0, 0);
    }

    /** What a heading has before its words: a number in them, or nothing. */
    static Marker heading(String text, int level) {
        return inner(text, 0, level)
                .map(m -> new Marker(m.kind(), m.written(), m.path(), m.length(), level))
                .orElseGet(() -> new Marker(Kind.HASH, "", List.of(), 0, level));
    }

    static Optional<Marker> of(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        int start = hashes;
        while (hashes > 0 && start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Optional<Marker> inner = inner(text, start, hashes);
        if (inner.isPresent() || hashes == 0 || start >= text.length()) {
            return inner;
        }
        return Optional.of(
                new Marker(Kind.HASH, text.substring(0, hashes), List.of(), start, hashes));
    }

    /** Whether there can be a marker: not where a word begins that goes on as words do. */
    private static boolean mayBegin(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            return at < text.length();
        }
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        if (next == ' ' && end + 1 < text.length()) {
            char after = text.charAt(end + 1);
            return after == '§' || Character.isDigit(after) || end == at + 1;
        }
        return next == '§' || next == '.' || next == ')' || end == at + 1;
    }

    private static Optional<Marker> inner(String text, int start, int hashes) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher m =
                    form.pattern().matcher(text).region(start, Math.min(text.length(), start + 60));
            if (m.lookingAt()) {
                if (hashes > 0 && form.kind() == Kind.BULLET) {
                    return Optional.empty();
                }
                return path(form.kind(), m)
                        .map(
                                path ->
                                        new Marker(
                                                form.kind(),
                                                m.group(1).strip(),
                                                path,
                                                m.end(),
                                                hashes));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Integer>> path(Kind kind, Matcher m) {
        return switch (kind) {
            case BULLET, HASH -> Optional.of(List.of());
            case LETTER -> Optional.of(List.of(letter(m.group(2))));
            case NUMBER, PAREN, BARE, CAPITAL -> positive(List.of(Integer.parseInt(m.group(2))));
            case SECTION, COMPOUND -> positive(compound(m));
        };
    }

    private static List<Integer> compound(Matcher m) {
        int outer = Integer.parseInt(m.group(2));
        if (m.group(3) != null && !m.group(3).isEmpty()) {
            return List.of(outer, Integer.parseInt(m.group(3)));
        }
        return m.group(4) == null || m.group(4).isEmpty()
                ? List.of(outer)
                : List.of(outer, letter(m.group(4)));
    }

    private static Optional<List<Integer>> positive(List<Integer> path) {
        return path.stream().allMatch(part -> part > 0) ? Optional.of(path) : Optional.empty();
    }

    private static int letter(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "å" -> 27;
            case "ä" -> 28;
            case "ö" -> 29;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            case "vi" -> 6;
            case "vii" -> 7;
            case "viii" -> 8;
            case "ix" -> 9;
            default -> letter.charAt(0) - 'a' + 1;
        };
    }

    /** Whether it is a box that is ticked, {@code - [x]}. */
    boolean isTicked() {
        return written.endsWith("[x]") || written.endsWith("[X]");
    }

    int number() {
        return path.isEmpty() ? 0 : path.get(0);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
