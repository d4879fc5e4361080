// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Names;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;

/** Finds the label at the beginning of a paragraph, by the table of phrases. */
final class Labels {

    /** Longer heads than this are sentences. */
    private static final int LONGEST = 60;

    /** Shorter labels than this are not recognised when misspelt. */
    private static final int SHORTEST_NEAR = 7;

    private static final Pattern DASH = Pattern.compile("\\s+[-–—]+\\s+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern COUNT = Pattern.compile("\\s*[\\d(][\\d\\s().]*$");

    /**
     * A label found.
     *
     * @param kind what it heads
     * @param words as in the table
     * @param written as it stands, with its colon
     * @param end where what it heads begins
     * @param misspelt whether it is only like the one in the table
     * @param colon whether it has a colon
     * @param side the side it says its participants come from
     */
    record Found(
            LabelKind kind,
            String words,
            String written,
            int end,
            boolean misspelt,
            boolean colon,
            Optional<String> side) {

        Found(LabelKind kind, String words, String written, int end, boolean colon) {
            this(kind, words, written, end, false, colon, Optional.empty());
        }
    }

    private Labels() {}

    static Optional<Found> find(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int limit = Math.min(text.length(), start + LONGEST);
        int colon = text.indexOf(':', start);
        int tab = text.indexOf('\t', start);
        boolean tabbed = tab >= 0 && tab < limit && (colon < 0 || tab < colon);
        if (tabbed) {
            return exact(text, start, tab, tab + 1, false);
        }
        if (colon >= 0 && colon < limit) {
            Optional<Found> found = exact(text, start, colon, colon + 1, true);
            return found.isPresent() ? found : near(text, start, colon);
        }
        Optional<Found> dashed = dashed(text, start, limit);
        if (dashed.isPresent()) {
            return dashed;
        }
        int end = text.stripTrailing().length();
        int space = text.indexOf(' ', start);
        boolean numbered = space > 0 && end <= limit && Character.isDigit(text.charAt(end - 1));
        if (numbered) {
            Optional<Found> registry =
                    exact(text, start, space, space + 1, false)
                            .filter(found -> found.kind() == LabelKind.REGISTRY);
            if (registry.isPresent()) {
                return registry;
            }
        }
        return end <= limit ? exact(text, start, end, end, false) : Optional.empty();
    }

    /** The label of a task or conclusion before a dash, {@code Uppgift - Anna skriver}. */
    private static Optional<Found> dashed(String text, int start, int limit) {
        boolean any = false;
        for (int i = start + 1; i < limit && !any; i++) {
            char c = text.charAt(i);
            any = c == '-' || c == '–' || c == '—';
        }
        Matcher dash = DASH.matcher(text).region(start, limit);
        if (!any || !dash.find()) {
            return Optional.empty();
        }
        return exact(text, start, dash.start(), dash.end(), true)
                .filter(
                        found ->
                                found.kind() == LabelKind.TASK
                                        || found.kind() == LabelKind.POSITION
                                        || found.kind() == LabelKind.PROPOSAL
                                        || found.kind() == LabelKind.NEXT_MEETING);
    }

    private static Optional<Found> exact(
            String text, int start, int end, int after, boolean colon) {
        String head = bare(text.substring(start, end));
        Optional<String> value = Phrases.swedish().exactly("label", head);
        String words = head;
        if (value.isEmpty() && mayBeCounted(head)) {
            value = Phrases.swedish().exactly("label", COUNT.matcher(head).replaceAll(""));
        }
        int space = head.indexOf(' ');
        if (value.isEmpty() && space > 0) {
            words = head.substring(space + 1);
            boolean genitive = head.charAt(space - 1) == 's';
            value = genitive ? Phrases.swedish().exactly("label", words) : value;
        }
        if (value.isPresent()) {
            LabelKind kind = LabelKind.valueOf(value.get());
            String written = text.substring(start, after).strip();
            return Optional.of(new Found(kind, words, written, after, colon));
        }
        return attendees(text, start, end, after, colon);
    }

    /** Whether a number can stand after the words of a label, as that of those present. */
    private static boolean mayBeCounted(String head) {
        char last = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
        return !Character.isLetter(last);
    }

    private static Optional<Found> attendees(
            String text, int start, int end, int after, boolean colon) {
        String head = text.substring(start, end);
        String counted =
                mayBeCounted(head.stripTrailing()) ? COUNT.matcher(head).replaceAll("") : head;
        return AttendeeLabels.of(counted)
                .map(
                        found ->
                                new Found(
                                        found.kind(),
                                        bare(counted),
                                        text.substring(start, after).strip(),
                                        after,
                                        false,
                                        colon,
                                        found.side()));
    }

    /**
     * The label before a value with nothing but a blank between, as extraction from a page leaves
     * them: <i>Beslutande Anna Ek (S)</i>, <i>Plats och tid Rådhuset kl. 13</i>.
     */
    static Optional<Found> glued(String text) {
        Optional<Found> best = Optional.empty();
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return best;
        }
        int space = text.indexOf(' ');
        while (space > 0 && space <= LONGEST) {
            if (mayBeValue(text, space + 1)) {
                String rest = text.substring(space + 1);
                Optional<Found> found =
                        exact(text, 0, space, space + 1, false).filter(l -> isValue(l, rest));
                best = found.isPresent() ? found : best;
            }
            space = text.indexOf(' ', space + 1);
        }
        return best;
    }

    /** Whether a name, a place or a time can begin there. */
    private static boolean mayBeValue(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length()
                && (Character.isUpperCase(text.codePointAt(at))
                        || Character.isDigit(text.codePointAt(at))
                        || text.startsWith("kl", at)
                        || (at + 1 < text.length() && "'’".indexOf(text.charAt(at + 1)) >= 0));
    }

    private static boolean isValue(Found label, String rest) {
        LabelKind kind = label.kind();
        if (kind.isAttendance() || kind.isFunction()) {
            return PersonName.begins(rest);
        }
        return kind.isWhenOrWhere()
                && (Character.isUpperCase(rest.codePointAt(0))
                        || Character.isDigit(rest.codePointAt(0))
                        || rest.startsWith("kl"));
    }

    private static Optional<Found> near(String text, int start, int colon) {
        String head = bare(text.substring(start, colon));
        if (head.length() < SHORTEST_NEAR) {
            return Optional.empty();
        }
        List<Phrase> labels = Phrases.swedish().of("label");
        return labels.stream()
                .filter(label -> label.words().length() >= SHORTEST_NEAR)
                .filter(label -> Math.abs(label.words().length() - head.length()) <= Names.NEAR)
                .filter(label -> LabelKind.valueOf(label.value()).isAttendance())
                .filter(label -> Names.isNear(head, label.words()))
                .findFirst()
                .map(
                        label ->
                                new Found(
                                        LabelKind.valueOf(label.value()),
                                        label.words(),
                                        text.substring(start, colon + 1),
                                        colon + 1,
                                        true,
                                        true,
                                        Optional.empty()));
    }

    private static String bare(String head) {
        return oneBlank(head.strip()).toLowerCase(Locale.ROOT);
    }

    /** The words with one blank between any two. */
    static String oneBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean other = c == '\u00a0' || (c >= '\t' && c <= '\r');
            boolean second = c == ' ' && i > 0 && words.charAt(i - 1) == ' ';
            if (other || second) {
                return BLANKS.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }
}
