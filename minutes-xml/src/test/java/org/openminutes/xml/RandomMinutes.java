// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;

/**
 * Makes minutes by chance out of the model, every one the constructors allow: parts absent, lists
 * empty, texts full of what XML makes trouble of.
 */
final class RandomMinutes {

    private static final List<String> WORDS =
            List.of(
                    "a",
                    "Rådet",
                    " ",
                    "  ",
                    "\t",
                    "\n",
                    "\n\n",
                    "\u00a0",
                    "\u0085",
                    "\u2028",
                    "&",
                    "&amp;",
                    "<",
                    ">",
                    "]]>",
                    "<!--",
                    "\"",
                    "'",
                    "\ud83d\ude00",
                    "e\u0301",
                    "\u200f",
                    "ש",
                    "\ufeff",
                    "\ufffd",
                    "%s",
                    "{0}",
                    "${x}",
                    "\\",
                    "/",
                    "§ 14",
                    "\u007f");

    private final Random random;

    RandomMinutes(long seed) {
        random = new Random(seed);
    }

    Minutes next() {
        return (Minutes) make(Minutes.class, 0);
    }

    private Object make(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isSealed()) {
            Class<?>[] kinds = kind.getPermittedSubclasses();
            return make(kinds[random.nextInt(kinds.length)], depth);
        }
        if (kind.isEnum()) {
            Object[] constants = kind.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return kind.isRecord() ? makeRecord(kind, depth + 1) : leaf(kind);
    }

    private Object container(ParameterizedType type, int depth) {
        Type inner = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Id.class) {
            return new Id<>(
                    List.of("a", "_", "p1.a-b", "Z9", "x".repeat(40)).get(random.nextInt(5)));
        }
        if (raw == Optional.class) {
            return depth > 9 || random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(make(inner, depth));
        }
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(depth > 6 ? 2 : 4); i > 0; i--) {
            list.add(make(inner, depth));
        }
        return list;
    }

    /** Tries until the constructor is content. */
    private Object makeRecord(Class<?> kind, int depth) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        while (true) {
            Object[] values =
                    Arrays.stream(components).map(c -> make(c.getGenericType(), depth)).toArray();
            try {
                return kind.getDeclaredConstructor(types).newInstance(values);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException)) {
                    throw new IllegalStateException(kind.toString(), e);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(kind.toString(), e);
            }
        }
    }

    private Object leaf(Class<?> kind) {
        if (kind == String.class) {
            return random.nextInt(4) == 0 ? "0123456789abcdef".repeat(4) : text();
        }
        if (kind == int.class || kind == Integer.class) {
            return random.nextInt(3);
        }
        if (kind == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(14));
        }
        if (kind == long.class) {
            return random.nextLong();
        }
        if (kind == boolean.class) {
            return random.nextBoolean();
        }
        if (kind == LocalDate.class) {
            return LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 28);
        }
        if (kind == LocalTime.class) {
            LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            return random.nextBoolean() ? time : time.withSecond(0).withNano(0);
        }
        if (kind == Locale.class) {
            return Locale.forLanguageTag(
                    List.of("sv", "sv-SE", "und", "se-x-a").get(random.nextInt(4)));
        }
        if (kind == URI.class) {
            return URI.create(
                    List.of(
                                    "",
                                    "https://example.org/å?a=1&b=%20#x",
                                    "mailto:a@example.org",
                                    "../a b".replace(" ", "%20"))
                            .get(random.nextInt(4)));
        }
        throw new IllegalStateException("nothing is made of " + kind);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
