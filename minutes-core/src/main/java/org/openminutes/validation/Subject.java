// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openminutes.language.BodyNames;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Person;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.register.Register;

/**
 * A record under check: everything in it with its place, and what is known beside it. Made for one
 * run of the rules; not for several threads at once.
 */
public final class Subject {

    private final Minutes minutes;
    private final Register register;
    private final Optional<Body> body;
    private final List<Place<?>> places;
    private final Map<Class<?>, List<Place<?>>> byClass = new HashMap<>();
    private final Map<Class<?>, List<?>> byKind = new HashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final ItemLabels labels;
    private final Set<Id<Person>> present = new HashSet<>();

    Subject(Minutes minutes, Register register) {
        this.minutes = requireNonNull(minutes, "minutes");
        this.register = requireNonNull(register, "register");
        this.body = minutes.meeting().body().flatMap(BodyNames.of(register)::of);
        this.places = Places.in(minutes);
        for (Place<?> place : places) {
            byClass.computeIfAbsent(place.value().getClass(), c -> new ArrayList<>()).add(place);
        }
        this.labels = ItemLabels.of(minutes);
        findPresent();
    }

    /** The record. */
    public Minutes minutes() {
        return minutes;
    }

    /** What is known beside it. */
    public Register register() {
        return register;
    }

    /**
     * The body that met, if the record says which and the register knows it: by its id, else by its
     * name or an alias that no other body has.
     */
    public Optional<Body> body() {
        return body;
    }

    /**
     * Everything of one kind, wherever it stands, in document order.
     *
     * @param kind e.g. {@code Task.class}, {@code When.class}, {@code AgendaItem.class}
     * @param <T> the kind
     * @return the values with their places
     */
    @SuppressWarnings("unchecked") // filtered by the very class it is keyed by
    public <T> List<Place<T>> all(Class<T> kind) {
        return (List<Place<T>>) byKind.computeIfAbsent(kind, this::find);
    }

    private List<?> find(Class<?> kind) {
        List<List<Place<?>>> matching = new ArrayList<>();
        byClass.forEach(
                (each, places) -> {
                    if (kind.isAssignableFrom(each)) {
                        matching.add(places);
                    }
                });
        if (matching.size() < 2) {
            return matching.isEmpty() ? List.of() : Collections.unmodifiableList(matching.get(0));
        }
        List<Place<?>> found = new ArrayList<>();
        for (Place<?> place : places) {
            if (kind.isInstance(place.value())) {
                found.add(place);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Everything of one kind within a place; takes time in proportion to what the place holds.
     *
     * @param outer the place
     * @param kind the kind
     * @param <T> the kind
     * @return the values with their places, in document order
     */
    @SuppressWarnings("unchecked") // filtered by the very class
    public <T> Stream<Place<T>> within(Place<?> outer, Class<T> kind) {
        String start = outer.path();
        int first = Math.min(position(start) + 1, places.size());
        return places.subList(first, places.size()).stream()
                .takeWhile(place -> isWithin(place.path(), start))
                .filter(place -> kind.isInstance(place.value()))
                .map(place -> (Place<T>) place);
    }

    private static boolean isWithin(String path, String outer) {
        return outer.isEmpty()
                || (path.startsWith(outer)
                        && path.length() > outer.length()
                        && (path.charAt(outer.length()) == '.'
                                || path.charAt(outer.length()) == '['));
    }

    /** The index of the place with a path; after the last if there is none. */
    private int position(String path) {
        if (order.isEmpty()) {
            for (Place<?> place : places) {
                order.put(place.path(), order.size());
            }
        }
        return order.getOrDefault(path, places.size());
    }

    /**
     * What several rules derive from this record, made once: an index, a view of the attendance
     * list.
     *
     * @param kind its class, by which it is found again
     * @param maker makes it of this subject
     * @param <T> its class
     * @return the one made first
     */
    public <T> T derived(Class<T> kind, Function<Subject, T> maker) {
        Object known = derived.get(kind);
        if (known == null) {
            known = maker.apply(this);
            derived.put(kind, known);
        }
        return kind.cast(known);
    }

    /**
     * How a reader cites an item: its number, or the count of its position if it has none, after
     * that of the item around it.
     *
     * @param item an item of this record
     * @return e.g. {@code "2 a"}
     */
    public String label(AgendaItem item) {
        return labels.label(item);
    }

    /**
     * How a reader cites the item a place is in.
     *
     * @param place any place
     * @return e.g. {@code "2 a"}; an en dash outside the items
     */
    public String label(Place<?> place) {
        return place.item().map(this::label).orElse("–");
    }

    /** Those whom some line of the attendance list has as present and none as absent. */
    public Set<Id<Person>> present() {
        return present;
    }

    private void findPresent() {
        for (Attendance line : minutes.attendance()) {
            if (!line.isAbsent()) {
                line.who().personId().ifPresent(present::add);
            }
        }
        for (Attendance line : minutes.attendance()) {
            if (line.isAbsent()) {
                line.who().personId().ifPresent(present::remove);
            }
        }
    }
}
