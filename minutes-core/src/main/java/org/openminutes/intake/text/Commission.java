// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.model.Actor;
import org.openminutes.model.Entry;
import org.openminutes.model.Task;

/** A commission that somebody else gave, told before what is to be done: <i>uppdrag från NN</i>. */
final class Commission {

    private static final Pattern FROM =
            Pattern.compile(
                    "(?iU)\\buppdrag(?:et)?(?: har)?"
                            + "(?:(?: kommit| kom| inkommit)? från"
                            + "| (?:getts|gavs|givits|lämnats|lämnades) (?:från|av)) (?!att\\b)"
                            + "(\\p{L}[^,.;:]{2,60}?)(?= som\\b| att\\b| om\\b| till\\b|[,.;:]|$)");

    private Commission() {}

    /**
     * Who gave what a sentence and those after it set to do.
     *
     * @param sentence a sentence
     * @param before who gave what the sentence before set to do
     * @param line where the sentence stands
     * @param mentions knows names
     * @return whom the sentence names, else the one before
     */
    static Optional<Actor> giver(
            String sentence, Optional<Actor> before, int line, Mentions mentions) {
        if (!sentence.contains("ppdrag")) {
            return before;
        }
        Matcher from = FROM.matcher(sentence);
        return from.find() ? Optional.of(mentions.of(from.group(1), line)) : before;
    }

    /** The same facts, the tasks among them with who gave them. */
    static List<Entry> givenBy(Optional<Actor> giver, List<Entry> facts) {
        return giver.isEmpty() ? facts : facts.stream().map(fact -> givenBy(giver, fact)).toList();
    }

    private static Entry givenBy(Optional<Actor> giver, Entry fact) {
        return fact instanceof Task t
                ? new Task(t.id(), t.what(), t.owners(), giver, t.due(), t.reportTo(), t.progress())
                : fact;
    }
}
