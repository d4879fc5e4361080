// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.extend.FieldFormatter;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;

/** Forms of the names of people; one that is a single word is written as it stands. */
final class NameForms implements FieldFormatter {

    @Override
    public List<String> forms() {
        return List.of("name", "surname-first", "initials");
    }

    @Override
    public boolean takes(Class<?> type, String form) {
        boolean person = Actor.class.isAssignableFrom(type) || type == Attendance.class;
        return person && forms().contains(form);
    }

    @Override
    public Optional<String> format(Object value, String form, Locale language) {
        Actor actor = value instanceof Attendance line ? line.who() : (Actor) value;
        String[] names = actor.asWritten().strip().split("\\s+");
        if (form.equals("name") || names.length < 2 || isOffice(actor)) {
            return Optional.of(actor.asWritten());
        }
        String last = names[names.length - 1];
        String[] first = Arrays.copyOf(names, names.length - 1);
        return Optional.of(
                form.equals("initials")
                        ? initials(first) + " " + last
                        : last + ", " + String.join(" ", first));
    }

    private static boolean isOffice(Actor actor) {
        return actor instanceof Actor.OfBody || actor instanceof Actor.OfOrganisation;
    }

    private static String initials(String... first) {
        return Arrays.stream(first)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
