// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Piece;
import org.openminutes.intake.text.Recogniser;
import org.openminutes.language.Dates;
import org.openminutes.language.Names;
import org.openminutes.language.Times;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Capacity;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Minutes;
import org.openminutes.model.Role;
import org.openminutes.model.Text;
import org.openminutes.model.TimeRange;
import org.openminutes.model.Venue;
import org.openminutes.model.When;
import org.openminutes.register.Register;

/** Reads the words of a control as a value of the kind that stood there. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}|(?<=\\d ?)[a-zåäö]\\b");

    private final Minutes minutes;
    private final Register register;

    Values(Minutes minutes, Register register) {
        this.minutes = minutes;
        this.register = register;
    }

    /**
     * Reads words as a value.
     *
     * @param old what stood there
     * @param now the words, not all blank
     * @return the value; empty if words cannot say it
     */
    Optional<Object> read(Object old, List<Piece> now) {
        String words = words(now).strip();
        if (old instanceof Text text) {
            return Optional.of(Rewording.of(text, now));
        }
        if (old instanceof String) {
            return Optional.of(words);
        }
        if (old instanceof When) {
            return Dates.parse(words).map(Object.class::cast);
        }
        if (old instanceof TimeRange) {
            return Optional.of(
                    Times.parse(words)
                            .orElseGet(
                                    () ->
                                            new TimeRange(
                                                    Optional.empty(), Optional.empty(), words)));
        }
        if (old instanceof Venue) {
            return recognised("Plats: " + words)
                    .map(read -> read.meeting().venue())
                    .filter(venue -> !(venue instanceof Venue.Unstated))
                    .map(Object.class::cast);
        }
        if (old instanceof Actor actor) {
            return Optional.of(actor(actor, words));
        }
        if (old instanceof Role role) {
            return Optional.of(new Role(words, role.function()));
        }
        if (old instanceof Attendance line) {
            return Optional.of(attendance(line, words));
        }
        return old instanceof ItemNumber ? Optional.of(number(words)) : Optional.empty();
    }

    /** Names divided by commas, each as the actor who had it if one had. */
    List<Object> actors(List<Actor> old, String words) {
        List<Object> all = new ArrayList<>();
        for (String name : words.split(",", -1)) {
            if (!name.isBlank()) {
                Optional<Actor> same =
                        old.stream().filter(a -> Names.isSame(a.asWritten(), name)).findFirst();
                all.add(same.orElseGet(() -> known(name.strip())));
            }
        }
        return all;
    }

    /** The number of an item from what is printed. */
    static ItemNumber number(String words) {
        List<Integer> path = new ArrayList<>();
        Matcher part = NUMBER.matcher(words);
        while (part.find()) {
            String one = part.group();
            int number =
                    Character.isDigit(one.charAt(0))
                            ? Integer.parseInt(one)
                            : "abcdefghijklmnopqrstuvwxyzåäö".indexOf(one) + 1;
            if (number > 0) {
                path.add(number);
            }
        }
        ItemNumber.Source source =
                path.isEmpty() ? ItemNumber.Source.NONE : ItemNumber.Source.WRITTEN;
        return new ItemNumber(Optional.of(words), path, source);
    }

    /** Somebody who has a line in the list of a new row. */
    Optional<Attendance> attendance(String words) {
        return recognised("Närvarande: " + words)
                .filter(read -> read.attendance().size() == 1)
                .map(read -> read.attendance().get(0))
                .map(line -> with(line, known(line.who().asWritten())));
    }

    private Attendance attendance(Attendance old, String words) {
        Optional<Attendance> read = attendance(words);
        if (read.isEmpty()) {
            return with(old, actor(old.who(), words));
        }
        Attendance now = read.get();
        return new Attendance(
                actor(old.who(), now.who().asWritten()),
                old.side(),
                now.represents(),
                now.party(),
                now.capacity() == Capacity.UNSTATED ? old.capacity() : now.capacity(),
                now.roles(),
                old.presence(),
                now.servesFor().or(old::servesFor),
                now.note());
    }

    static Attendance with(Attendance line, Actor who) {
        return new Attendance(
                who,
                line.side(),
                line.represents(),
                line.party(),
                line.capacity(),
                line.roles(),
                line.presence(),
                line.servesFor(),
                line.note());
    }

    /** A name that is nearly the old one is the same person spelt otherwise. */
    private Actor actor(Actor old, String name) {
        if (old instanceof Actor.OfPerson person && Names.isNear(old.asWritten(), name)) {
            return new Actor.OfPerson(person.person(), name);
        }
        if (old instanceof Actor.OfBody body) {
            return new Actor.OfBody(body.body(), name);
        }
        if (old instanceof Actor.OfOrganisation organisation) {
            return new Actor.OfOrganisation(organisation.organisation(), name);
        }
        return known(name);
    }

    private Actor known(String name) {
        return minutes.attendance().stream()
                .map(Attendance::who)
                .filter(who -> Names.isSame(who.asWritten(), name))
                .findFirst()
                .orElseGet(() -> Actor.named(name));
    }

    private Optional<Minutes> recognised(String line) {
        SourceLine title = line("Minnesanteckningar");
        try {
            return Optional.of(
                    Recogniser.read("line", new byte[0], List.of(title, line(line)), register)
                            .minutes());
        } catch (ImportException nothing) {
            return Optional.empty();
        }
    }

    private static SourceLine line(String words) {
        return SourceLine.text("line", List.of(new Piece(words, false)));
    }

    static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.words()));
        return words.toString();
    }
}
