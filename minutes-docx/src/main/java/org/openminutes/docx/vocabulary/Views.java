// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Attendance;
import org.openminutes.model.Attestation;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Notice;
import org.openminutes.model.Side;

/** Adds fields made for the page to the scope of one type. */
final class Views<T> {

    private final Scopes scopes;
    private final Class<T> type;
    private final Scope scope;

    private Views(Scopes scopes, Scope scope, Class<T> type) {
        this.scopes = scopes;
        this.scope = scope;
        this.type = type;
    }

    /** Adds the fields made for the page to those of a type, if it has any. */
    static void add(Scopes scopes, Scope scope, Class<?> type) {
        if (type == Minutes.class) {
            MinutesViews.ofMinutes(new Views<>(scopes, scope, Minutes.class));
            Vocabulary.addWords(scopes, scope);
        } else if (type == Attendance.class) {
            MinutesViews.ofAttendance(new Views<>(scopes, scope, Attendance.class));
        } else if (type == Side.class) {
            MinutesViews.ofSide(new Views<>(scopes, scope, Side.class));
        } else if (type == AgendaItem.class) {
            ItemViews.ofItem(new Views<>(scopes, scope, AgendaItem.class));
        } else if (type == Entry.class) {
            EntryViews.ofEntry(new Views<>(scopes, scope, Entry.class));
        } else if (type == Attestation.class) {
            BackViews.ofAttestation(new Views<>(scopes, scope, Attestation.class));
        } else if (type == Attachment.class) {
            BackViews.ofAttachment(new Views<>(scopes, scope, Attachment.class));
        } else if (type == Dispatch.class) {
            BackViews.ofDispatch(new Views<>(scopes, scope, Dispatch.class));
        } else if (type == Notice.class) {
            BackViews.ofNotice(new Views<>(scopes, scope, Notice.class));
        }
    }

    Scopes scopes() {
        return scopes;
    }

    /** A text made of components of the thing; absent if empty. */
    Views<T> text(
            String name, String note, BiFunction<Page, T, String> make, String... components) {
        return one(
                name,
                note,
                String.class,
                (page, from) ->
                        Optional.of(make.apply(page, thing(from)))
                                .filter(text -> !text.isEmpty())
                                .map(text -> from.made(text, components)));
    }

    /** One thing or none. */
    Views<T> one(
            String name, String note, Class<?> inner, BiFunction<Page, Here, Optional<Here>> find) {
        Field.Step step = (page, from) -> find.apply(page, from).map(List::of).orElse(List.of());
        scope.add(new Field(name, note, false, true, step, scopes.of(inner)));
        return this;
    }

    /** A list. */
    Views<T> list(String name, String note, Class<?> inner, Field.Step step) {
        return list(name, note, scopes.of(inner), step);
    }

    /** A list of things that are no components of the model. */
    Views<T> list(String name, String note, Scope inner, Field.Step step) {
        scope.add(new Field(name, note, true, true, step, inner));
        return this;
    }

    /** Paragraphs, lists and tables. */
    Views<T> blocks(String name, String note, Scope.Setter setter, Shown shown) {
        Scope inner = new Scope(name, type, "", Optional.empty(), Optional.of(setter));
        Field.Step step =
                (page, from) ->
                        List.of(new Here(from.value(), from.path(), shown.of(page, from), false));
        scope.add(new Field(name, note, false, true, step, inner));
        return this;
    }

    /** True or absent. */
    Views<T> flag(String name, String note, BiFunction<Page, Here, Boolean> test) {
        return one(
                name,
                note,
                Boolean.class,
                (page, from) ->
                        test.apply(page, from) ? Optional.of(from.made(true)) : Optional.empty());
    }

    private T thing(Here from) {
        return type.cast(from.value());
    }

    /** Which paths a block shows. */
    @FunctionalInterface
    interface Shown {
        List<String> of(Page page, Here from);
    }
}
