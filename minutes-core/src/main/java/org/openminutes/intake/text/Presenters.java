// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Actor;
import org.openminutes.model.Presence;

/** Reads who presents an item. */
final class Presenters {

    private static final Pattern JOIN = Pattern.compile("(?U)\\s*(?:;|\\boch\\b|\\bsamt\\b|&)\\s*");
    private static final Pattern NEXT_NAME = Pattern.compile(",\\s*");
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?U)^(?:(?:Läges)?[Rr]apport|Redovisning|Presentation|Information|Genomgång|Uppdatering|Avrapportering|Nuläge)\\b.{0,60}?\\b(?:via|av) ");
    private static final Pattern LAST_ENCLOSED = Pattern.compile("\\(([^()]{2,60})\\)\\.?$");

    private static final Pattern NAMES =
            Pattern.compile("(?U)\\s*(?:[;,/&]|\\boch\\b|\\bsamt\\b)\\s*");

    /** What somebody is, between the name and the verb. */
    private static final Pattern TITLE = Pattern.compile("^ ?, ?[^,.]{2,60},");

    private static final int LONGEST_SUBJECT = 160;

    private Presenters() {}

    /** One who presents and how. */
    record Found(Actor who, Presence.Mode mode) {}

    /** Divides a list of names: at <i>och</i>, and at commas before another name. */
    static List<String> divide(String words, int line, Ledger ledger) {
        List<String> result = new ArrayList<>();
        Matcher join = JOIN.matcher(stopless(words));
        while (join.find()) {
            ledger.skip(line, join.group().strip(), "word between names");
        }
        for (String piece : JOIN.split(stopless(words), -1)) {
            int start = 0;
            Matcher comma = NEXT_NAME.matcher(piece);
            while (comma.find()) {
                if (PersonName.begins(piece.substring(comma.end()))) {
                    add(piece.substring(start, comma.start()), result);
                    start = comma.end();
                }
            }
            add(piece.substring(start), result);
        }
        return result;
    }

    private static void add(String piece, List<String> to) {
        if (!piece.isBlank()) {
            to.add(piece.strip());
        }
    }

    private static String stopless(String words) {
        String bare = words.strip();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    static Found of(String words, Reading reading, int line) {
        Optional<PersonLine> person = PersonLine.of(words);
        boolean remote =
                Phrases.swedish().of("remote").stream().anyMatch(phrase -> phrase.isIn(words));
        Presence.Mode mode = remote ? Presence.Mode.REMOTE : Presence.Mode.UNSTATED;
        if (person.isEmpty()) {
            return new Found(Actor.named(words), mode);
        }
        String name = person.get().name();
        Actor who = reading.mentions.of(name, line);
        if (who instanceof Actor.OfPerson known) {
            return new Found(new Actor.OfPerson(known.person(), words), mode);
        }
        if (who instanceof Actor.Unresolved unclear && !unclear.candidates().isEmpty()) {
            return new Found(new Actor.Unresolved(words, unclear.candidates()), mode);
        }
        return PersonName.isFull(name)
                ? new Found(reading.people.guest(name, words), mode)
                : new Found(Actor.named(words), mode);
    }

    /**
     * Who presents by the words of a title or first sentence: {@code Rapport … via NN}, {@code NN
     * föredrar ärendet}.
     */
    static List<Actor> inText(String text, Reading reading, int line, boolean first) {
        List<Actor> result = new ArrayList<>();
        Matcher report = REPORT.matcher(text);
        if (first && report.find()) {
            reading.mentions.people(text.substring(report.end()), line).stream()
                    .filter(spot -> spot.start() == 0)
                    .filter(spot -> Tasks.isPerson(spot.value()))
                    .forEach(spot -> result.add(spot.value()));
        }
        if (result.isEmpty()) {
            speakers(text, reading, line).ifPresent(result::addAll);
        }
        return result;
    }

    /** Those of the participants a text begins with who present by its verb. */
    private static Optional<List<Actor>> speakers(String text, Reading reading, int line) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_SUBJECT));
        List<Spot<Actor>> people = reading.mentions.people(start, line);
        List<Actor> result = new ArrayList<>();
        int end = 0;
        for (Spot<Actor> spot : people) {
            boolean next =
                    end == 0 ? spot.start() == 0 : isJoin(start.substring(end, spot.start()));
            if (!next || !Tasks.isPerson(spot.value())) {
                break;
            }
            result.add(spot.value());
            end = spot.end();
        }
        String verb = TITLE.matcher(text.substring(end)).replaceFirst("").strip();
        String lower = verb.toLowerCase(Locale.ROOT);
        boolean presents =
                Phrases.swedish().of("presents").stream()
                        .anyMatch(phrase -> phrase.indexIn(lower, 0) == 0);
        return presents && !result.isEmpty() ? Optional.of(result) : Optional.empty();
    }

    private static boolean isJoin(String between) {
        return NAMES.matcher(between).matches();
    }

    /** Who presents by the names in brackets at the end of a title. */
    static List<Actor> inTitle(String title, Reading reading, int line) {
        Matcher enclosed = LAST_ENCLOSED.matcher(title);
        if (!enclosed.find()) {
            return inText(title, reading, line, true);
        }
        List<Actor> result = new ArrayList<>();
        for (String name : NAMES.split(enclosed.group(1).strip(), -1)) {
            boolean participant =
                    reading.people.exactOrNear(name).isPresent()
                            || !reading.people.candidates(name).isEmpty();
            if (!participant) {
                return List.of();
            }
            result.add(reading.mentions.of(name, line));
        }
        return result;
    }
}
