// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.MeetingBuilder;
import org.openminutes.model.When;

/** Finds the name of the body in a title. */
final class BodyName {

    private static final Pattern NAMED =
            Pattern.compile("(?i)^(\\S*\\s*möte)\\s+(?:med |i |för |av )?(?=\\S)");

    /** Words for a day or a meeting that name nobody. */
    private static final Set<String> NONE =
            Set.of("igår", "i går", "idag", "i dag", "möte", "mötet", "dagens möte");

    private BodyName() {}

    /** The words of a title that are neither its kind nor its date. */
    static String of(String title) {
        String rest = title;
        List<Spot<When>> dates = Dates.find(rest);
        for (int i = dates.size() - 1; i >= 0; i--) {
            Spot<When> spot = dates.get(i);
            rest = rest.substring(0, spot.start()) + " " + rest.substring(spot.end());
        }
        for (Phrase phrase : Phrases.swedish().of("kind")) {
            int at = phrase.indexIn(rest.toLowerCase(Locale.ROOT), 0);
            if (at >= 0) {
                rest = rest.substring(0, at) + " " + rest.substring(at + phrase.words().length());
            }
        }
        String bare = rest.replaceAll("\\s+", " ").strip();
        bare =
                bare.replaceAll(
                        "^(?:(?:fört vid|från|för|vid)\\s+|[-–,:]+\\s*)+|(?:\\s+den|\\s*[-–,:])+$",
                        "");
        String name = bare.strip();
        return NONE.contains(name.toLowerCase(Locale.ROOT)) ? "" : name;
    }

    /** Tells the meeting whose it is, and what it is called beside that. */
    static void describe(String words, People people, MeetingBuilder meeting) {
        Matcher named = NAMED.matcher(words);
        boolean both = named.find() && !words.substring(named.end()).isBlank();
        meeting.body(people.organisation(both ? words.substring(named.end()) : words));
        if (both) {
            meeting.name(named.group(1).strip());
        }
    }
}
