// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Counts the points of lists as Word does: the numbers are in no text, only in the definitions and
 * the order of the paragraphs (ECMA-376 Part 1, 17.9).
 */
public final class Numbering {

    private static final int LEVELS = 9;
    private static final String BULLET = "•";

    /** How far the paragraphs of one definition have been counted; lists of it go on from there. */
    private static final class Count {
        final int[] numbers = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];
    }

    /** A list and the definition it follows. */
    private record Series(Element num, Element definition) {

        Optional<Element> level(int level) {
            return override(level)
                    .flatMap(override -> Markup.child(override, "lvl"))
                    .or(() -> at(definition, "lvl", level));
        }

        int start(int level) {
            return override(level)
                    .flatMap(override -> Markup.number(override, "startOverride"))
                    .or(() -> level(level).flatMap(l -> Markup.number(l, "start")))
                    .orElse(1);
        }

        private Optional<Element> override(int level) {
            return at(num, "lvlOverride", level);
        }

        private static Optional<Element> at(Element parent, String name, int level) {
            return Markup.children(parent).stream()
                    .filter(child -> Markup.is(child, name))
                    .filter(child -> Markup.attribute(child, "ilvl").equals("" + level))
                    .findFirst();
        }
    }

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> styled = new HashMap<>();
    private final Map<Element, Count> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Numbering(Optional<Element> numbering) {
        numbering.ifPresent(root -> Markup.children(root).forEach(this::add));
    }

    private void add(Element child) {
        if (Markup.is(child, "abstractNum")) {
            definitions.putIfAbsent(Markup.attribute(child, "abstractNumId"), child);
            Markup.value(child, "styleLink").ifPresent(style -> styled.putIfAbsent(style, child));
        } else if (Markup.is(child, "num")) {
            lists.putIfAbsent(Markup.attribute(child, "numId"), child);
        }
    }

    /**
     * Counts a paragraph.
     *
     * @param list the number of its list
     * @param wanted its level, from 0
     * @return what Word prints before it; empty if nothing
     */
    Optional<String> next(String list, int wanted) {
        return series(list).flatMap(series -> next(list, series, wanted));
    }

    private Optional<String> next(String list, Series series, int wanted) {
        int level = Math.max(0, Math.min(LEVELS - 1, wanted));
        Count count = counts.computeIfAbsent(series.definition(), d -> new Count());
        if (used.add(list)) {
            restart(series.num(), count);
        }
        step(series, count, level);
        return Optional.of(label(series, count, level)).filter(l -> !l.isBlank());
    }

    /** The level of the list a style names, by the level that names the style. */
    int levelOf(String list, String style) {
        Optional<Series> series = series(list);
        for (int level = 0; series.isPresent() && level < LEVELS; level++) {
            Optional<Element> found = series.get().level(level);
            if (found.flatMap(l -> Markup.value(l, "pStyle")).filter(style::equals).isPresent()) {
                return level;
            }
        }
        return 0;
    }

    private Optional<Series> series(String list) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(
                        num ->
                                Markup.value(num, "abstractNumId")
                                        .flatMap(id -> Optional.ofNullable(definitions.get(id)))
                                        .map(this::linked)
                                        .map(definition -> new Series(num, definition)));
    }

    private Element linked(Element definition) {
        return Markup.value(definition, "numStyleLink")
                .flatMap(style -> Optional.ofNullable(styled.get(style)))
                .orElse(definition);
    }

    /** A list that says where it begins does so at its first paragraph. */
    private static void restart(Element num, Count count) {
        for (Element override : Markup.children(num)) {
            boolean starts =
                    Markup.is(override, "lvlOverride")
                            && Markup.child(override, "startOverride").isPresent();
            if (starts) {
                Markup.number(Markup.attribute(override, "ilvl"))
                        .filter(level -> level >= 0 && level < LEVELS)
                        .ifPresent(level -> count.begun[level] = false);
            }
        }
    }

    private static void step(Series series, Count count, int level) {
        for (int outer = 0; outer < level; outer++) {
            begin(series, count, outer);
        }
        if (!begin(series, count, level)) {
            count.numbers[level]++;
        }
        for (int inner = level + 1; inner < LEVELS; inner++) {
            int after =
                    series.level(inner).flatMap(l -> Markup.number(l, "lvlRestart")).orElse(inner);
            if (level < after) {
                count.begun[inner] = false;
            }
        }
    }

    private static boolean begin(Series series, Count count, int level) {
        if (count.begun[level]) {
            return false;
        }
        count.begun[level] = true;
        count.numbers[level] = series.start(level);
        return true;
    }

    private static String format(Element level) {
        return Markup.value(level, "numFmt").orElse("decimal");
    }

    private static String label(Series series, Count count, int at) {
        Element level = series.level(at).orElse(null);
        if (level == null) {
            return "";
        }
        String pattern = Markup.value(level, "lvlText").orElse("");
        if (format(level).equals("bullet")) {
            return pattern.isEmpty() ? "" : BULLET;
        }
        boolean legal = Markup.toggle(level, "isLgl").orElse(false);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int of = digit - '1';
                String format = series.level(of).map(Numbering::format).orElse("decimal");
                label.append(Numerals.of(count.numbers[of], legal ? "decimal" : format));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }
}
