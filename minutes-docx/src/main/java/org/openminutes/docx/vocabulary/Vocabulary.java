// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.List;
import java.util.Optional;
import org.openminutes.docx.extend.FieldList;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Position;
import org.openminutes.view.Wording;

/** All paths a template may use, from the record downwards. Immutable; safe for many threads. */
public final class Vocabulary {

    /** The labels a template may ask for, so that one template serves both languages. */
    private static final List<String> WORDS =
            List.of(
                    "attendance",
                    "present",
                    "absent",
                    "listed",
                    "task",
                    "tasks",
                    "owners",
                    "due",
                    "progress",
                    "item",
                    "meeting",
                    "comingMeetings",
                    "date",
                    "time",
                    "venue",
                    "attachments",
                    "dispatches",
                    "notice",
                    "corrections",
                    "signatures",
                    "page",
                    "registryNumber",
                    "body",
                    "presentedBy",
                    "decision",
                    "position",
                    "proposal",
                    "vote",
                    "classification",
                    "convened",
                    "adjustedOn",
                    "postedOn",
                    "removedOn",
                    "keptAt",
                    "name",
                    "addressees");

    private static final List<Class<?>> MOSTLY_ASKED =
            List.of(Minutes.class, Attendance.class, AgendaItem.class, Entry.class, Position.class);

    private static final Vocabulary STANDARD = new Vocabulary();

    private final Scope root;
    private final Scopes scopes;

    private Vocabulary() {
        scopes = new Scopes();
        root = scopes.of(Minutes.class);
    }

    /** The one there is. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The same with the fields found that most templates ask for. */
    public static Vocabulary prepared() {
        for (Class<?> type : MOSTLY_ASKED) {
            STANDARD.scopes.of(type).fields();
        }
        return STANDARD;
    }

    /**
     * The record: where every path starts.
     *
     * @param lists of the caller's own data
     */
    public Scope root(List<FieldList> lists) {
        return lists.isEmpty() ? root : root.with(lists.stream().map(OwnLists::field).toList());
    }

    /** The record, without data of others. */
    public Scope root() {
        return root;
    }

    /**
     * What a value of the model is to a path.
     *
     * @param value any value within a record
     * @return its fields and how it is printed; empty if no path leads to such
     */
    public Optional<Scope> scope(Object value) {
        return scopes.known(value instanceof Entry ? Entry.class : value.getClass(), root);
    }

    /** The record as the first thing of every path. */
    public static Here start(Minutes minutes) {
        return Here.start(minutes);
    }

    /** The labels, as a field of the record. */
    static void addWords(Scopes scopes, Scope record) {
        Scope words = Scope.group("words").filledBy(scope -> words(scopes, scope));
        record.add(
                new Field(
                        "words",
                        "labels in the language of the export",
                        false,
                        true,
                        (page, from) -> List.of(from.made("")),
                        words));
    }

    private static void words(Scopes scopes, Scope words) {
        for (String key : WORDS) {
            words.add(
                    new Field(
                            key,
                            Wording.SWEDISH.word(key) + " / " + Wording.ENGLISH.word(key),
                            false,
                            true,
                            (page, from) -> List.of(from.made(page.wording().word(key))),
                            scopes.of(String.class)));
        }
    }
}
