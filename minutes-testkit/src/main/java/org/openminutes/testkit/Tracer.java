// SPDX-License-Identifier: Apache-2.0
package org.openminutes.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.model.Visibility;

/**
 * Makes minutes in which every component is filled and every text is its own path, so that whatever
 * gets lost on the way names itself. Made from the model by reflection: a component added to the
 * model is traced at once.
 *
 * <p>Every kind of entry stands in the first item, every kind of other sealed type and every
 * constant turns up somewhere. Always the same value.
 */
public final class Tracer {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Map<Class<?>, Integer> turns = new HashMap<>();
    private int count;

    private Tracer() {}

    /** The traced minutes. */
    public static Minutes minutes() {
        return (Minutes) new Tracer().make(Minutes.class, "", 0);
    }

    private Object make(Type type, String path, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, path, depth);
        }
        Class<?> kind = (Class<?>) type;
        if (kind == Visibility.class) {
            return Visibility.OPEN;
        }
        if (kind.isSealed()) {
            List<Class<?>> kinds = leaves(kind);
            return make(kinds.get(turn(kind) % kinds.size()), path, depth);
        }
        if (kind.isEnum()) {
            Object[] constants = kind.getEnumConstants();
            return constants[turn(kind) % constants.length];
        }
        return kind.isRecord() ? makeRecord(kind, path, depth) : leaf(kind, path);
    }

    private Object container(ParameterizedType type, String path, int depth) {
        Type inner = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Id.class) {
            boolean own = path.equals("id") || path.endsWith(".id");
            String name = ((Class<?>) inner).getSimpleName();
            return new Id<>(name + "-" + (own ? turn((Class<?>) inner) + 1 : 1));
        }
        if (raw == Optional.class) {
            return depth > 3 && path.endsWith("sublist")
                    ? Optional.empty()
                    : Optional.of(make(inner, path, depth));
        }
        if (raw == List.class) {
            return inner == Entry.class ? entries(path, depth) : elements(inner, path, depth);
        }
        if (raw == Set.class) {
            return Set.of(make(inner, path + "[0]", depth));
        }
        throw new IllegalStateException("no tracer for " + type + " at " + path);
    }

    private List<Object> elements(Type inner, String path, int depth) {
        if (path.endsWith("items[0].items") || path.endsWith("items[1].items")) {
            return path.chars().filter(c -> c == '.').count() > 1
                    ? List.of()
                    : List.of(make(inner, path + "[0]", depth + 1));
        }
        List<Object> two = new ArrayList<>();
        for (int i = 0; i < (path.contains(".") ? 1 : 4); i++) {
            if (!path.endsWith(".items") || inner instanceof ParameterizedType) {
                two.add(make(inner, path + "[" + i + "]", depth + 1));
            }
        }
        return two;
    }

    /** One of every kind, sections only at the outermost level and restated facts last. */
    private List<Object> entries(String path, int depth) {
        List<Object> all = new ArrayList<>();
        for (Class<?> kind : leaves(Entry.class)) {
            boolean nested = path.indexOf("entries") != path.lastIndexOf("entries");
            if (!(kind == Subsection.class && nested) && kind != Restated.class) {
                all.add(make(kind, path + "[" + all.size() + "]", depth + 1));
            }
        }
        String at = path + "[" + all.size() + "]";
        all.add(
                new Restated(
                        (Entry) make(org.openminutes.model.Task.class, at + ".fact", depth + 1)));
        return all;
    }

    private Object makeRecord(Class<?> kind, String path, int depth) {
        if (kind == ItemNumber.class) {
            return ItemNumber.written(path + ".asWritten", turn(kind) + 1);
        }
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(
                                component ->
                                        make(
                                                component.getGenericType(),
                                                path.isEmpty()
                                                        ? component.getName()
                                                        : path + "." + component.getName(),
                                                depth))
                        .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("no tracer for " + kind + " at " + path, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no tracer for " + kind + " at " + path, e);
        }
    }

    private Object leaf(Class<?> kind, String path) {
        count++;
        if (kind == String.class) {
            return path.endsWith("sha256") || path.endsWith("contentHash")
                    ? String.format(Locale.ROOT, "%064x", count)
                    : path;
        }
        if (kind == int.class || kind == Integer.class) {
            return path.endsWith("headerRows") ? 1 : count;
        }
        if (kind == OptionalInt.class) {
            return OptionalInt.of(count % 12 + 1);
        }
        if (kind == long.class) {
            return (long) count;
        }
        if (kind == boolean.class) {
            return count % 2 == 0;
        }
        if (kind == LocalDate.class) {
            return FIRST_DAY.plusDays(count % 3000);
        }
        if (kind == LocalTime.class) {
            return LocalTime.of(count % 24, count % 60);
        }
        if (kind == Locale.class) {
            return Locale.forLanguageTag("sv-SE");
        }
        if (kind == URI.class) {
            return URI.create("https://example.org/" + count);
        }
        throw new IllegalStateException("no tracer for " + kind + " at " + path);
    }

    private int turn(Class<?> kind) {
        return turns.merge(kind, 1, Integer::sum) - 1;
    }

    private static List<Class<?>> leaves(Class<?> sealed) {
        List<Class<?>> result = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                result.addAll(leaves(permitted));
            } else {
                result.add(permitted);
            }
        }
        return result;
    }
}
