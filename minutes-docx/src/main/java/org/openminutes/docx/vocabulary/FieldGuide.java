// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.model.Actor;
import org.openminutes.model.Minutes;
import org.openminutes.model.TimeRange;
import org.openminutes.model.When;
import org.openminutes.view.Wording;

/**
 * Lists the whole vocabulary for template authors, as Markdown: one table for each kind of thing.
 */
public final class FieldGuide {

    private static final List<Object> EXAMPLES =
            List.of(
                    When.on(LocalDate.of(2026, 3, 3)),
                    TimeRange.of(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                    Actor.named("Anna Maria Berg"),
                    1234,
                    "texten");

    private final Set<Scope> told = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    private FieldGuide() {}

    /** The list, always the same. */
    public static String markdown() {
        return new FieldGuide().write(Vocabulary.standard().root());
    }

    private String write(Scope root) {
        text.append(
                """
                # Fields of templates

                Made from the vocabulary by a test; do not edit. How to use the fields: `word.md`.

                A path starts at the record, `Minutes`, and goes on through the tables below:
                `date`, `meeting/name`; within a repeating section `items` the fields of `AgendaItem`:
                `items/title`. **Text** can stand in a line. **Blocks** are paragraphs, lists and
                tables. A **list** is for a repeating section; a list of texts may also stand in a
                line. Any path with `?` after it is a condition, with `!` its opposite. Fields in
                *italics* are made for the page, the others are components of the record.
                """);
        forms();
        Deque<Scope> waiting = new ArrayDeque<>();
        waiting.add(root);
        told.add(root);
        while (!waiting.isEmpty()) {
            Scope scope = waiting.remove();
            table(scope);
            for (Field field : scope.fields()) {
                if (!field.scope().fields().isEmpty() && told.add(field.scope())) {
                    waiting.add(field.scope());
                }
            }
        }
        return text.toString();
    }

    private void forms() {
        text.append(
                """

                ## Forms

                A form stands after a colon: `date:long`. Dates take any pattern of a day, month and
                year too, as `d MMM yyyy`; what is not known exactly stands as written. A list takes
                `count`, its number, `and`, the last with an *och* before it, and `lines`.

                | of | form | Swedish | English |
                |---|---|---|---|
                """);
        Minutes sample = Minutes.notes("minnesanteckningar").build();
        Page swedish = new Page(sample, Wording.SWEDISH);
        Page english = new Page(sample, Wording.ENGLISH);
        for (Object value : EXAMPLES) {
            Scope scope = Scope.printed(value.getClass(), (page, v, ink) -> {});
            for (String form : Form.of(scope, Extensions.NONE)) {
                if (!Form.isOfLists(form)) {
                    Form found = Form.find(form, scope, Extensions.NONE).orElseThrow();
                    text.append("| ").append(kind(value)).append(" | `").append(form);
                    text.append("` | ").append(found.written(swedish, value).orElse(""));
                    text.append(" | ").append(found.written(english, value).orElse(""));
                    text.append(" |\n");
                }
            }
        }
    }

    private static String kind(Object value) {
        return value instanceof When
                ? "dates"
                : value instanceof TimeRange
                        ? "times"
                        : value instanceof Actor
                                ? "people"
                                : value instanceof Integer ? "numbers" : "texts";
    }

    private void table(Scope scope) {
        text.append("\n## ").append(scope.name()).append("\n\n");
        text.append("| field | is | what |\n|---|---|---|\n");
        for (Field field : scope.fields()) {
            String frame = field.made() ? "*" : "";
            text.append("| ").append(frame).append('`').append(field.name()).append('`');
            text.append(frame).append(" | ").append(kind(field)).append(" | ");
            text.append(field.note()).append(" |\n");
        }
    }

    private static String kind(Field field) {
        Scope scope = field.scope();
        String what =
                scope.isBlocks()
                        ? "blocks"
                        : scope.fields().isEmpty()
                                ? "text"
                                : scope.isText() ? "text, " + scope.name() : scope.name();
        return field.many() ? "list of " + what : what;
    }
}
