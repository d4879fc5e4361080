// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrases;

/**
 * Tells whether what a participant is said to do, in the present tense, is something to be done.
 * Notes say <i>Anna skriver till nämnden</i> and mean that she shall; but verbs of telling,
 * thinking and being only tell what happened at the meeting. Those are the ones the table of
 * phrases has: the things people do are too many to list.
 */
final class Doing {

    private static final Pattern VERB = Pattern.compile("(?U)(\\p{Ll}{2,20})(?:\\s+(\\S+))?");

    /** After a verb of telling: what the speaker takes on. */
    private static final Pattern ALSO =
            Pattern.compile(
                    "(?U)\\b(?:och|samt) (?:återkommer|återkopplar|kollar|tar fram|tar med sig|undersöker)\\b");

    private static final Pattern SOON =
            Pattern.compile(
                    "(?iU)\\b(?:senast|före|innan|till nästa|inför nästa|under veckan|i veckan|nästa vecka)\\b");

    private Doing() {}

    /**
     * Whether the words after a person, up to the end of the sentence, are something to be done.
     */
    static boolean isTask(String rest, String sentence) {
        Matcher verb = VERB.matcher(rest);
        if (!verb.lookingAt()) {
            return false;
        }
        String word = verb.group(1).toLowerCase(Locale.ROOT);
        boolean present =
                word.endsWith("r") || Phrases.swedish().exactly("doing", word).isPresent();
        boolean object = verb.group(2) != null;
        if (!present || !object) {
            return present && Phrases.swedish().exactly("verb", word).isPresent();
        }
        boolean tells =
                Phrases.swedish().exactly("telling", word).isPresent()
                        || Phrases.swedish()
                                .exactly("telling", word + " " + bare(verb.group(2)))
                                .isPresent();
        if (ALSO.matcher(rest).find()) {
            return true;
        }
        return !tells || (SOON.matcher(sentence).find() && !always(word));
    }

    /** Verbs that set nobody to anything, whatever day stands beside them. */
    private static boolean always(String word) {
        return Phrases.swedish().exactly("telling", word).filter("ALWAYS"::equals).isPresent();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.,;:]+$", "");
    }
}
