// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the styles of a document (<i>formatmallar</i>) say of its paragraphs and runs. */
public final class StyleSheet {

    private static final Pattern HEADING = Pattern.compile("(?:heading|rubrik) ?([1-9])");
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private Optional<String> standard = Optional.empty();

    StyleSheet(Optional<Element> styles) {
        styles.ifPresent(
                root ->
                        Markup.children(root).stream()
                                .filter(style -> Markup.is(style, "style"))
                                .forEach(this::add));
    }

    private void add(Element style) {
        String id = Markup.attribute(style, "styleId");
        byId.putIfAbsent(id, style);
        boolean paragraphs = Markup.attribute(style, "type").equals("paragraph");
        if (paragraphs && Markup.attribute(style, "default").matches("1|true|on")) {
            standard = Optional.of(id);
        }
    }

    /** The style of a paragraph, or the one of those that name none. */
    public Optional<String> of(Optional<Element> properties) {
        return properties.flatMap(p -> Markup.value(p, "pStyle")).or(() -> standard);
    }

    /** The level of headings in a style, from 1. */
    public Optional<Integer> heading(String id) {
        return inherited(id, StyleSheet::level).filter(level -> level <= 9);
    }

    private static Optional<Integer> level(Element style) {
        Matcher named = HEADING.matcher(name(style));
        if (named.matches()) {
            return Optional.of(Integer.parseInt(named.group(1)));
        }
        return Markup.child(style, "pPr")
                .flatMap(p -> Markup.number(p, "outlineLvl"))
                .map(level -> level + 1);
    }

    /** Whether a style is one of the lines of a table of contents. */
    public boolean isContents(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(style -> name(style).matches("(?:toc|innehåll) ?[1-9].*|toa heading"))
                .isPresent();
    }

    private static String name(Element style) {
        return Markup.value(style, "name").orElse("").toLowerCase(Locale.ROOT).strip();
    }

    /** The list a style puts its paragraphs in. */
    public Optional<Element> list(String id) {
        return inherited(id, style -> Markup.child(style, "pPr", "numPr"));
    }

    /** Whether a style of runs emphasises. */
    boolean isEmphasis(String id) {
        return inherited(id, style -> Markup.child(style, "rPr").flatMap(StyleSheet::emphasis))
                .orElse(false);
    }

    /** Whether properties of a run make it bold or italic; empty if they do not say. */
    static Optional<Boolean> emphasis(Element properties) {
        Optional<Boolean> bold = Markup.toggle(properties, "b");
        Optional<Boolean> italic = Markup.toggle(properties, "i");
        return bold.isEmpty() && italic.isEmpty()
                ? Optional.empty()
                : Optional.of(bold.orElse(false) || italic.orElse(false));
    }

    private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> found) {
        Element style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Optional<T> value = found.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = Markup.value(style, "basedOn").map(byId::get).orElse(null);
        }
        return Optional.empty();
    }
}
