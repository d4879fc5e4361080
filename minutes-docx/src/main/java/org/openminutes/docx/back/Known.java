// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openminutes.docx.tags.Shown;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.docx.vocabulary.Scope;
import org.openminutes.docx.vocabulary.Secrecy;
import org.openminutes.docx.vocabulary.Vocabulary;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.model.Visibility;
import org.openminutes.view.Detail;

/** The words of a copy that are none of the record: those of its template, and labels. */
final class Known {

    private final Set<String> words = new HashSet<>();
    private final List<String> longest;
    private final boolean told;
    private final boolean ofPage;

    private Known(Known other) {
        words.addAll(other.words);
        longest = other.longest;
        told = other.told;
        ofPage = true;
    }

    Known(Shown shown, Page page) {
        told = !shown.equals(Shown.NOTHING);
        ofPage = false;
        shown.literals().forEach(this::add);
        for (String key : List.of("answer", "alternative", "forSide", "present")) {
            add(page.wording().word(key));
        }
        for (Place<?> place : Places.in(page.minutes())) {
            made(page, new Here(place.value(), place.path(), List.of(), false));
            if (place.value() instanceof Visibility visibility) {
                Secrecy.mark(page, visibility).ifPresent(this::add);
            }
        }
        longest = new ArrayList<>(words);
        longest.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** What is made for the page and told of no part of the record: labels, enclosures. */
    private void made(Page page, Here from) {
        Vocabulary.standard().scope(from.value()).map(Scope::fields).orElse(List.of()).stream()
                .filter(Field::made)
                .forEach(field -> made(page, from, field));
    }

    private void made(Page page, Here from, Field field) {
        for (Here thing : field.step().from(page, from)) {
            if (thing.made() && thing.value() instanceof Detail detail) {
                add(detail.label());
                if (thing.shows().isEmpty()) {
                    add(detail.value());
                }
            } else if (thing.made() && thing.shows().isEmpty()) {
                if (field.scope().isText()) {
                    field.scope().print(page, thing.value(), span -> add(span.text()));
                } else if (field.name().equals("words")) {
                    field.scope().fields().forEach(word -> made(page, thing, word));
                }
            }
        }
    }

    private void add(String label) {
        String bare = bare(label);
        if (!bare.isEmpty()) {
            words.add(bare);
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .replaceAll("^[\\s:·,]+|[\\s:·,]+$", "");
    }

    /** The same for headers and the like, where numbers count the pages. */
    Known ofPage() {
        return new Known(this);
    }

    /** What of a stretch outside controls is new; empty if nothing is. */
    String rest(String stretch) {
        if (!told || (ofPage && isAllKnown(stretch))) {
            return "";
        }
        String rest = stretch;
        String before = "";
        while (!rest.equals(before) && hasWord(rest)) {
            before = rest;
            rest = words.contains(bare(rest)) ? "" : withoutKnown(rest);
        }
        return hasWord(rest) ? rest : "";
    }

    private String withoutKnown(String stretch) {
        String bare = bare(stretch);
        String low = stretch.toLowerCase(Locale.ROOT);
        if (low.length() != stretch.length()) {
            return stretch;
        }
        for (String known : longest) {
            if (!hasWord(known)) {
                continue;
            }
            if (bare.startsWith(known) && isEnd(bare, known.length()) && low.contains(known)) {
                int start = low.indexOf(known) + known.length();
                return stretch.substring(Math.min(start, stretch.length()))
                        .replaceFirst("^[\\s:·,–]+", "");
            }
            int start = low.lastIndexOf(known);
            if (bare.endsWith(known)
                    && start > 0
                    && !Character.isLetterOrDigit(stretch.charAt(start - 1))) {
                return stretch.substring(0, start);
            }
        }
        return stretch;
    }

    private boolean isAllKnown(String text) {
        String all = " " + String.join(" ", words).replaceAll("[^\\p{L}]+", " ") + " ";
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !all.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
