// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lists the whole vocabulary for template authors, as Markdown: one table for each kind of thing.
 */
public final class FieldGuide {

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
