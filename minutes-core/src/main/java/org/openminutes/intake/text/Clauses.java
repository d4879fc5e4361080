// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Phrases;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Clause;
import org.openminutes.model.Text;
import org.openminutes.model.When;

/** Reads the addressees and the due date of a clause. */
final class Clauses {

    private static final Pattern RECOMMENDS =
            Pattern.compile("(?iU)\\brekommendera(?:r|s|de)? ([^,.]{2,50}?) att\\b");
    private static final Pattern COMMISSIONS =
            Pattern.compile("(?iU)\\buppdra(?:r|s|gs)? (?:åt|till) ([^,.]{2,60}?) att\\b");

    private Clauses() {}

    static Clause of(Text text, List<Act> acts, Reading reading, int line) {
        String words = text.plain();
        List<Actor> addressees = new ArrayList<>();
        for (Pattern pattern : List.of(RECOMMENDS, COMMISSIONS)) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                addressees.add(reading.mentions.of(matcher.group(1).strip(), line));
            }
        }
        boolean due =
                acts.contains(Act.SCHEDULES)
                        || acts.contains(Act.COMMISSIONS)
                        || words.contains("senast")
                        || Phrases.swedish().firstIn("passive", words).isPresent();
        Optional<When> when = due ? Dues.in(words) : Optional.empty();
        return new Clause(text, acts, addressees, when);
    }
}
