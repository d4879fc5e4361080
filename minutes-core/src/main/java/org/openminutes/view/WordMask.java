// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.model.When;

/**
 * Makes open the words, names and dates of which a record consists: internal spans left out,
 * confidential ones replaced by their mark, names and dates that stand in such words alone hidden.
 */
record WordMask(Hidden hidden, Wording wording) {

    /** The words that stand for confidential ones: {@code [sekretess, OSL 25 kap. 1 §]}. */
    static String mark(Visibility.Confidential confidential, Wording wording) {
        String provision = confidential.provision().map(cited -> ", " + cited).orElse("");
        return "[" + wording.word("confidential") + provision + "]";
    }

    Optional<Text> text(Text text) {
        List<Text.Span> open = new ArrayList<>();
        for (Text.Span span : text.spans()) {
            if (span.visibility() instanceof Visibility.Open) {
                open.add(span);
            } else if (span.visibility() instanceof Visibility.Confidential confidential) {
                open.add(new Text.Span(mark(confidential, wording), false, Visibility.OPEN));
            }
        }
        boolean blank = open.stream().allMatch(span -> span.text().isBlank());
        return blank ? Optional.empty() : Optional.of(new Text(open));
    }

    Actor actor(Actor actor) {
        return hidden.hides(actor.asWritten()) ? Actor.named(hiddenMark()) : actor;
    }

    List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(this::actor).toList();
    }

    Optional<When> when(Optional<When> when) {
        return when.filter(date -> !hidden.hides(date.asWritten()));
    }

    Optional<String> words(Optional<String> words) {
        return words.filter(word -> !hidden.hides(word));
    }

    /** What stands in the place of something of which nothing may be told. */
    String hiddenMark() {
        return "[" + wording.word("confidential") + "]";
    }

    /** What stands in the place of internal words where something must stand. */
    String internalMark() {
        return "[" + wording.word("internalText") + "]";
    }
}
