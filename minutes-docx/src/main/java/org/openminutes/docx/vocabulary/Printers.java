// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Correction;
import org.openminutes.model.Id;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Role;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;
import org.openminutes.view.Detail;
import org.openminutes.view.Wording;

/** How each type of the model is printed as running text, if it is. */
final class Printers {

    /** The scope of a type, still without fields. */
    Scope scope(Class<?> type) {
        String name = type.getSimpleName();
        if (type == Detail.class) {
            return new Scope(name, type, " · ", printer(type), Optional.empty());
        }
        return printer(type)
                .map(printer -> Scope.printed(type, printer))
                .orElseGet(() -> Scope.group(name));
    }

    private static Optional<Scope.Printer> printer(Class<?> type) {
        if (type == Text.class) {
            return Optional.of((page, value, ink) -> ((Text) value).spans().forEach(ink::text));
        }
        if (type.isEnum()) {
            return Optional.of((page, v, ink) -> ink.plain(constant(page.wording(), v)));
        }
        if (type == Locale.class) {
            return Optional.of((page, v, ink) -> ink.plain(((Locale) v).toLanguageTag()));
        }
        if (type == Attendance.class) {
            return Optional.of((page, v, ink) -> ink.plain(page.wording().line((Attendance) v)));
        }
        if (type == Correction.class) {
            return Optional.of((page, v, ink) -> ink.plain(page.wording().line((Correction) v)));
        }
        if (type == ItemNumber.class) {
            return Optional.of((p, v, ink) -> ink.plain(((ItemNumber) v).asWritten().orElse("")));
        }
        boolean plain = type == Id.class || type == Detail.class;
        return plain || asWritten(type).isPresent() || !(type.isRecord() || type.isSealed())
                ? Optional.of((page, v, ink) -> ink.plain(written(v)))
                : Optional.empty();
    }

    /** The words of a thing kept as written, else its plain value. */
    private static String written(Object value) {
        if (value instanceof Actor actor) {
            return actor.asWritten();
        }
        if (value instanceof When when) {
            return when.asWritten();
        }
        if (value instanceof Venue venue) {
            return venue.asWritten();
        }
        if (value instanceof TimeRange range) {
            return range.asWritten();
        }
        return value instanceof Role role ? role.asWritten() : value.toString();
    }

    private static Optional<Method> asWritten(Class<?> type) {
        return java.util.Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("asWritten"))
                .filter(method -> method.getReturnType() == String.class)
                .findFirst();
    }

    /** The word for a constant; its name where the wording has none. */
    private static String constant(Wording wording, Object constant) {
        Enum<?> value = (Enum<?>) constant;
        try {
            return wording.word(value);
        } catch (IllegalArgumentException noWord) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
