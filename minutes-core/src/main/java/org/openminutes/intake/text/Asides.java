// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.language.Times;
import org.openminutes.model.Actor;
import org.openminutes.model.Dispatch;

/**
 * Takes from sentences what is not of the matter but of the meeting: its clock times, who gets the
 * notes.
 */
final class Asides {

    private static final Pattern NOT_REACHED =
            Pattern.compile("(?i)kallelse[n]? (?:har|hade) (?:inte|ej) nått ([^,.]{2,60})");
    private static final Pattern REACHES =
            Pattern.compile("^(?:minnes)?anteckningarna når ([^,.]{2,60})");
    private static final Pattern SENDS =
            Pattern.compile(
                    "(?U)\\b(?:distribuerar|skickar anteckningarna|skickar ut anteckningarna) till ([^,.]{2,60})");

    private final Reading reading;

    Asides(Reading reading) {
        this.reading = reading;
    }

    /** Takes the clock times at which the meeting began, paused and ended. */
    void clock(String sentence) {
        if (sentence.toLowerCase(Locale.ROOT).contains("ajourner")) {
            // "ajourneras till den 5 maj kl. 13" tells when another meeting begins.
            if (Dates.find(sentence).isEmpty()) {
                Times.find(sentence).forEach(time -> reading.adjourned(time.value()));
            }
            return;
        }
        boolean opens = Phrases.swedish().firstIn("open", sentence).isPresent();
        boolean closes = Phrases.swedish().firstIn("close", sentence).isPresent();
        if (opens == closes) {
            return;
        }
        Times.find(sentence).stream()
                .findFirst()
                .flatMap(time -> time.value().start())
                .ifPresent(opens ? reading::opened : reading::closed);
    }

    void notReached(String sentence) {
        Matcher matcher = NOT_REACHED.matcher(sentence);
        if (matcher.find()) {
            reading.notReached.add(Actor.named(matcher.group(1).strip()));
        }
    }

    void dispatch(String part, int line) {
        Matcher reaches = REACHES.matcher(part);
        Matcher sends = SENDS.matcher(part);
        String to = reaches.find() ? reaches.group(1) : sends.find() ? sends.group(1) : "";
        if (!to.isBlank()) {
            Optional<Actor> who =
                    reaches.reset().find()
                            ? Optional.empty()
                            : reading.mentions.ownerAt(part, line).map(Spot::value);
            reading.ledger.keep("dispatches[" + reading.dispatches.size() + "]", line, line);
            reading.dispatches.add(
                    new Dispatch(
                            Optional.empty(),
                            who,
                            List.of(Actor.named(to.strip())),
                            Optional.empty(),
                            Optional.empty()));
        }
    }
}
