// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Every value a record holds, with its path. The vocabulary of paths is the model's own: a
 * component added to it is found here at once.
 */
public final class Places {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** The components of each record class but {@link Id}; none of any other class. */
    private static final ClassValue<List<Component>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Component> computeValue(Class<?> type) {
                    List<Component> components = new ArrayList<>();
                    if (type.isRecord() && type != Id.class) {
                        for (RecordComponent component : type.getRecordComponents()) {
                            components.add(Component.of(component));
                        }
                    }
                    return List.copyOf(components);
                }
            };

    private final Predicate<Object> wanted;
    private final Consumer<? super Place<?>> visitor;

    /** The path of the value that is visited. */
    private final StringBuilder path = new StringBuilder();

    private Places(Predicate<Object> wanted, Consumer<? super Place<?>> visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
    }

    /**
     * Returns all values within {@code minutes}, itself first, in the order of the components. An
     * {@link Id} is one value. Absent values have no place.
     *
     * @param minutes the record
     * @return the places, in document order
     */
    public static List<Place<?>> in(Minutes minutes) {
        List<Place<?>> found = new ArrayList<>();
        each(minutes, found::add);
        return Collections.unmodifiableList(found);
    }

    /**
     * Shows the same values one after the other, without having all of them in memory.
     *
     * @param minutes the record
     * @param visitor is shown each, in document order
     */
    public static void each(Minutes minutes, Consumer<? super Place<?>> visitor) {
        each(minutes, value -> true, visitor);
    }

    /**
     * Shows some of the values: several times as fast, since the others need no place.
     *
     * @param minutes the record
     * @param wanted which
     * @param visitor is shown each of them, in document order
     */
    public static void each(
            Minutes minutes, Predicate<Object> wanted, Consumer<? super Place<?>> visitor) {
        new Places(wanted, visitor).visit(Optional.empty(), minutes);
    }

    /**
     * Returns all values within an entry, itself first; paths start at the entry.
     *
     * @param entry the entry
     * @return the places, in document order
     */
    public static List<Place<?>> in(Entry entry) {
        List<Place<?>> found = new ArrayList<>();
        new Places(value -> true, found::add).visit(Optional.empty(), entry);
        return List.copyOf(found);
    }

    private void visit(Optional<AgendaItem> item, Object value) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                visit(item, optional.get());
            }
        } else if (value instanceof OptionalInt number) {
            if (number.isPresent()) {
                visit(item, number.getAsInt());
            }
        } else if (value instanceof String || value instanceof Enum<?>) {
            show(item, value);
        } else if (value instanceof Collection<?> list) {
            int length = path.length();
            int i = 0;
            for (Object element : list) {
                path.append('[').append(i++).append(']');
                visit(item, element);
                path.setLength(length);
            }
        } else {
            Optional<AgendaItem> inner = value instanceof AgendaItem own ? Optional.of(own) : item;
            show(inner, value);
            int length = path.length();
            for (Component component : COMPONENTS.get(value.getClass())) {
                Object held = component.of(value);
                if (!isAbsent(held)) { // most are, and need no path
                    path.append(length == 0 ? component.name : component.dotted);
                    visit(inner, held);
                    path.setLength(length);
                }
            }
        }
    }

    private void show(Optional<AgendaItem> item, Object value) {
        if (wanted.test(value)) {
            visitor.accept(new Place<>(path.toString(), item, value));
        }
    }

    private static boolean isAbsent(Object held) {
        return held == Optional.empty()
                || (held instanceof Collection<?> list && list.isEmpty())
                || (held instanceof OptionalInt number && number.isEmpty());
    }

    /** A component of a record class. */
    private static final class Component {

        final String name;
        final String dotted;
        private final MethodHandle accessor;

        private Component(String name, MethodHandle accessor) {
            this.name = name;
            this.dotted = "." + name;
            this.accessor = accessor;
        }

        static Component of(RecordComponent component) {
            try {
                MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
                MethodType untyped = MethodType.methodType(Object.class, Object.class);
                return new Component(component.getName(), accessor.asType(untyped));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }

        /** The component's value in a record. */
        Object of(Object value) {
            try {
                return (Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }
    }
}
