// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrases;

/** What the name of a person looks like, and what the name of an organisation. */
final class PersonName {

    private static final String WORD = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}'’]*+(?:-\\p{L}+){0,3}+\\.?";
    private static final String PARTICLE =
            "(?:von|van|af|av|de|der|den|dos|du|la|le|al|el|bin|ben|abu|da|di|zu|ter)";

    /** What somebody is called, between first name and surname: <i>Nils ”Nisse” Ek</i>. */
    private static final String CALLED = "[\"“”»]\\p{Lu}[\\p{L}-]{0,30}[\"“”«»]";

    /** Up to five capitalised words, with particles and what they are called between them. */
    static final Pattern PATTERN =
            Pattern.compile(
                    WORD
                            + "(?:[ \\u00a0]+(?:"
                            + CALLED
                            + "[ \\u00a0]+)?(?:"
                            + PARTICLE
                            + "[ \\u00a0]+){0,2}"
                            + WORD
                            + "){0,4}+");

    private static final Pattern ORGANISATION =
            Pattern.compile(
                    ".+(?:region(?:en)?|kommun(?:en|erna)?|förbund(?:et)?|styrelsen?|nämnd(?:en)?|kontor(?:et)?|förvaltning(?:en)?|sjukhus(?:et)?|myndighet(?:en)?|verket|universitet(?:et)?|förening(?:en)?|bolag(?:et)?|avdelning(?:en)?|enhet(?:en)?|rådet|organisation(?:en)?|institut(?:et)?|arkivet|museet|biblioteket|skolan|polisen|tjänsten|styrelser|mottagning(?:en)?|centrum|gruppen|kansli(?:et)?)s?");
    private static final Pattern WORDS = Pattern.compile("[\\s\\u00a0-]+");

    private PersonName() {}

    /** Whether a text begins with two capitalised words that are no organisation. */
    static boolean begins(String text) {
        Matcher matcher = PATTERN.matcher(text.strip());
        return matcher.lookingAt() && isFull(matcher.group());
    }

    /** Whether it can be first name and surname of somebody. */
    static boolean isFull(String words) {
        String bare = words.strip();
        return bare.indexOf(' ') > 0
                && PATTERN.matcher(bare).matches()
                && !hasOrganisationWord(bare);
    }

    static boolean hasOrganisationWord(String words) {
        String[] all = WORDS.split(words.strip().toLowerCase(Locale.ROOT), -1);
        for (String word : all) {
            if (Phrases.swedish().exactly("orgword", word).isPresent()
                    || ORGANISATION.matcher(word).matches()) {
                return true;
            }
        }
        boolean genitive =
                all.length > 1
                        && all[0].length() > 4
                        && all[0].endsWith("s")
                        && words.strip().indexOf('-') < 0
                        && Phrases.swedish().exactly("given", all[0]).isEmpty();
        return genitive || Phrases.swedish().exactly("notname", all[0]).isPresent();
    }
}
