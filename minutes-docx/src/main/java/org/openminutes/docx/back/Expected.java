// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Form;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.docx.vocabulary.Page;
import org.openminutes.docx.vocabulary.Scope;
import org.openminutes.docx.vocabulary.Vocabulary;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.view.Wording;

/** What each control of a copy showed when the record inside was written. */
final class Expected {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)((?:\\[\\d+\\])?)");

    /**
     * What a tag leads to.
     *
     * @param things what is there; several if it is a list in running text
     * @param pieces the words it showed
     */
    record Found(List<Here> things, List<Piece> pieces) {

        String words() {
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.words()));
            return words.toString();
        }
    }

    private final Page page;
    private final StableTag tags;
    private final Map<String, Object> places = new HashMap<>();

    /** Things made for the page that stand at the place of what they are made of. */
    private final Map<String, List<Row>> rows = new HashMap<>();

    private record Row(Here thing, Scope scope) {}

    Expected(Minutes minutes, String language) {
        page = new Page(minutes, Wording.of(Locale.forLanguageTag(language)));
        tags = StableTag.of(minutes);
        for (Place<?> place : Places.in(minutes)) {
            places.put(place.path(), place.value());
        }
        for (Field field : Vocabulary.standard().root().fields()) {
            if (field.many() && field.made()) {
                for (Here row : field.step().from(page, Vocabulary.start(minutes))) {
                    rows.computeIfAbsent(row.path(), path -> new ArrayList<>())
                            .add(new Row(row, field.scope()));
                }
            }
        }
    }

    Page page() {
        return page;
    }

    /** The path in the record a tag names; whether there is something is not asked. */
    Optional<String> path(String tag) {
        return tags.path(tag);
    }

    /** Whether the record has something at a path. */
    boolean has(String path) {
        return places.containsKey(path);
    }

    /** What a path leads to, be it a component of the record or made for the page. */
    Optional<Found> at(String path) {
        return at(path, "");
    }

    /** What a tag leads to, in the form it says; empty if the form is not known here. */
    Optional<Found> of(String tag) {
        return path(tag).flatMap(path -> at(path, form(tag)));
    }

    /** The form a tag asks for; empty if none. */
    static String form(String tag) {
        int colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(colon + 1);
    }

    private Optional<Found> at(String path, String form) {
        String known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = Draft.outer(known);
        }
        Object value = places.get(known);
        Optional<Scope> scope =
                Optional.ofNullable(value).flatMap(v -> Vocabulary.standard().scope(v));
        if (value == null || scope.isEmpty()) {
            return Optional.empty();
        }
        List<String> shows = known.isEmpty() ? List.of() : List.of(known);
        List<Here> things = List.of(new Here(value, known, shows, false));
        String rest = path.substring(known.length());
        return follow(rest, things, scope.get(), form).or(() -> inRow(path, form));
    }

    private Optional<Found> inRow(String path, String form) {
        for (String at = path; !at.isEmpty(); at = Draft.outer(at)) {
            for (Row row : rows.getOrDefault(at, List.of())) {
                Optional<Found> found =
                        follow(
                                path.substring(at.length()),
                                List.of(row.thing()),
                                row.scope(),
                                form);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> follow(String steps, List<Here> start, Scope from, String form) {
        List<Here> things = start;
        Scope scope = from;
        Matcher step = STEP.matcher(steps);
        while (step.find()) {
            Optional<Field> field = scope.field(step.group(1));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            List<Here> next = new ArrayList<>();
            things.forEach(thing -> next.addAll(field.get().step().from(page, thing)));
            String index = step.group(2);
            int at = index.isEmpty() ? -1 : number(index);
            if (at >= next.size()) {
                return Optional.empty();
            }
            things = at < 0 ? next : List.of(next.get(at));
            scope = field.get().scope();
        }
        boolean text = scope.isText() || Form.isOfNumber(form);
        return text ? printed(things, scope, form) : Optional.empty();
    }

    private static int number(String index) {
        try {
            return Integer.parseInt(index.substring(1, index.length() - 1));
        } catch (NumberFormatException tooLarge) {
            return Integer.MAX_VALUE;
        }
    }

    private Optional<Found> printed(List<Here> things, Scope scope, String form) {
        Optional<Form> known =
                form.isEmpty()
                        ? Optional.of(Form.PLAIN)
                        : Form.find(form, scope, Extensions.installed());
        return known.map(as -> new Found(things, pieces(things, scope, as)));
    }

    private List<Piece> pieces(List<Here> things, Scope scope, Form form) {
        List<Piece> pieces = new ArrayList<>();
        if (form.counts()) {
            return List.of(new Piece(Integer.toString(things.size()), false));
        }
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                boolean last = i == things.size() - 1;
                pieces.add(new Piece(form.separator(scope, page, last), false));
            }
            Object value = things.get(i).value();
            Optional<String> written = form.written(page, value);
            if (written.isPresent()) {
                written.filter(text -> !text.isEmpty())
                        .ifPresent(text -> pieces.add(new Piece(text, false)));
            } else {
                scope.print(
                        page, value, span -> pieces.add(new Piece(span.text(), span.emphasis())));
            }
        }
        return pieces;
    }
}
