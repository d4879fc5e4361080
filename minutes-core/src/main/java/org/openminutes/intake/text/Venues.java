// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.model.Venue;

/** Reads where a meeting is held out of the words for it. */
final class Venues {

    private static final Pattern ROOM =
            Pattern.compile(
                    "(?iU)(?:sammanträdes)?(?:lokal|rum|sal|rummet|salen)\\b.*|.*(?:rummet|salen)");
    private static final Pattern STREET =
            Pattern.compile(
                    ".*(?i:gata|gatan|väg|vägen|torg|torget|gränd|plan|allé)n?\\w*(?: \\d+.*)?|.*\\p{L} \\d+[A-Za-z]?");
    private static final Pattern ONE_OF =
            Pattern.compile("(?:antingen |aningen )(.{3,60}?) eller (.{3,80})");
    private static final Pattern PLACE =
            Pattern.compile("(?i)\\s*(?:fysiskt )?(?:på plats )?(?:i|på|hos) (.+)");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?U)(?:\\s*,\\s*(?:i|på|hos)?\\s*|\\s+(?:i|på|hos) )((?!sin |samband|god tid|stället|övrigt|första|vanlig)(?:\\p{Lu}|(?<=(?:i|på|hos) )\\p{Ll})[^.,;:!?\\d]{2,60}?)[.,;]?");

    /** Between the words for a room and those for a service, when a meeting is in both. */
    private static final Pattern BOTH =
            Pattern.compile("(?iU)\\b(?:samt|och|även|alternativt|plus)\\b|[/&+,(]");

    /** What is left of words for a service alone. */
    private static final Pattern DIGITAL =
            Pattern.compile(
                    "(?iU)\\b(?:digital(?:t|a)?|möte[nt]?|via|på|genom|microsoft|ms|länk(?:en)?|skickas?|separat|ut|se|i|kallelsen?|distans|online|samt|och|även)\\b|[^\\p{L}]+");

    private Venues() {}

    /** A venue by the words after its label. */
    static Venue of(String words) {
        Optional<Phrase> service = Phrases.swedish().firstIn("service", words);
        if (words.toLowerCase(Locale.ROOT).contains("hybrid")) {
            String name = service.map(Phrase::value).orElse("hybrid");
            Venue.Digital digital = new Venue.Digital(name, Optional.empty(), words);
            return new Venue.Hybrid(physical(words), digital, words);
        }
        if (service.isEmpty()) {
            return physical(words);
        }
        Venue.Digital digital = new Venue.Digital(service.get().value(), Optional.empty(), words);
        int at = service.get().indexIn(words.toLowerCase(Locale.ROOT), 0);
        String others =
                words.substring(0, at) + words.substring(at + service.get().words().length());
        String left = DIGITAL.matcher(others).replaceAll("");
        boolean both = left.length() > 3 && BOTH.matcher(others).find();
        boolean choice = words.toLowerCase(Locale.ROOT).contains(" eller ");
        if (both && !choice) {
            return new Venue.Hybrid(physical(words), digital, words);
        }
        return digital;
    }

    private static Venue.Physical physical(String words) {
        String[] parts = words.split(",", -1);
        String place = parts[0].isBlank() ? words : parts[0].strip();
        List<String> address = new ArrayList<>();
        Optional<String> room = Optional.empty();
        for (int i = 1; i < parts.length; i++) {
            String part = stopless(parts[i]);
            if (part.isEmpty()) {
                continue;
            }
            if (room.isEmpty() && ROOM.matcher(part).matches() && !STREET.matcher(part).matches()) {
                room = Optional.of(part);
            } else {
                address.add(part);
            }
        }
        Optional<String> where =
                address.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", address));
        return new Venue.Physical(parts.length == 1 ? stopless(place) : place, where, room, words);
    }

    private static String stopless(String words) {
        String bare = words.strip();
        return bare.length() > 1 && bare.endsWith(".")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    /** A venue told in a sentence: by a service, or as one of two. */
    static Optional<Venue> in(String sentence) {
        Matcher choice = ONE_OF.matcher(sentence);
        if (choice.find()) {
            String all = stopless(choice.group());
            return Optional.of(
                    new Venue.OneOf(
                            List.of(one(choice.group(1)), one(stopless(choice.group(2)))), all));
        }
        return Phrases.swedish()
                .firstIn("service", sentence)
                .map(
                        service -> {
                            int at = service.indexIn(sentence.toLowerCase(Locale.ROOT), 0);
                            String written = sentence.substring(at, at + service.words().length());
                            return new Venue.Digital(service.value(), Optional.empty(), written);
                        });
    }

    /**
     * The place right after a day and time: {@code , Fors}, {@code i Robertsfors}, {@code på
     * Länsstyrelsen}.
     */
    static Optional<Venue> after(String words) {
        Matcher place = AFTER.matcher(words);
        return place.matches()
                ? Optional.of(
                        new Venue.Physical(
                                place.group(1), Optional.empty(), Optional.empty(), place.group(1)))
                : Optional.empty();
    }

    private static Venue one(String words) {
        String bare = words.strip();
        Optional<Phrase> service = Phrases.swedish().firstIn("service", bare);
        if (service.isPresent()) {
            return new Venue.Digital(service.get().value(), Optional.empty(), bare);
        }
        Matcher place = PLACE.matcher(bare);
        return place.matches()
                ? new Venue.Physical(place.group(1), Optional.empty(), Optional.empty(), bare)
                : Venue.at(bare);
    }
}
