// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.language.Names;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Place;
import org.openminutes.validation.Subject;

/**
 * Items that the opening of a meeting names and another item treats, as secretaries write additions
 * to the agenda: {@code "Mötets öppnande – Krisgruppen, Anna Berg"}, then {@code "9 a) Krisgruppens
 * arbete"} presented by Anna Berg. Such a sub-item has a title and nothing else; the title holds
 * the presenter's name and a word that begins like one of the other title.
 */
final class Additions {

    private static final int SHORTEST_STEM = 5;

    private final Map<String, Place<AgendaItem>> treatedIn = new HashMap<>();

    /** Made once for all rules. */
    static Additions of(Subject subject) {
        return subject.derived(Additions.class, Additions::new);
    }

    private Additions(Subject subject) {
        List<Place<AgendaItem>> all = subject.all(AgendaItem.class);
        List<Place<AgendaItem>> named = new ArrayList<>();
        for (Place<AgendaItem> opening : all) {
            if (opensMeeting(opening.value())) {
                subject.within(opening, AgendaItem.class)
                        .filter(item -> isTitleOnly(item.value()))
                        .forEach(named::add);
            }
        }
        for (Place<AgendaItem> item : named) {
            all.stream()
                    .filter(other -> !named.contains(other) && treats(other.value(), item.value()))
                    .findFirst()
                    .ifPresent(other -> treatedIn.put(item.path(), other));
        }
    }

    /** The item that treats one named at the opening. */
    Optional<Place<AgendaItem>> treatedIn(Place<AgendaItem> item) {
        return Optional.ofNullable(treatedIn.get(item.path()));
    }

    /** Whether an item was added at the meeting: it says so, or it was named at the opening. */
    boolean isAdded(Place<AgendaItem> item) {
        return item.value().origin() == AgendaItem.Origin.ADDED_AT_MEETING
                || treatedIn.containsKey(item.path());
    }

    private static boolean opensMeeting(AgendaItem item) {
        return item.purpose() == AgendaItem.Purpose.OPENING
                || item.purpose() == AgendaItem.Purpose.AGENDA_APPROVAL;
    }

    private static boolean isTitleOnly(AgendaItem item) {
        return item.title().isPresent() && item.entries().isEmpty() && item.items().isEmpty();
    }

    private static boolean treats(AgendaItem other, AgendaItem named) {
        String[] words = words(named);
        String title = " " + String.join(" ", words) + " ";
        boolean presented =
                other.presentation().by().stream()
                        .map(by -> " " + Names.fold(by.asWritten().split(",", 2)[0]) + " ")
                        .anyMatch(title::contains);
        return presented
                && Arrays.stream(words(other))
                        .anyMatch(one -> Arrays.stream(words).anyMatch(word -> isAlike(one, word)));
    }

    private static String[] words(AgendaItem item) {
        return Names.fold(item.title().orElse("")).split(" ", -1);
    }

    private static boolean isAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_STEM
                && one.startsWith(other.substring(0, SHORTEST_STEM));
    }
}
