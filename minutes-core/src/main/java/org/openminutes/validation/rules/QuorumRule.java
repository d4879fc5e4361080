// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attendance;
import org.openminutes.model.Body;
import org.openminutes.model.Capacity;
import org.openminutes.model.Place;
import org.openminutes.model.Position;
import org.openminutes.model.Quorum;
import org.openminutes.model.Side;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * Enough members must be present, at the meeting and for every item with a position. Cannot be
 * decided without the body in the register, its quorum and its number of seats: silent. A body that
 * decides needs more than half unless the register says otherwise. A participant whose capacity is
 * not told counts as a member.
 */
final class QuorumRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Body> body = subject.body();
        if (subject.minutes().attendance().isEmpty() || body.isEmpty()) {
            return;
        }
        Optional<Quorum> quorum = quorum(body.get());
        if (quorum.isPresent()) {
            new Attempt(subject, body.get(), quorum.get()).check(findings);
        }
    }

    private static Optional<Quorum> quorum(Body body) {
        return body.quorum()
                .or(
                        () ->
                                body.authority() == Body.Authority.DECIDING
                                        ? Optional.of(Quorum.MORE_THAN_HALF)
                                        : Optional.empty());
    }

    /** One body, one meeting. */
    private record Attempt(Subject subject, Body body, Quorum quorum) {

        void check(Findings findings) {
            List<Attendance> voting = voting();
            if (isShort(voting, "attendance", findings)) {
                return;
            }
            Gaps gaps = Gaps.of(subject);
            Set<String> decided = Items.with(subject, Position.class);
            for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
                if (decided.contains(item.path())) {
                    List<Attendance> there =
                            voting.stream()
                                    .filter(line -> !gaps.isOut(line, item.value()))
                                    .toList();
                    if (there.size() < voting.size()) {
                        isShort(there, item.path(), findings);
                    }
                }
            }
        }

        private List<Attendance> voting() {
            return Attendees.of(subject).participants().stream()
                    .map(Place::value)
                    .filter(QuorumRule::isVoting)
                    .toList();
        }

        private boolean isShort(List<Attendance> there, String path, Findings findings) {
            if (!quorum.perSide()) {
                return isShort(there.size(), seats(), path, findings);
            }
            boolean any = false;
            for (Side side : body.sides()) {
                long own =
                        there.stream()
                                .filter(line -> line.side().equals(Optional.of(side.id())))
                                .count();
                any |= isShort((int) own, side.seats().orElse(0), path, findings);
            }
            return any;
        }

        private boolean isShort(int present, int seats, String path, Findings findings) {
            if (seats == 0 || quorum.isMetBy(present, seats)) {
                return false;
            }
            findings.add(path, Integer.toString(present), Integer.toString(seats));
            return true;
        }

        /** The seats of the sides, else the members on the day; 0 if neither is known. */
        private int seats() {
            int ofSides = body.sides().stream().mapToInt(side -> side.seats().orElse(0)).sum();
            Optional<LocalDate> day = Days.meeting(subject);
            return ofSides > 0 || day.isEmpty()
                    ? ofSides
                    : (int)
                            body.mandates().stream()
                                    .filter(mandate -> mandate.capacity() == Capacity.MEMBER)
                                    .filter(mandate -> mandate.validity().covers(day.get()))
                                    .count();
        }
    }

    private static boolean isVoting(Attendance line) {
        return switch (line.capacity()) {
            case MEMBER, UNSTATED -> true;
            case SUBSTITUTE -> line.servesFor().isPresent() || ServesForRule.isServing(line);
            case OFFICIAL, CO_OPTED, GUEST -> false;
        };
    }
}
