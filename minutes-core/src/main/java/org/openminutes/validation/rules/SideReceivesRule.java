// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openminutes.language.Names;
import org.openminutes.model.Actor;
import org.openminutes.model.Attendance;
import org.openminutes.model.Dispatch;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Side;
import org.openminutes.model.Text;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Where it is told to whom the record goes, each side gets it: its organisation, one of its
 * participants, or a name that begins like its label ({@code "kommunrepresentanter"} of {@code
 * "kommunerna"}).
 */
final class SideReceivesRule extends CatalogueRule {

    private static final int STEM = 5;

    @Override
    public void check(Subject subject, Findings findings) {
        Minutes minutes = subject.minutes();
        if (minutes.dispatches().isEmpty() || minutes.sides().size() < 2) {
            return;
        }
        for (Place<Side> side : subject.all(Side.class)) {
            boolean served =
                    minutes.dispatches().stream()
                            .anyMatch(dispatch -> serves(subject, dispatch, side.value()));
            if (!served) {
                findings.add(side, side.value().label());
            }
        }
    }

    private static boolean serves(Subject subject, Dispatch dispatch, Side side) {
        Stream<String> words =
                Stream.concat(
                        dispatch.text().map(Text::plain).stream(),
                        dispatch.recipients().stream().map(Actor::asWritten));
        return dispatch.recipients().stream().anyMatch(one -> isOf(subject, one, side))
                || words.anyMatch(text -> isLike(text, side.label()));
    }

    private static boolean isOf(Subject subject, Actor recipient, Side side) {
        return (recipient instanceof Actor.OfOrganisation one
                        && side.organisation().equals(Optional.of(one.organisation())))
                || Attendees.of(subject)
                        .line(recipient)
                        .flatMap(Attendance::side)
                        .equals(Optional.of(side.id()));
    }

    private static boolean isLike(String text, String label) {
        Set<String> stems = stems(label);
        return stems(text).stream().anyMatch(stems::contains);
    }

    private static Set<String> stems(String text) {
        return Stream.of(Names.fold(text).split(" ", -1))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }
}
