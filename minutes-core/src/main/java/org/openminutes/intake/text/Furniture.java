// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.SourceLine;
import org.openminutes.language.Phrases;

/**
 * Takes running heads and feet out of text that was extracted page by page: the lines that come
 * again at the edges of pages. Where they stand first they are kept, for they may be the title, the
 * body and the day; lines to sign a page on never are.
 */
final class Furniture {

    /** So many lines over and under the edge of a page may be furniture. */
    private static final int DEEPEST = 8;

    private static final int LONGEST = 110;

    private static final String REPEATED = "head or foot of a page, repeated";

    /** The number of the page beside other words. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "[\\s\\u00a0]+(?:sid(?:a|an|nr)?:?\\s*)?\\d{1,3} ?(?:\\(\\d{1,3}\\)|av \\d{1,3})$"
                            + "|[\\s\\u00a0]+sid(?:a|nr):?(?:\\s*\\d{1,3})?$"
                            + "|^(?:sida:? )?\\d{1,3} ?\\(\\d{1,3}\\)[\\s\\u00a0]+",
                    Pattern.CASE_INSENSITIVE);

    /** Lines that come again are kept only if they stand among the first so many. */
    private static final int TOP = 15;

    private static final Pattern NUMBERED =
            Pattern.compile(
                    ".{2,100}?[\\s\\u00a0](?:[Ss]ida:? )?\\d{1,3} ?(?:\\(\\d{1,3}\\)|av \\d{1,3})"
                            + "|.{2,80}?[\\s\\u00a0][Ss]ida:? \\d{1,3}"
                            + "|(?:[Ss]ida:? )?\\d{1,3} ?\\(\\d{1,3}\\)[\\s\\u00a0].{2,80}");

    private final List<Line> lines;
    private final Ledger ledger;
    private final String[] keys;

    private Furniture(List<Line> lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        keys = new String[lines.size()];
    }

    /** The same lines, those that are furniture blank. */
    static List<Line> removed(List<Line> lines, Ledger ledger) {
        return new Furniture(lines, ledger).read();
    }

    /** Why a line of a source that knows its lines is one to sign a page on, if it is. */
    static Optional<String> toSign(SourceLine.Kind kind, String bare) {
        String key = Labels.oneBlank(bare.toLowerCase(Locale.ROOT));
        return kind == SourceLine.Kind.TEXT && bare.length() <= LONGEST && isToSign(key)
                ? Optional.of(REPEATED)
                : Optional.empty();
    }

    private static boolean isToSign(String key) {
        return Phrases.swedish().exactly("furniture", key).isPresent();
    }

    private List<Line> read() {
        Set<Integer> gone = signed();
        List<Integer> edges = edges();
        Map<String, Integer> seen = new HashMap<>();
        for (int edge : edges) {
            Set<String> near = new HashSet<>();
            around(edge).forEach(i -> near.add(key(i)));
            near.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        Map<String, Integer> first = new HashMap<>();
        for (int edge : edges) {
            for (int i : outward(edge, seen)) {
                first.merge(key(i), i, Math::min);
            }
        }
        for (int edge : edges) {
            for (int i : outward(edge, seen)) {
                if (first.getOrDefault(key(i), -1) < i || i > TOP) {
                    gone.add(i);
                }
            }
        }
        List<Line> result = without(gone);
        return edges.size() < 2 ? result : unnumbered(result, edges);
    }

    /** Takes the page numbers out of the heads and feet that are kept. */
    private List<Line> unnumbered(List<Line> kept, List<Integer> edges) {
        List<Line> result = new ArrayList<>(kept);
        for (int i : edges) {
            Line line = kept.get(i);
            String words = line.text().plain();
            Matcher page = PAGE.matcher(words);
            if (line.length() <= LONGEST && page.find() && page.group().length() < words.length()) {
                ledger.skip(line.number(), page.group().strip(), "page number");
                Rich rest =
                        page.start() == 0
                                ? line.text().from(page.end())
                                : line.text().part(0, page.start());
                result.set(i, new Line(line.number(), line.indent(), rest, line.given(), true));
            }
        }
        return result;
    }

    private List<Line> without(Set<Integer> gone) {
        if (gone.isEmpty()) {
            return lines;
        }
        List<Line> result = new ArrayList<>(lines);
        for (int i : gone) {
            Line line = lines.get(i);
            ledger.skip(line.number(), line.text().plain().strip(), REPEATED);
            result.set(i, line.blank(true));
        }
        return result;
    }

    /** The lines to sign each page on. */
    private Set<Integer> signed() {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST && isToSign(key(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Where pages meet: lines with a page number, and the first ones after a page break. */
    private List<Integer> edges() {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean numbered =
                    line.length() <= LONGEST
                            && line.length() > 3
                            && hasDigit(line.text().plain())
                            && NUMBERED.matcher(line.text().plain().strip()).matches();
            if (line.edge() || numbered) {
                edges.add(i);
            }
        }
        return edges;
    }

    private List<Integer> around(int edge) {
        List<Integer> result = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int words = 0;
            int i = step < 0 ? edge - 1 : edge;
            for (; i >= 0 && i < lines.size() && words < DEEPEST; i += step) {
                boolean blank = lines.get(i).isBlank();
                words += blank ? 0 : 1;
                if (!blank && canBe(i)) {
                    result.add(i);
                }
            }
        }
        return result;
    }

    /** Whether a line can come again on each page: it is short and begins no item. */
    private boolean canBe(int i) {
        Line line = lines.get(i);
        return line.length() <= LONGEST && Marker.of(line.text().plain()).isEmpty();
    }

    /** The lines from an edge on, both ways, as long as each comes again at another edge. */
    private List<Integer> outward(int edge, Map<String, Integer> seen) {
        List<Integer> result = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int i = step < 0 ? edge - 1 : edge;
            int words = 0;
            while (i >= 0 && i < lines.size() && words < DEEPEST) {
                Line line = lines.get(i);
                if (!line.isBlank()) {
                    if (!canBe(i) || seen.getOrDefault(key(i), 0) < 2) {
                        break;
                    }
                    words++;
                    result.add(i);
                }
                i += step;
            }
        }
        return result;
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private String key(int i) {
        if (keys[i] == null) {
            String words = lines.get(i).text().plain().strip().toLowerCase(Locale.ROOT);
            boolean numbered = words.contains("sid") || hasDigit(words);
            String bare = numbered ? PAGE.matcher(words).replaceAll("") : words;
            keys[i] = Labels.oneBlank(bare);
        }
        return keys[i];
    }
}
