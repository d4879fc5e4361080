// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every value a record holds, with its path. The vocabulary of paths is the model's own: a
 * component added to it is found here at once.
 */
public final class Places {

    /** The accessors of each record class; holds classes of this package only, so it is bounded. */
    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final List<Place<?>> found = new ArrayList<>();

    private Places() {}

    /**
     * Returns all values within {@code minutes}, itself first, in the order of the components. An
     * {@link Id} is one value. Absent values have no place.
     *
     * @param minutes the record
     * @return the places, in document order
     */
    public static List<Place<?>> in(Minutes minutes) {
        Places places = new Places();
        places.visit("", Optional.empty(), minutes);
        return List.copyOf(places.found);
    }

    /**
     * Returns all values within an entry, itself first; paths start at the entry.
     *
     * @param entry the entry
     * @return the places, in document order
     */
    public static List<Place<?>> in(Entry entry) {
        Places places = new Places();
        places.visit("", Optional.empty(), entry);
        return List.copyOf(places.found);
    }

    private void visit(String path, Optional<AgendaItem> item, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> visit(path, item, inner));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(inner -> visit(path, item, inner));
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object element : list) {
                visit(path + "[" + i++ + "]", item, element);
            }
        } else {
            Optional<AgendaItem> inner = value instanceof AgendaItem own ? Optional.of(own) : item;
            found.add(new Place<>(path, inner, value));
            if (value instanceof Record && !(value instanceof Id)) {
                components(path, inner, value);
            }
        }
    }

    private void components(String path, Optional<AgendaItem> item, Object value) {
        for (Method accessor : ACCESSORS.computeIfAbsent(value.getClass(), Places::accessors)) {
            String name = accessor.getName();
            visit(path.isEmpty() ? name : path + "." + name, item, read(accessor, value));
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }

    private static Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
