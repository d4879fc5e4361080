// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.BodyLink;
import org.openminutes.model.Id;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Place;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * A coming meeting of a body that prepares comes before one of the body it prepares for. Needs both
 * bodies and their link in the register, and days told alike.
 */
final class PreparedBeforeRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Place<MeetingNotice>> notices =
                subject.all(MeetingNotice.class).stream()
                        .filter(n -> n.value().kind() != MeetingNotice.Kind.CANCELLED)
                        .filter(n -> n.value().meeting().date().isPresent())
                        .toList();
        Map<Id<Body>, Told> byBody = new HashMap<>();
        for (int i = 0; i < notices.size(); i++) {
            When own = notices.get(i).value().meeting().date().orElseThrow();
            Told days = new Told(i, own, Optional.of(own));
            body(subject, notices.get(i).value())
                    .ifPresent(body -> byBody.merge(body.id(), days, Told::and));
        }
        Map<Id<Body>, Optional<Told>> prepared = new HashMap<>();
        for (Place<MeetingNotice> notice : notices) {
            When own = notice.value().meeting().date().orElseThrow();
            body(subject, notice.value())
                    .flatMap(b -> prepared.computeIfAbsent(b.id(), id -> preparedBy(b, byBody)))
                    .filter(days -> days.areNotAfter(own))
                    .ifPresent(
                            days ->
                                    findings.add(
                                            notice, own.asWritten(), days.first().asWritten()));
        }
    }

    /** The days of the coming meetings of all bodies that one prepares for. */
    private static Optional<Told> preparedBy(Body body, Map<Id<Body>, Told> byBody) {
        return body.links().stream()
                .filter(link -> link.kind() == BodyLink.Kind.PREPARES_FOR)
                .flatMap(link -> Optional.ofNullable(byBody.get(link.other())).stream())
                .reduce(Told::and);
    }

    /**
     * Days of one or more coming meetings.
     *
     * @param at which notice the first is of
     * @param first the first told
     * @param latest the latest; absent if they are not told alike
     */
    private record Told(int at, When first, Optional<When> latest) {

        Told and(Told other) {
            Optional<When> last =
                    latest.isPresent() && other.latest.isPresent()
                            ? later(latest.get(), other.latest.get())
                            : Optional.empty();
            return new Told(Math.min(at, other.at), at <= other.at ? first : other.first, last);
        }

        private static Optional<When> later(When one, When two) {
            if (isNotBefore(one, two)) {
                return Optional.of(one);
            }
            return isNotBefore(two, one) ? Optional.of(two) : Optional.empty();
        }

        boolean areNotAfter(When own) {
            return latest.filter(day -> isNotBefore(own, day)).isPresent();
        }
    }

    private static Optional<Body> body(Subject subject, MeetingNotice notice) {
        return notice.meeting().body().or(() -> subject.minutes().meeting().body()).stream()
                .flatMap(
                        actor ->
                                actor instanceof Actor.OfBody of
                                        ? subject.register().body(of.body()).stream()
                                        : Stream.empty())
                .findFirst();
    }

    private static boolean isNotBefore(When own, When other) {
        Optional<LocalDate> day = own.known();
        Optional<LocalDate> then = other.known();
        if (day.isPresent() && then.isPresent()) {
            return !day.get().isBefore(then.get());
        }
        return Days.lacksYear(own)
                && Days.lacksYear(other)
                && Days.monthDay(own).isPresent()
                && Days.monthDay(other).isPresent()
                && !Days.monthDay(own).get().isBefore(Days.monthDay(other).get());
    }
}
