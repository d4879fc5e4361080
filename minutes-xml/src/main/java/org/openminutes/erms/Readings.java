// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Function;
import org.openminutes.model.Id;
import org.openminutes.model.Role;
import org.openminutes.model.When;

/** Small things read out of ERMS: ids, dates, roles, names. */
final class Readings {

    private Readings() {}

    /** An id as it was written, or one made of it if it is none of ours. */
    static <T> Id<T> id(String prefix, String written) {
        try {
            return new Id<>(written);
        } catch (IllegalArgumentException notOurs) {
            return Id.of(prefix, written);
        }
    }

    /** A point of time as it stands, without regard to its zone. */
    static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    text.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(text).toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(ErmsElement date) {
        return date.peek().flatMap(Readings::moment).map(LocalDateTime::toLocalDate);
    }

    /**
     * A date told as a day, in words, or both.
     *
     * @param day as ERMS dates it
     * @param words as somebody wrote it
     */
    static Optional<When> when(Optional<LocalDate> day, Optional<String> words) {
        Optional<When> parsed = words.flatMap(Dates::parse);
        if (day.isEmpty()) {
            return parsed.or(() -> words.map(w -> new When.Relative(When.Anchor.UNSPECIFIED, w)));
        }
        return parsed.filter(when -> when.known().equals(day))
                .or(
                        () ->
                                Optional.of(
                                        new When.OnDate(
                                                day.get(), words.orElse(day.get().toString()))));
    }

    /** A day in the words it has in a text. */
    static Optional<When> when(Optional<LocalDate> day, Optional<String> words, String text) {
        Optional<When> inText =
                Dates.find(text).stream()
                        .map(Spot::value)
                        .filter(when -> day.isPresent() && when.known().equals(day))
                        .findFirst();
        return words.isEmpty() && inText.isPresent() ? inText : when(day, words);
    }

    static Role role(String words) {
        Optional<Function> function =
                Phrases.swedish().exactly("role", words).map(Function::valueOf);
        return new Role(words, function);
    }

    static List<Actor> names(String joined) {
        return List.of(joined.split(", ")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Actor::named)
                .toList();
    }
}
