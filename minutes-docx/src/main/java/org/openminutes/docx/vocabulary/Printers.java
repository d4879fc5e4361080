// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.lang.reflect.Method;
import java.util.List;
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
            return new Scope(name, " · ", printer(type), Optional.empty());
        }
        return printer(type)
                .map(printer -> Scope.printed(name, printer))
                .orElseGet(() -> Scope.group(name));
    }

    private static Optional<Scope.Printer> printer(Class<?> type) {
        if (type == Text.class) {
            return Optional.of((page, value, ink) -> spans(((Text) value).spans(), ink));
        }
        if (type.isEnum()) {
            return Optional.of((page, v, ink) -> plain(constant(page.wording(), v), ink));
        }
        if (type == Locale.class) {
            return Optional.of((page, v, ink) -> plain(((Locale) v).toLanguageTag(), ink));
        }
        if (type == Attendance.class) {
            return Optional.of((page, v, ink) -> plain(page.wording().line((Attendance) v), ink));
        }
        if (type == Correction.class) {
            return Optional.of((page, v, ink) -> plain(page.wording().line((Correction) v), ink));
        }
        if (type == ItemNumber.class) {
            return Optional.of((p, v, ink) -> plain(((ItemNumber) v).asWritten().orElse(""), ink));
        }
        boolean plain = type == Id.class || type == Detail.class;
        return plain || asWritten(type).isPresent() || !(type.isRecord() || type.isSealed())
                ? Optional.of((page, v, ink) -> plain(written(v), ink))
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

    static void spans(List<Text.Span> spans, Ink ink) {
        for (Text.Span span : spans) {
            ink.text(span.text(), span.emphasis());
        }
    }

    private static void plain(String text, Ink ink) {
        if (!text.isEmpty()) {
            ink.text(text, false);
        }
    }
}
