// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openminutes.model.Id;

/**
 * Makes the scopes of the model's types from their record components; each type once, so that a
 * type may contain itself.
 */
final class Scopes {

    private final Map<Class<?>, Scope> byType = new HashMap<>();
    private final Printers printers = new Printers();

    /** The scope of a type, with its components as fields, and with those made for the page. */
    Scope of(Class<?> type) {
        synchronized (Scope.FILLING) {
            Scope known = byType.get(type);
            if (known == null) {
                known = printers.scope(type).filledBy(scope -> fill(scope, type));
                byType.put(type, known);
            }
            return known;
        }
    }

    private void fill(Scope scope, Class<?> type) {
        if (type.isSealed()) {
            kinds(scope, type);
        } else if (type.isRecord() && type != Id.class) {
            components(scope, type);
        }
        Views.add(this, scope, type);
    }

    /** The scope of a type some path from another leads to. */
    Optional<Scope> known(Class<?> type, Scope from) {
        synchronized (Scope.FILLING) {
            if (!byType.containsKey(type)) {
                reach(from, new HashSet<>());
            }
            return Optional.ofNullable(byType.get(type));
        }
    }

    private static void reach(Scope scope, Set<Scope> reached) {
        if (reached.add(scope)) {
            scope.fields().forEach(field -> reach(field.scope(), reached));
        }
    }

    /** A thing that may be of several kinds has a field for each kind. */
    private void kinds(Scope scope, Class<?> sealed) {
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            Field.Step step =
                    (page, from) -> kind.isInstance(from.value()) ? List.of(from) : List.of();
            String name = decapitalised(kind.getSimpleName());
            scope.add(new Field(name, "if it is one", false, false, step, of(kind)));
            if (kind.isSealed()) {
                of(kind).fields().forEach(scope::add);
            }
        }
    }

    private void components(Scope scope, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean many = Collection.class.isAssignableFrom(component.getType());
            Scope inner = of(raw(element(component.getGenericType())));
            String name = component.getName();
            Method accessor = component.getAccessor();
            Field.Step step = (page, from) -> found(from, name, read(accessor, from.value()));
            String note = type.getSimpleName() + "." + name;
            scope.add(new Field(name, note, many, false, step, inner));
        }
    }

    private static List<Here> found(Here from, String name, Object value) {
        if (value instanceof Collection<?> list) {
            return from.each(name, List.copyOf(list));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> List.of(from.component(name, inner))).orElse(List.of());
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent()
                    ? List.of(from.component(name, number.getAsInt()))
                    : List.of();
        }
        boolean absent = Boolean.FALSE.equals(value);
        return absent ? List.of() : List.of(from.component(name, value));
    }

    private static Object read(Method accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    /** What stands in an {@code Optional} or list, else the type itself. */
    private static Type element(Type type) {
        if (type instanceof ParameterizedType generic && raw(type) != Id.class) {
            return element(generic.getActualTypeArguments()[0]);
        }
        return type;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
